namespace SiteLint.Parsing.Templates;

/// <summary>A range of template syntax.</summary>
/// <param name="Span">The tag with its delimiters.</param>
internal sealed record MaskedRange(TextSpan Span);
