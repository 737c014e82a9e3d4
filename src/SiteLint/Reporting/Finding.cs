namespace SiteLint.Reporting;

/// <summary>A diagnostic with everything that a report says of it.</summary>
internal sealed class Finding
{
    /// <summary>The diagnostic.</summary>
    public required Diagnostic Diagnostic { get; init; }

    /// <summary>The file, relative to the report's root.</summary>
    public required string Path { get; init; }

    /// <summary>The root of its site, relative to the report's root.</summary>
    public required string Site { get; init; }

    /// <summary>1-based.</summary>
    public int Line { get; init; } = 1;

    /// <summary>1-based, in UTF-16 code units.</summary>
    public int Column { get; init; } = 1;

    /// <summary>1-based line of the exclusive end.</summary>
    public int EndLine { get; init; } = 1;

    /// <summary>1-based column of the exclusive end.</summary>
    public int EndColumn { get; init; } = 1;

    /// <summary>The source under the span; empty where the file cannot be read.</summary>
    public string Text { get; init; } = "";

    /// <summary>Names the finding however lines move: 16 hexadecimal digits.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Where <see cref="Source"/> is read; null where it cannot be.</summary>
    public SourceViews? Sources { get; init; }

    /// <summary>The text of the file, or null where it cannot be read. It is read when asked for, and may have changed since.</summary>
    public SourceView? Source => Sources?.Get(Diagnostic.Path);

    /// <summary>Other places it speaks of.</summary>
    public IReadOnlyList<RelatedFinding> Related { get; init; } = [];

    /// <summary>The files that its fix edits, relative to the report's root, in the order of the edits; empty without a fix.</summary>
    public IReadOnlyList<string> EditPaths { get; init; } = [];
}

/// <summary>Another place that a finding speaks of.</summary>
/// <param name="Path">The file, relative to the report's root.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in UTF-16 code units.</param>
/// <param name="Message">What is there.</param>
internal sealed record RelatedFinding(string Path, int Line, int Column, string Message);
