using SiteLint.Parsing.Html;
using SiteLint.Parsing.Markdown;
using SiteLint.Parsing.Templates;
using SiteLint.Sites;

namespace SiteLint.Parsing;

/// <summary>Reads an HTML file, a layout or an include.</summary>
internal static class HtmlPage
{
    /// <summary>A file larger than this is not read, in UTF-16 code units.</summary>
    private const int MaximumLength = 64 * 1024 * 1024;

    /// <summary>Reads the body of a file into <paramref name="builder"/>.</summary>
    public static void Parse(DocumentBuilder builder)
    {
        if (builder.Text.Length > MaximumLength)
        {
            builder.Problems.Add(ComplexityGuard.Problem(0, builder.Text.Length, "The page is larger than 64 MB and was not read"));
            return;
        }

        var tags = new TagReader(builder);
        if (!builder.Profile.IsBuilt)
            new BraceScanner(builder, tags).Scan(builder.BodyStart);
        var content = HtmlScanner.ScanFile(
            builder.Mask.Masked,
            builder.Text,
            builder.Mask.Templates.ToArray(),
            new HtmlScanOptions { Needs = builder.Needs, IsTemplate = builder.File.Kind == SourceKind.Template, HasCrossReferences = (builder.Profile.Templates & TemplateSyntax.DocFx) != 0 },
            builder.BodyStart);
        HtmlMerge.Add(builder, content);
        foreach (var heading in builder.Headings)
            heading.Id ??= heading.ExplicitId;
        tags.Finish();
    }
}
