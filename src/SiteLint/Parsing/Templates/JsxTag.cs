namespace SiteLint.Parsing.Templates;

/// <summary>A tag of MDX.</summary>
/// <param name="Name">Its name as written; empty for a fragment and for the content of an element that holds no prose.</param>
/// <param name="Span">The tag in the source.</param>
/// <param name="IsHidden">Whether it is content that is no prose, rather than a tag.</param>
internal sealed record JsxTag(string Name, TextSpan Span, bool IsHidden);
