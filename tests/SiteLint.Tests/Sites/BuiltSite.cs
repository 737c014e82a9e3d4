using SiteLint.Discovery;
using SiteLint.Parsing;
using SiteLint.Sites;

namespace SiteLint.Tests.Sites;

/// <summary>A site opened and completed as the engine does it, its pages parsed in full.</summary>
internal sealed class BuiltSite
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    private BuiltSite(SiteModel model) => Model = model;

    /// <summary>The model.</summary>
    public SiteModel Model { get; }

    /// <summary>Opens the site of a generator that stands at a folder of a tree.</summary>
    public static BuiltSite Open(SourceTree tree, Generator generator, string root = "")
    {
        var model = generator.Open(generator.Force(tree, root), tree, new SiteOptions { Now = Now });
        var pages = new List<Page>();
        var files = new List<string>();
        foreach (var entry in tree.Entries)
        {
            if (model.IsOutput(entry.Path))
                continue;
            files.Add(entry.Path);
            if (model.KindOf(entry.Path) is not { } kind)
                continue;
            var file = SourceReader.Decode(entry.Path, kind, tree.ReadBytes(entry.Path), out _);
            pages.Add(SiteLint.Linting.PageFactory.Create(DocumentParser.Parse(file, model.ProfileOf(entry.Path), Needs.None)));
        }

        model.Complete(pages, new SiteInputs(tree, files));
        return new BuiltSite(model);
    }

    /// <summary>A tree of files given as path and text, one after another.</summary>
    public static MemoryTree Tree(params string[] files)
    {
        var tree = new MemoryTree();
        for (var i = 0; i < files.Length; i += 2)
            tree.Add(files[i], files[i + 1]);
        return tree;
    }

    /// <summary>The files that are written, sorted.</summary>
    public IEnumerable<string> Outputs => Model.Routes.Where(static route => route.Kind != RouteKind.Redirect || route.Output.EndsWith(".html", StringComparison.Ordinal)).Select(static route => route.Output.TrimStart('/')).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Where every link and picture of a page leads, each on a line.</summary>
    public string Links(string path)
    {
        var page = Model.FindPage(path) ?? throw new ArgumentException($"no page '{path}'");
        var references = page.Links.Cast<Reference>().Concat(page.Images).OrderBy(static reference => reference.Span.Start);
        return string.Join('\n', references.Select(reference => $"{reference.Target}: {TestSite.Describe(Model.Resolve(reference, page))}"));
    }
}
