using System.Text.Json;
using SiteLint.Commands;

namespace SiteLint.Tests.Web;

/// <summary>Links to other sites through the whole tool, on a server of the tests.</summary>
public sealed class ExternalCommandTests : IDisposable
{
    private const string Page = "<!DOCTYPE html><html lang=\"en\"><title>x</title>";
    private readonly string folder = Directory.CreateTempSubdirectory("sitelint").FullName;
    private readonly string cache = Directory.CreateTempSubdirectory("sitelint").FullName;

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        Directory.Delete(cache, recursive: true);
    }

    [Fact]
    public async Task Dead_links_fail_and_unverified_ones_are_counted_and_told_on_demand()
    {
        await using var server = await LoopbackServer.StartAsync();
        Write("index.html", Links(server.Url("/ok"), server.Url("/status/403")));
        var (exit, output, error) = Run("--external", "--allow-private", "127.0.0.1", "--verbose");
        Assert.Equal((0, ""), (exit, output));
        Assert.Contains("1 link to other sites could not be verified", error, StringComparison.Ordinal);
        Assert.Contains($"unverified: index.html:1: {server.Url("/status/403")}: 127.0.0.1 answered 403", error, StringComparison.Ordinal);

        Write("index.html", Links(server.Url("/ok"), server.Url("/status/403"), server.Url("/status/404")));
        (exit, output, error) = Run("--external", "--allow-private", "127.0.0.1");
        Assert.Equal(1, exit);
        Assert.Contains("error link/dead-external", output, StringComparison.Ordinal);
        Assert.DoesNotContain("unverified: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_asked_by_default_nor_by_a_repositorys_wish()
    {
        await using var server = await LoopbackServer.StartAsync();
        Write("index.html", Links(server.Url("/ok")));
        Write(".sitelint.yml", "links:\n  external: true\n  allow-private: [127.0.0.1]\n  host-limit: off\n");
        Run();
        Assert.Empty(server.Log);
        var (_, _, error) = Run("--external");
        Assert.Empty(server.Log);
        Assert.Contains("host-limit", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_asks_only_what_was_not_good()
    {
        await using var server = await LoopbackServer.StartAsync();
        Write("index.html", Links(server.Url("/ok"), server.Url("/moved"), server.Url("/status/403"), server.Url("/status/404")));
        Run("--external", "--allow-private", "127.0.0.1");
        server.Log.Clear();
        Run("--external", "--allow-private", "127.0.0.1");
        Assert.Equal(["/status/404"], server.Log.Select(static entry => entry.Path).Distinct());
        Run("--external", "--allow-private", "127.0.0.1", "--no-cache");
        Assert.Equal(4, server.Log.Select(static entry => entry.Path).Distinct().Count());
    }

    [Fact]
    public async Task Sitemaps_feeds_and_pictures_are_sources_and_each_url_is_asked_once()
    {
        await using var server = await LoopbackServer.StartAsync();
        Write("index.html", Links(server.Url("/a"), server.Url("/a#part")) + $"<img alt=\"A cat\" src=\"{server.Url("/c.png")}\"><script type=\"application/ld+json\">{{\"logo\": \"{server.Url("/logo.png")}\"}}</script>");
        Write("sitemap.xml", $"<urlset><url><loc>{server.Url("/from-sitemap")}</loc></url></urlset>");
        Write("feed.xml", $"<rss><channel><item><link>{server.Url("/from-feed")}</link></item></channel></rss>");
        Run("--external", "--allow-private", "127.0.0.1");
        Assert.Equal(["/a", "/c.png", "/from-feed", "/from-sitemap", "/logo.png"], server.Log.Select(static entry => entry.Path).Order());
    }

    [Fact]
    public async Task Shards_part_the_hosts_and_merge_joins_what_they_say()
    {
        await using var server = await LoopbackServer.StartAsync(hosts: 8);
        Write("index.html", Links([.. Enumerable.Range(1, 8).SelectMany(host => new[] { server.Url(host, "/ok"), server.Url(host, "/status/404") })]));
        var hosts = new List<string[]>();
        for (var part = 1; part <= 3; part++)
        {
            server.Log.Clear();
            Run("--external", "--allow-private", string.Join(',', Enumerable.Range(1, 8).Select(LoopbackServer.HostName)), "--shard", part + "/3", "--format", $"json=part{part}.json", "--fail-on", "never");
            hosts.Add([.. server.Log.Select(static entry => entry.Host).Distinct()]);
        }

        Assert.Equal(8, hosts.SelectMany(static part => part).Count());
        Assert.Equal(8, hosts.SelectMany(static part => part).Distinct().Count());
        var (exit, merged, _) = RunCommand("merge", "part1.json", "part2.json", "part3.json", "--format", "json");
        Assert.Equal(1, exit);
        using var json = JsonDocument.Parse(merged);
        Assert.Equal(8, json.RootElement.GetProperty("summary").GetProperty("links").GetProperty("dead").GetInt32());
        Assert.Equal(8, json.RootElement.GetProperty("diagnostics").EnumerateArray().Count(static found => found.GetProperty("rule").GetString() == "link/dead-external"));
    }

    [Fact]
    public async Task Fixing_asks_each_url_once_and_writes_only_safe_redirects()
    {
        await using var server = await LoopbackServer.StartAsync();
        Write("index.html", Links(server.Url("/moved"), server.Url("/slash")));
        Run("--external", "--allow-private", "127.0.0.1", "--fix", "--no-cache");
        Assert.Equal(Links(server.Url("/moved"), server.Url("/slash/")), File.ReadAllText(Path.Combine(folder, "index.html")));
        Assert.Equal(1, server.Log.Count(static entry => entry.Path == "/moved"));
        Run("--external", "--allow-private", "127.0.0.1", "--fix", "--unsafe-fixes", "--no-cache");
        Assert.Equal(Links(server.Url("/ok"), server.Url("/slash/")), File.ReadAllText(Path.Combine(folder, "index.html")));
    }

    [Fact]
    public async Task A_pull_request_asks_for_changed_files_alone()
    {
        await using var server = await LoopbackServer.StartAsync();
        Write("old.html", Links(server.Url("/from-old")));
        Write("new.html", Links(server.Url("/was")));
        Git("init", "-q", "-b", "main");
        Git("add", ".");
        Git("-c", "user.name=a", "-c", "user.email=a@b.invalid", "commit", "-qm", "x");
        Write("new.html", Links(server.Url("/is")));
        Run("--external", "--allow-private", "127.0.0.1", "--changed", "HEAD");
        Assert.Equal(["/is"], server.Log.Select(static entry => entry.Path).Distinct());
    }

    private static string Links(params string[] urls) => Page + string.Concat(urls.Select(static url => $"<a href=\"{url}\">x</a>"));

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    private void Git(params string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("git", arguments) { WorkingDirectory = folder })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private (int Exit, string Output, string Error) Run(params string[] arguments) => RunCommand(["check", "--select", "link/*", "--color", "never", "--format", "concise", .. arguments]);

    private (int Exit, string Output, string Error) RunCommand(params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var exit = CommandLine.Run(arguments, new CommandEnvironment
        {
            Out = output,
            Error = error,
            Directory = folder,
            Variable = name => name == "SITELINT_CACHE_DIR" ? cache : null,
        });
        return (exit, output.ToString(), error.ToString());
    }
}
