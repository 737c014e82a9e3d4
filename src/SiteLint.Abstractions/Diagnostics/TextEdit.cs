namespace SiteLint;

/// <summary>One replacement in a file.</summary>
/// <param name="Span">What is replaced; empty for an insertion.</param>
/// <param name="NewText">What stands there afterwards.</param>
public sealed record TextEdit(TextSpan Span, string NewText)
{
    /// <summary>The file, relative to the source tree's root; null for the file of the finding.</summary>
    public string? Path { get; init; }
}
