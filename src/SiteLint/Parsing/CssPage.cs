using SiteLint.Parsing.Html;

namespace SiteLint.Parsing;

/// <summary>Reads the <c>url()</c> and <c>@import</c> of a style sheet.</summary>
internal static class CssPage
{
    /// <summary>Reads a style sheet into <paramref name="builder"/>.</summary>
    public static void Parse(DocumentBuilder builder)
    {
        foreach (var reference in CssReferences.Find(builder.Text, 0, builder.Text.Length))
        {
            var element = reference.IsImport ? "@import" : "url";
            if (reference.IsImport || reference.IsFont)
            {
                builder.Links.Add(new Link
                {
                    Target = reference.Url,
                    TargetSpan = reference.Span,
                    Span = reference.Span,
                    Origin = ReferenceOrigin.Css,
                    Element = element,
                });
            }
            else
            {
                builder.Images.Add(new Image
                {
                    Target = reference.Url,
                    TargetSpan = reference.Span,
                    Span = reference.Span,
                    Origin = ReferenceOrigin.Css,
                    Element = element,
                });
            }
        }
    }
}
