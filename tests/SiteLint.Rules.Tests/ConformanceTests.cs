using System.Text.Json;
using SiteLint.Discovery;
using SiteLint.Linting;
using SiteLint.Rules.Images;
using SiteLint.Sites;
using Xunit.Abstractions;

namespace SiteLint.Rules.Tests;

/// <summary>The cases of other checkers on addresses, images and what HTML refers to, as far as they lie beside the repository.</summary>
public sealed class ConformanceTests(ITestOutputHelper output)
{
    private static readonly string[] Groups = ["email", "image", "opengraph", "favicon", "sri", "extract"];

    [Fact]
    public void Cases_of_other_checkers_are_judged_as_expected()
    {
        if (Find() is not { } folder)
        {
            output.WriteLine("shared data absent: not run");
            return;
        }

        using var cases = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "cases.json")));
        var failures = new List<string>();
        var count = 0;
        foreach (var item in cases.RootElement.GetProperty("cases").EnumerateArray())
        {
            var group = item.GetProperty("rule").GetString()!;
            if (Array.IndexOf(Groups, group) < 0)
                continue;
            count++;
            Check(folder, item, group, failures);
        }

        output.WriteLine($"{count} cases, {failures.Count} failures");
        Assert.Equal("", string.Join('\n', failures));
    }

    private static void Check(string folder, JsonElement item, string group, List<string> failures)
    {
        var id = item.GetProperty("id").GetString()!;
        var context = item.GetProperty("context");
        var path = item.GetProperty("path").GetString()!;

        // The site's root is what "/" means, or else the folder of the file.
        var root = context.GetProperty("root_dir").GetString() ?? Path.GetDirectoryName(path)!.Replace('\\', '/');
        var tree = new DiskTree(Path.Combine(folder, root));
        var settings = new DefaultSettings(BuiltInRules.All, new SiteOptions { PrettyUrls = context.GetProperty("fallback_extensions").GetArrayLength() > 0 });
        var result = LintEngine.Run(new LintRequest { Tree = tree, Settings = settings, Now = DateTimeOffset.UnixEpoch, Jobs = 1 });
        var families = group switch { "email" => new[] { "email" }, "extract" or "sri" => ["link"], _ => ["image", "html"] };
        var found = result.Diagnostics.Where(diagnostic => diagnostic.Severity >= Severity.Warning && families.Contains(diagnostic.Rule[..diagnostic.Rule.IndexOf('/')])).ToList();
        foreach (var (file, link) in Expectations(item, "expect_broken"))
        {
            if (!found.Exists(diagnostic => root + "/" + diagnostic.Path == file && (diagnostic.Target ?? "") == link))
                failures.Add($"{id}: '{link}' is not reported in {file}");
        }

        foreach (var (file, link) in Expectations(item, "expect_ok"))
        {
            if (found.Find(diagnostic => root + "/" + diagnostic.Path == file && diagnostic.Target is { } target && (target == link || (link.StartsWith("data:", StringComparison.Ordinal) && target.StartsWith(DataImage.Show(link)[..Math.Min(30, link.Length)], StringComparison.Ordinal)))) is { } wrong)
                failures.Add($"{id}: {wrong}");
        }

        var name = path[(root.Length + 1)..];
        var targets = result.Sites.SelectMany(static site => site.Pages).Where(page => page.Path == name)
            .SelectMany(static page => page.Links.Select(static link => link.Target).Concat(page.Images.Select(static image => image.Target))).ToHashSet(StringComparer.Ordinal);
        foreach (var link in Strings(item, "expect_extracted"))
        {
            if (!targets.Contains(link))
                failures.Add($"{id}: '{link}' is not extracted");
        }

        foreach (var link in Strings(item, "expect_not_extracted"))
        {
            if (targets.Contains(link))
                failures.Add($"{id}: '{link}' is extracted");
        }
    }

    private static IEnumerable<(string File, string Link)> Expectations(JsonElement item, string name)
    {
        if (!item.TryGetProperty(name, out var list))
            yield break;
        foreach (var expected in list.EnumerateArray())
            yield return (expected.GetProperty("file").GetString()!, expected.GetProperty("link").GetString()!);
    }

    private static IEnumerable<string> Strings(JsonElement item, string name)
    {
        if (!item.TryGetProperty(name, out var list))
            yield break;
        foreach (var text in list.EnumerateArray())
            yield return text.GetString()!;
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "SiteLint.sln")) || folder.Parent is null)
                continue;
            var path = Path.Combine(folder.Parent.FullName, "shared", "conformance", "links");
            return Directory.Exists(path) ? path : null;
        }

        return null;
    }
}
