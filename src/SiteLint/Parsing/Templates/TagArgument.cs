namespace SiteLint.Parsing.Templates;

/// <summary>A parameter of a template tag, shortcode or component.</summary>
/// <param name="Name">Its name, or its position among the unnamed ones as a number from 0.</param>
/// <param name="Value">The value without quotes, as written.</param>
/// <param name="ValueSpan">The value in the source, without quotes.</param>
/// <param name="IsQuoted">Whether it stands in quotes, so that it is a text and not the name of a variable.</param>
internal sealed record TagArgument(string Name, string Value, TextSpan ValueSpan, bool IsQuoted);
