using SiteLint.Discovery;
using SiteLint.Parsing.Data;
using SiteLint.Sites;

namespace SiteLint.Tests.Sites;

/// <summary>A site made of texts, opened and completed as the engine does it, with pages read just far enough for routing and links.</summary>
internal sealed class TestSite
{
    private TestSite(SiteModel model) => Model = model;

    /// <summary>The model.</summary>
    public SiteModel Model { get; }

    /// <summary>Opens a site at the root of a tree.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="generator">What builds the site.</param>
    /// <param name="options">What it is opened with.</param>
    /// <param name="root">Its root.</param>
    /// <param name="other">A folder that is another site's.</param>
    public static TestSite Open(MemoryTree tree, Generator generator, SiteOptions? options = null, string root = "", string? other = null)
    {
        var model = generator.Open(generator.Force(tree, root), tree, options ?? new SiteOptions { Now = new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero) });
        var pages = new List<Page>();
        var files = new List<string>();
        foreach (var entry in tree.Entries)
        {
            if (other is not null && TreePath.Within(other, entry.Path) is not null)
                continue;
            files.Add(entry.Path);
            if (model.KindOf(entry.Path) is { } kind)
                pages.Add(Read(SourceReader.Decode(entry.Path, kind, tree.ReadBytes(entry.Path), out _), model.ProfileOf(entry.Path)));
        }

        model.Complete(pages, new SiteInputs(tree, files));
        return new TestSite(model);
    }

    /// <summary>Where a destination leads if it stands on a page, in one line.</summary>
    public string Resolve(string path, string target)
    {
        var page = Model.FindPage(path) ?? throw new ArgumentException($"no page '{path}'");
        return Describe(Model.Resolve(target, page));
    }

    /// <summary>A target in one line: verdict, URL, problem, replacement.</summary>
    public static string Describe(LinkTarget target)
    {
        var text = target.Verdict.ToString().ToLowerInvariant();
        if (target.Problem is not { } problem)
            return text + (target.Url is null ? "" : " " + target.Url);
        return text + " " + problem.Kind + (problem.Replacement is null ? "" : " -> " + problem.Replacement);
    }

    private static Page Read(SourceFile file, ParsingProfile profile)
    {
        var text = file.Text;
        FrontMatter? frontMatter = null;
        DataDocument? data = null;
        var body = 0;
        if (file.Kind == SourceKind.Yaml)
            data = YamlReader.Parse(text, new TextSpan(0, text.Length));
        var hasMark = file.HasByteOrderMark && !profile.FrontMatter.AllowsByteOrderMark;
        if (!hasMark && text.StartsWith("---\n", StringComparison.Ordinal) && text.IndexOf("\n---", 3, StringComparison.Ordinal) is >= 0 and var end)
        {
            var content = new TextSpan(4, Math.Max(4, end + 1));
            body = Math.Min(text.Length, end + 5);
            frontMatter = new FrontMatter(YamlReader.Parse(text, content), new TextSpan(0, body), content);
        }

        var maker = profile.IdMaker();
        var ids = new List<ElementId>();
        var at = body;
        foreach (var line in text[body..].Split('\n'))
        {
            if (line.StartsWith('#'))
            {
                var title = line.TrimStart('#').Trim();
                var span = TextSpan.FromLength(at, line.Length);
                if (maker.Next(new Heading { Level = 1, Text = title, RawText = title, Span = span }) is { } id)
                    ids.Add(new ElementId(id, span, ElementIdOrigin.Heading));
            }

            at += line.Length + 1;
        }

        return new Page { Path = file.Path, Kind = file.Kind, FrontMatter = frontMatter, Data = data, Ids = ids, Lines = file.Lines, Length = text.Length, BodyStart = body };
    }
}
