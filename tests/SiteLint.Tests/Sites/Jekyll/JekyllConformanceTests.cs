using System.Text.Json;
using SiteLint.Discovery;
using SiteLint.Sites.Jekyll;
using SiteLint.Sites.Urls;

namespace SiteLint.Tests.Sites.Jekyll;

public sealed class JekyllConformanceTests
{
    [Fact]
    public void A_small_site_gets_the_routes_of_a_real_build_under_every_setting()
    {
        if (SharedData.Find("conformance/routing/mini/jekyll.json") is not { } path)
            return;
        using var data = JsonDocument.Parse(File.ReadAllText(path));
        var wrong = new List<string>();
        foreach (var variant in data.RootElement.GetProperty("variants").EnumerateObject())
        {
            var tree = new MemoryTree().Add("_config.yml", variant.Value.GetProperty("config").GetString()!);
            foreach (var file in data.RootElement.GetProperty("files").EnumerateObject())
                tree.Add(file.Name, file.Value.GetString()!);
            var site = TestSite.Open(tree, new JekyllGenerator()).Model;
            var outputs = new HashSet<string>(site.Routes.Select(static route => route.Output[1..]), StringComparer.Ordinal);
            foreach (var route in variant.Value.GetProperty("routes").EnumerateObject())
            {
                if (route.Name.EndsWith(".map", StringComparison.Ordinal))
                    continue;
                var actual = site.RoutesOf(route.Name) is [var first, ..] ? $"{first.Url} {first.Output}" : "none";
                var expected = route.Value.ValueKind == JsonValueKind.Null ? "none" : $"{route.Value.GetProperty("url").GetString()} {route.Value.GetProperty("out").GetString()}";
                if (actual != expected)
                    wrong.Add($"{variant.Name}: {route.Name}: expected {expected}, was {actual}");
            }

            foreach (var source in variant.Value.GetProperty("not_routed").EnumerateArray())
            {
                if (site.RoutesOf(source.GetString()!).Count > 0 || !site.Unwritten.Any(unwritten => unwritten.Source == source.GetString()))
                    wrong.Add($"{variant.Name}: {source} should be told as unwritten");
            }

            foreach (var output in variant.Value.GetProperty("output_files").EnumerateArray())
            {
                if (!outputs.Remove(output.GetString()!))
                    wrong.Add($"{variant.Name}: {output} is missing");
            }

            wrong.AddRange(outputs.Select(output => $"{variant.Name}: {output} is too much"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
