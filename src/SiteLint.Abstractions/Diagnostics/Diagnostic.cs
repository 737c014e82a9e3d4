namespace SiteLint;

/// <summary>One finding.</summary>
public sealed class Diagnostic
{
    private string message = "";
    private string? note;

    /// <summary>Id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>How bad it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The file, relative to the source tree's root.</summary>
    public required string Path { get; init; }

    /// <summary>The place in the file.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What is wrong and what to do, with the names involved; no final full stop.</summary>
    public required string Message
    {
        get => message;
        init => message = value;
    }

    /// <summary>Why it matters, where that is not plain; or null.</summary>
    public string? Note
    {
        get => note;
        init => note = value;
    }

    /// <summary>Replacements for the text under the span, best first.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>For links, images and addresses: the destination as written.</summary>
    public string? Target { get; init; }

    /// <summary>How many places the same cause has; at least 1.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Other places that it speaks of.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>A change that mends it, or null.</summary>
    public Fix? Fix { get; init; }

    /// <summary>Findings with one key from different places have one cause and are reported as one with a count; null for a finding of its own.</summary>
    public string? CauseKey { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Path}{Span}: {Severity} {Rule} {Message}";

    /// <summary>Lets equal texts of many findings be one object.</summary>
    /// <param name="share">Gives an equal text that others have too.</param>
    internal void ShareTexts(Func<string, string> share)
    {
        message = share(message);
        note = note is null ? null : share(note);
        Fix?.ShareTexts(share);
    }
}
