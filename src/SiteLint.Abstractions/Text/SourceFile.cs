namespace SiteLint;

/// <summary>One file as it was read: its path, its text and how it was encoded.</summary>
public sealed class SourceFile
{
    private LineTable? lines;

    /// <summary>Creates a source file.</summary>
    /// <param name="path">Path relative to the source tree's root, with <c>/</c>.</param>
    /// <param name="kind">What the file is read as.</param>
    /// <param name="text">The decoded text, without a byte-order mark.</param>
    public SourceFile(string path, SourceKind kind, string text)
    {
        Path = path;
        Kind = kind;
        Text = text;
    }

    /// <summary>Path relative to the source tree's root, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>What the file is read as.</summary>
    public SourceKind Kind { get; }

    /// <summary>The decoded text, without a byte-order mark.</summary>
    public string Text { get; }

    /// <summary>Whether the file begins with a byte-order mark.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>Name of the encoding the bytes were read with: <c>utf-8</c>, <c>utf-16le</c>, <c>utf-16be</c>.</summary>
    public string Encoding { get; init; } = "utf-8";

    /// <summary>Where its lines begin; made when first asked for.</summary>
    public LineTable Lines => lines ??= LineTable.Create(Text);

    /// <summary>The source text under a span.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);
}
