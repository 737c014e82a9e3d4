using SiteLint.Discovery;
using SiteLint.Linting;
using SiteLint.Rules;
using SiteLint.Sites;

namespace SiteLint.Tests.Linting.Cache;

/// <summary>Whatever happens to the files between two runs, a run with the cache finds what a run without it finds.</summary>
public sealed class FactsCacheTests : IDisposable
{
    private const int Pages = 220;

    private readonly string root = Directory.CreateTempSubdirectory("sitelint").FullName;
    private readonly string cache = Directory.CreateTempSubdirectory("sitelint").FullName;

    public void Dispose()
    {
        Directory.Delete(root, recursive: true);
        Directory.Delete(cache, recursive: true);
    }

    [Fact]
    public void Random_changes_never_show()
    {
        var random = new Random(7);
        for (var i = 0; i < Pages; i++)
            Write(i, Text(random));
        Assert.Equal(Run(null).Findings, Run(cache).Findings);
        Assert.True(Run(cache).Cached > Pages / 2);
        var kept = new Dictionary<int, string>();
        for (var round = 0; round < 12; round++)
        {
            for (var change = 0; change < 6; change++)
            {
                var page = random.Next(Pages);
                switch (random.Next(5))
                {
                    case 0:
                        Write(page, Text(random));
                        break;
                    case 1:
                        // The same size and, as a clock of two seconds would have it, the same time: only the content tells.
                        var info = new FileInfo(PathOf(page));
                        var isFresh = info.Exists && DateTime.UtcNow - info.LastWriteTimeUtc < TimeSpan.FromSeconds(2);
                        var time = isFresh ? info.LastWriteTimeUtc : DateTime.UtcNow;
                        Write(page, (info.Exists ? File.ReadAllText(info.FullName) : "x\n").Replace("page1", "page2", StringComparison.Ordinal));
                        File.SetLastWriteTimeUtc(PathOf(page), time);
                        break;
                    case 2:
                        if (File.Exists(PathOf(page)))
                        {
                            kept[page] = File.ReadAllText(PathOf(page));
                            File.Delete(PathOf(page));
                        }

                        break;
                    case 3:
                        if (kept.TryGetValue(page, out var text))
                            Write(page, text);
                        break;
                    default:
                        if (File.Exists(PathOf(page)))
                            File.SetLastWriteTimeUtc(PathOf(page), DateTime.UtcNow.AddMinutes(-random.Next(100)));
                        break;
                }
            }

            Assert.Equal(Run(null).Findings, Run(cache).Findings);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(500)]
    public void Damage_is_no_trouble(int at)
    {
        var random = new Random(1);
        for (var i = 0; i < Pages; i++)
            Write(i, Text(random));
        var expected = Run(cache).Findings;
        var file = Assert.Single(Directory.GetFiles(cache));
        var bytes = File.ReadAllBytes(file);
        bytes[at] ^= 0x55;
        File.WriteAllBytes(file, at == 500 ? bytes[..500] : bytes);
        var again = Run(cache);
        Assert.Equal(0, again.Cached);
        Assert.Equal(expected, again.Findings);
    }

    private static string Text(Random random) =>
        $"---\ntitle: A title\n---\n\n# Heading {random.Next(4)}\n\nA [link](page{random.Next(Pages)}.md#heading-{random.Next(4)}) and a [missing one](gone{random.Next(9)}.md).\n";

    private string PathOf(int page) => Path.Combine(root, $"page{page}.md");

    private void Write(int page, string text) => File.WriteAllText(PathOf(page), text);

    private (string Findings, int Cached) Run(string? folder)
    {
        var result = LintEngine.Run(new LintRequest { Tree = new DiskTree(root), Settings = new DefaultSettings(BuiltInRules.All, new SiteOptions()), CacheFolder = folder });
        return (string.Join('\n', result.Diagnostics.Select(static diagnostic => diagnostic.ToString())), result.Cached);
    }
}
