namespace SiteLint.Parsing.Markdown;

/// <summary>HTML inside Markdown.</summary>
/// <param name="Span">The block, or the single tag.</param>
/// <param name="IsBlock">Whether its text is not part of a Markdown paragraph.</param>
internal sealed record HtmlRange(TextSpan Span, bool IsBlock);
