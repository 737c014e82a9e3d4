using SiteLint.Parsing.Markdown;
using SiteLint.Sites;

namespace SiteLint.Parsing;

/// <summary>Turns one file into a <see cref="Document"/>.</summary>
internal static class DocumentParser
{
    /// <summary>Parses a file after its kind and its site's profile.</summary>
    /// <param name="file">The decoded file.</param>
    /// <param name="profile">How its site reads it.</param>
    /// <param name="needs">What the selected rules need beyond front matter, headings, ids, links and images.</param>
    public static Document Parse(SourceFile file, ParsingProfile profile, Needs needs)
    {
        var builder = new DocumentBuilder(file, profile, needs);
        switch (file.Kind)
        {
            case SourceKind.Markdown or SourceKind.Mdx:
                ReadHeader(builder);
                if (!needs.HasFlag(Needs.HeaderOnly))
                    MarkdownPage.Parse(builder);
                break;
            case SourceKind.Html or SourceKind.Template:
                if (!profile.IsBuilt)
                    ReadHeader(builder);
                if (!needs.HasFlag(Needs.HeaderOnly))
                    HtmlPage.Parse(builder);
                break;
            case SourceKind.Yaml:
                DataPage.Parse(builder, DataFormat.Yaml);
                break;
            case SourceKind.Toml:
                DataPage.Parse(builder, DataFormat.Toml);
                break;
            case SourceKind.Json:
                DataPage.Parse(builder, DataFormat.Json);
                break;
            case SourceKind.Script:
                DataPage.ParseScript(builder);
                break;
            case SourceKind.BibTeX:
                DataPage.Parse(builder, DataFormat.BibTeX);
                break;
            case SourceKind.Css:
                CssPage.Parse(builder);
                break;
            case SourceKind.Xml:
                FeedPage.Parse(builder);
                break;
        }

        builder.Mask.Release();
        return builder.Build();
    }

    private static void ReadHeader(DocumentBuilder builder)
    {
        var range = FrontMatterSplitter.Split(builder.File, builder.Profile, out var problem);
        builder.FrontMatterProblem = problem;
        if (range is null)
            return;
        builder.BodyStart = range.Span.End;
        var data = DataReaders.Parse(range.Format, builder.Text, range.Content);
        builder.FrontMatter = new FrontMatter(data, range.Span, range.Content);
        if (builder.FrontMatter.Root is { } root)
            new FieldReader(builder, ReferenceOrigin.FrontMatter).Read(root);
    }
}
