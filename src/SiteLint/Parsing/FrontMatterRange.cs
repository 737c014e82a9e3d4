namespace SiteLint.Parsing;

/// <summary>Where a header stands.</summary>
/// <param name="Format">Its syntax.</param>
/// <param name="Span">With its delimiters and the line end behind the closing one.</param>
/// <param name="Content">What stands between the delimiters.</param>
internal sealed record FrontMatterRange(DataFormat Format, TextSpan Span, TextSpan Content);
