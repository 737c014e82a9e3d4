using System.Text.Json;
using SiteLint.Bench.Speed;

namespace SiteLint.Bench.External;

/// <summary>The tool's check of links to other sites on hosts of our own: memory, manners, misbehaviour, speed beside a peer.</summary>
internal static class ExternalBenchmark
{
    /// <summary>Runs it. Traffic goes to loopback addresses alone.</summary>
    public static async Task<int> RunAsync(ExternalArguments arguments)
    {
        await using var played = await LoopbackHosts.StartAsync();
        MeasureMemory(played, arguments);
        var isGentle = MeasureManners(played, arguments);
        var isRight = MeasureMisbehaviour(played, arguments);
        MeasureSpeed(played, arguments);
        return isGentle && isRight ? 0 : 1;
    }

    private static string[] GoodUrls(LoopbackHosts played, int count) =>
        [.. Enumerable.Range(0, count).Select(i => played.Url(1 + (i % LoopbackHosts.Hosts), $"/articles/{i}/a-page-with-a-name-of-usual-length"))];

    /// <summary>Peaks are those of the largest child so far, so that the smaller run comes first.</summary>
    private static void MeasureMemory(LoopbackHosts played, ExternalArguments arguments)
    {
        using var site = new LinkSite(GoodUrls(played, arguments.MemoryUrls));
        var offline = Run(arguments, site, [])!;
        var external = Run(arguments, site, [.. Asking, "--host-limit", "off"])!;
        Console.WriteLine($"Memory, {arguments.MemoryUrls} URLs on {LoopbackHosts.Hosts} hosts: offline {offline.PeakBytes / 1e6:0} MB, external {external.PeakBytes / 1e6:0} MB, {(external.PeakBytes - offline.PeakBytes) / 1e6:0} MB more; {external.Wall.TotalSeconds:0.0} s wall, {external.Cpu.TotalSeconds:0.0} s CPU\n");
    }

    private static bool MeasureManners(LoopbackHosts played, ExternalArguments arguments)
    {
        using var site = new LinkSite(GoodUrls(played, 10_000));
        played.Forget();
        var run = Run(arguments, site, Asking)!;
        var atOnce = played.Logs.Max(static log => log.MostAtOnce);
        var inASecond = played.Logs.Max(static log => log.MostInASecond);
        // A request is logged when the server gets to it, so two that left 100 ms apart may be seen a little closer.
        var isGentle = atOnce <= 4 && inASecond <= 12;
        Console.WriteLine($"Manners, 10000 URLs on {LoopbackHosts.Hosts} hosts: by the hosts' own logs at most {atOnce} requests at once and {inASecond} begun within a second, {played.Logs.Sum(static log => log.Requests)} in all; {run.Wall.TotalSeconds:0.0} s wall{(isGentle ? "" : "; TOO MUCH")}\n");
        return isGentle;
    }

    /// <summary>Each kind on a host of its own, its links in one site of all.</summary>
    private static bool MeasureMisbehaviour(LoopbackHosts played, ExternalArguments arguments)
    {
        const int LinksAKind = 40;
        var urls = Misbehaviour.Kinds.SelectMany((kind, index) => Enumerable.Range(0, LinksAKind).Select(i => played.Url(1 + index, $"/{kind.Path}/{i}"))).ToArray();
        using var site = new LinkSite(urls);
        File.WriteAllText(Path.Combine(site.Path, ".sitelint.yml"), "links:\n  timeout: 2s\n");
        var report = Path.Combine(Path.GetTempPath(), $"sitelint-bench-{Guid.NewGuid():N}.json");
        var run = ChildProcess.Run(arguments.Tool, site.Path, ["check", "--select", "link/dead-external", "--fail-on", "never", "--no-cache", .. Asking, "--format", "json=" + report])!;
        using var json = JsonDocument.Parse(File.ReadAllText(report));
        File.Delete(report);
        var links = json.RootElement.GetProperty("summary").GetProperty("links");
        var isRight = true;
        foreach (var (name, verdict) in ((string, LinkVerdict)[])[("external", LinkVerdict.External), ("dead", LinkVerdict.Dead), ("unverified", LinkVerdict.Unverified)])
        {
            var expected = LinksAKind * Misbehaviour.Kinds.Count(kind => kind.Verdict == verdict);
            var found = links.GetProperty(name).GetInt32();
            isRight &= found == expected;
            Console.WriteLine($"Misbehaving hosts: {name} {found}, expected {expected}");
        }

        Console.WriteLine($"Misbehaving hosts: {urls.Length} URLs in {run.Wall.TotalSeconds:0.0} s wall, {run.Cpu.TotalSeconds:0.0} s CPU, exit {run.ExitCode}\n");
        return isRight;
    }

    private static void MeasureSpeed(LoopbackHosts played, ExternalArguments arguments)
    {
        using var site = new LinkSite(GoodUrls(played, 10_000));
        var table = new Table("wall ms");
        var own = new List<double>();
        var peer = new List<double>();
        for (var round = 0; round <= arguments.Runs; round++)
        {
            var mine = Run(arguments, site, [.. Asking, "--host-limit", "off"])!.Wall.TotalMilliseconds;
            var theirs = ChildProcess.Run(arguments.Peer, site.Path, [".", "--recurse", "--format", "json"])?.Wall.TotalMilliseconds;
            if (round == 0)
                continue;
            own.Add(mine);
            if (theirs is { } time)
                peer.Add(time);
        }

        Console.WriteLine($"Speed, 10000 URLs on {LoopbackHosts.Hosts} hosts, limits of single hosts off, runs in turn:\n");
        table.Add("sitelint --external --host-limit off", own);
        if (peer.Count > 0)
            table.Add($"{Path.GetFileName(arguments.Peer)} --recurse", peer);
        table.Write();
    }

    private static string[] Asking => ["--external", "--allow-private", LoopbackHosts.Names];

    private static ChildProcess? Run(ExternalArguments arguments, LinkSite site, string[] asking) =>
        ChildProcess.Run(arguments.Tool, site.Path, ["check", "--select", "link/*", "--fail-on", "never", "--no-cache", .. asking]);
}
