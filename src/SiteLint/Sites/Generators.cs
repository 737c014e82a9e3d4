using SiteLint.Discovery;
using SiteLint.Sites.Astro;
using SiteLint.Sites.DocFx;
using SiteLint.Sites.Docusaurus;
using SiteLint.Sites.Eleventy;
using SiteLint.Sites.Hexo;
using SiteLint.Sites.Html;
using SiteLint.Sites.Hugo;
using SiteLint.Sites.Jekyll;
using SiteLint.Sites.Markdown;
using SiteLint.Sites.MkDocs;
using SiteLint.Sites.VitePress;

namespace SiteLint.Sites;

/// <summary>The one list of generators; the order decides where two markers stand in one folder.</summary>
internal static class Generators
{
    /// <summary>Every generator that is known.</summary>
    public static IReadOnlyList<Generator> All { get; } =
    [
        new HexoGenerator(),
        new JekyllGenerator(),
        new NamedPlainGenerator("mdbook", "book.toml", static (tree, path) => true),
        new NamedPlainGenerator("antora", "antora.yml", static (tree, path) => true),
        new NamedPlainGenerator("sphinx", "conf.py", PlainMarkers.IsSphinx),
        new NamedPlainGenerator("zola", "config.toml", PlainMarkers.IsZola),
        new DocusaurusGenerator(),
        new VitePressGenerator(),
        new HugoGenerator(),
        new MkDocsGenerator(),
        new DocFxGenerator(),
        new AstroGenerator(),
        new EleventyGenerator(),
        new HtmlGenerator(),
        new MarkdownGenerator(),
    ];

    /// <summary>The site that files belong to where no marker claims them: built HTML or plain Markdown.</summary>
    public static DetectedSite? Fallback(SourceTree tree)
    {
        var name = HtmlGenerator.IsBuilt(tree) ? "html" : "markdown";
        foreach (var generator in All)
        {
            if (generator.Name == name)
                return new DetectedSite(generator, "");
        }

        return null;
    }
}
