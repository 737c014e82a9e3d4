using System.Text.Json;
using SiteLint.Discovery;
using SiteLint.Sites.Hugo;

namespace SiteLint.Tests.Sites.Hugo;

/// <summary>A small site under eight settings, compared with what Hugo 0.111.3 wrote.</summary>
public sealed class HugoMiniTests
{
    [Fact]
    public void Every_route_of_every_setting()
    {
        if (SharedData.Find("conformance/routing/mini/hugo.json") is not { } path)
            return;
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var wrong = new List<string>();
        foreach (var variant in json.RootElement.GetProperty("variants").EnumerateObject())
        {
            var tree = new MemoryTree().Add("config.toml", variant.Value.GetProperty("config").GetString()!);
            foreach (var file in json.RootElement.GetProperty("files").EnumerateObject())
                tree.Add(file.Name, file.Value.GetString()!);
            var site = BuiltSite.Open(tree, new HugoGenerator());
            var expected = variant.Value.GetProperty("output_files").EnumerateArray().Select(static file => file.GetString()!).ToHashSet();
            var actual = site.Outputs.ToHashSet();
            wrong.AddRange(expected.Except(actual).Select(output => $"{variant.Name}: missing {output}"));
            wrong.AddRange(actual.Except(expected).Select(output => $"{variant.Name}: surplus {output}"));
            foreach (var page in variant.Value.GetProperty("permalinks").EnumerateObject())
            {
                var address = page.Value.GetString()!;
                if (address.Length == 0)
                    continue;
                var url = address["https://example.org".Length..];
                var actualUrl = site.Model.Profile.BasePath + (site.Model.RoutesOf(page.Name).FirstOrDefault()?.Url ?? site.Model.Unwritten.FirstOrDefault(entry => entry.Source == page.Name)?.WouldBeUrl);
                if (url != actualUrl)
                    wrong.Add($"{variant.Name}: {page.Name} expected {url}, got {actualUrl}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
