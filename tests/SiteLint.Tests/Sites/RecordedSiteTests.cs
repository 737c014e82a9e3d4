using System.Text.Json;
using SiteLint.Discovery;
using SiteLint.Sites;
using SiteLint.Sites.Urls;

namespace SiteLint.Tests.Sites;

/// <summary>Small sites, compared with the record of what their generators wrote (<c>eng/build-small-sites.py</c>).</summary>
public sealed class RecordedSiteTests
{
    [Theory]
    [InlineData("astro")]
    [InlineData("eleventy")]
    [InlineData("hexo")]
    [InlineData("vitepress")]
    public void Routes_and_headings_are_as_built(string name)
    {
        var folder = Folder(name);
        var tree = new MemoryTree();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "src"), "*", SearchOption.AllDirectories))
            tree.Add(Path.GetRelativePath(Path.Combine(folder, "src"), file).Replace('\\', '/'), File.ReadAllBytes(file));
        var site = BuiltSite.Open(tree, Generators.All.First(known => known.Name == name));
        using var built = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "built.json")));

        var expected = built.RootElement.GetProperty("outputs").EnumerateArray().Select(static output => output.GetString()!).ToHashSet();
        var actual = site.Outputs.ToHashSet();
        var wrong = actual.Except(expected).Select(static output => "surplus " + output)
            .Concat(expected.Except(actual).Where(static output => !IsPacked(output)).Select(static output => "missing " + output)).ToList();
        foreach (var page in built.RootElement.GetProperty("headings").EnumerateObject())
        {
            if (site.Model.Routes.FirstOrDefault(route => route.Output == "/" + page.Name && route.Source.Length > 0) is not { } route || site.Model.FindPage(route.Source) is not { } read)
                continue;
            var ids = ((RoutedSite)site.Model).IdsOf(read).Names;
            wrong.AddRange(page.Value.EnumerateArray().Select(static id => id.GetString()!).Where(id => !ids.Contains(id)).Select(id => $"{page.Name} lacks '{id}'"));
            wrong.AddRange(read.Headings.Where(static heading => heading.Id is not null).Select(static heading => heading.Id!).Except(page.Value.EnumerateArray().Select(static id => id.GetString()!)).Select(id => $"{page.Name} has '{id}' too much"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>What bundlers make is not predicted.</summary>
    private static bool IsPacked(string output) =>
        output.StartsWith("assets/", StringComparison.Ordinal) || output.StartsWith("_astro/", StringComparison.Ordinal) || UrlPath.Name(output) is "hashmap.json" or "vp-icons.css";

    private static string Folder(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var sites = Path.Combine(folder.FullName, "tests", "sites", "generators", name);
            if (Directory.Exists(sites))
                return sites;
        }

        throw new DirectoryNotFoundException("tests/sites/generators/" + name);
    }
}
