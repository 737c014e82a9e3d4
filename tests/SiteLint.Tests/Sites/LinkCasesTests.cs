using System.Text.Json;
using SiteLint.Discovery;
using SiteLint.Linting;
using SiteLint.Parsing;
using SiteLint.Sites;
using SiteLint.Sites.Urls;

namespace SiteLint.Tests.Sites;

/// <summary>Cases that other link checkers use, as data: each link that must be broken is, each that must be good is.</summary>
public sealed class LinkCasesTests
{
    [Fact]
    public void Core_cases_of_other_link_checkers_get_the_expected_verdicts()
    {
        if (SharedData.Find("conformance/links/cases.json") is not { } path)
            return;
        using var data = JsonDocument.Parse(File.ReadAllText(path));
        var folder = Path.GetDirectoryName(path)!;
        var wrong = new List<string>();
        foreach (var item in data.RootElement.GetProperty("cases").EnumerateArray())
        {
            if (item.GetProperty("tier").GetString() == "core" && item.GetProperty("rule").GetString() == "links")
                Judge(item, folder, wrong);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static void Judge(JsonElement item, string folder, List<string> wrong)
    {
        var context = item.GetProperty("context");
        var root = context.GetProperty("root_dir").GetString() ?? Path.GetDirectoryName(item.GetProperty("path").GetString())!;
        var options = new SiteOptions
        {
            Now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
            PrettyUrls = context.GetProperty("fallback_extensions").GetArrayLength() > 0,
            IndexFiles = [.. context.GetProperty("index_files").EnumerateArray().Select(static name => name.GetString()!)],
        };
        var site = Read(new DiskTree(Path.Combine(folder, root)), options);
        foreach (var expected in item.GetProperty("expect_broken").EnumerateArray())
            Expect(site, item, root, expected, isBroken: true, wrong);
        foreach (var expected in item.GetProperty("expect_ok").EnumerateArray())
        {
            // An empty href of a link element is not a link that a reader can follow; the rule leaves it alone.
            if (expected.GetProperty("link").GetString()!.Length > 0)
                Expect(site, item, root, expected, isBroken: false, wrong);
        }
    }

    private static void Expect(Site site, JsonElement item, string root, JsonElement expected, bool isBroken, List<string> wrong)
    {
        var file = expected.GetProperty("file").GetString()![(root.Length + 1)..];
        var link = expected.GetProperty("link").GetString()!;
        var page = site.FindPage(file);
        var found = page?.Links.Concat<Reference>(page.Images).FirstOrDefault(reference => Same(reference.Target, link));
        if (page is null || found is null)
            wrong.Add($"{item.GetProperty("id")}: '{link}' in '{file}' is not listed");
        else if (site.Resolve(found, page) is var target && (target.Verdict == LinkVerdict.Broken) != isBroken)
            wrong.Add($"{item.GetProperty("id")}: '{link}' in '{file}' is {target.Verdict}: {target.Because}");
    }

    private static bool Same(string written, string expected) =>
        written == expected || written == "./" + expected || PercentEncoding.Decode(written) == PercentEncoding.Decode(expected);

    private static SiteModel Read(SourceTree tree, SiteOptions options)
    {
        var detected = SiteDetector.Detect(tree, null).Sites[0];
        var model = detected.Generator.Open(detected, tree, options);
        var pages = new List<Page>();
        foreach (var entry in tree.Entries)
        {
            if (model.KindOf(entry.Path) is { } kind)
                pages.Add(PageFactory.Create(DocumentParser.Parse(SourceReader.Decode(entry.Path, kind, tree.ReadBytes(entry.Path), out _), model.ProfileOf(entry.Path), Needs.None)));
        }

        model.Complete(pages, new SiteInputs(tree, [.. tree.Entries.Select(static entry => entry.Path)]));
        return model;
    }
}
