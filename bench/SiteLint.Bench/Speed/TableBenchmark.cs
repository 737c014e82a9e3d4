using System.Globalization;

namespace SiteLint.Bench.Speed;

/// <summary>The tables of <c>bench/README.md</c>, made in one run.</summary>
internal static class TableBenchmark
{
    private const int Copies = 10;
    private static readonly string[] All = ["check", "--no-cache", "--fail-on", "never"];
    private static readonly string[] WithoutSpelling = [.. All, "--jobs", "1", "--select", "front-matter/duplicate-title,link/empty"];
    private static readonly string[] WithSpelling = [.. All, "--jobs", "1", "--select", "front-matter/duplicate-title,link/empty,spelling/*"];

    public static int Run(string small, string large, Options options)
    {
        small = Path.GetFullPath(small);
        large = Path.GetFullPath(large);
        Budgets(small, large, options);
        Threads(large, options);
        Growth(small, options);
        SpellingAlone([small, large], options);
        SuggestionBenchmark.Run(small, options.Runs);
        foreach (var repository in (string[])[small, large])
            BesidePeers(repository, options);
        if (options.Html is { } html)
            BesideHtmlPeers(Path.GetFullPath(html), options);
        return 0;
    }

    private static void Budgets(string small, string large, Options options)
    {
        var page = Directory.CreateTempSubdirectory("sitelint-bench").FullName;
        File.WriteAllText(Path.Combine(page, "index.md"), "# A page\n\nIt has a [link](other.md) and a few words.\n");
        File.WriteAllText(Path.Combine(page, "other.md"), "# Another page\n\nIt has some words.\n");
        Head("Budgets", "| what | CPU | wall | memory |", "| --- | ---: | ---: | ---: |");
        Contender[] contenders =
        [
            new("`--version`", options.Tool, page, ["--version"]),
            new("one small page of a small site", options.Tool, page, [.. All, "index.md"]),
            new(Path.GetFileName(small) + ", all offline rules", options.Tool, small, All),
            new(Path.GetFileName(large) + ", all offline rules", options.Tool, large, All),
        ];
        foreach (var contender in Contender.Measure(contenders, options.Runs))
            Row($"| {contender.Name} | {contender.Cpu:0.000} s | {contender.Wall:0.000} s | {contender.Megabytes:0} MB |");
        Directory.Delete(page, recursive: true);
    }

    private static void Threads(string large, Options options)
    {
        Head("Threads", "| threads | CPU | wall | wall to that of one |", "| --- | ---: | ---: | ---: |");
        var measured = Contender.Measure([new("1", options.Tool, large, [.. All, "--jobs", "1"]), new("2", options.Tool, large, [.. All, "--jobs", "2"])], options.Runs);
        foreach (var contender in measured)
            Row($"| {contender.Name} | {contender.Cpu:0.00} s | {contender.Wall:0.00} s | {contender.Wall / measured[0].Wall:0.00} |");
    }

    private static void Growth(string small, Options options)
    {
        using var once = new MarkdownFolder(small);
        using var often = new MarkdownFolder(small, Copies);
        using var more = new MarkdownFolder(small, 2 * Copies);
        Head("Growth", "| pages | MB | CPU | to the first | memory |", "| ---: | ---: | ---: | ---: | ---: |");
        MarkdownFolder[] folders = [once, often, more];
        var measured = Contender.Measure([.. folders.Select(folder => new Contender(folder.Name, options.Tool, folder.Path, All))], options.Runs);
        for (var i = 0; i < measured.Count; i++)
            Row($"| {folders[i].Files} | {folders[i].Bytes / 1e6:0.0} | {measured[i].Cpu:0.00} s | {measured[i].Cpu / measured[0].Cpu:0.0} | {measured[i].Megabytes:0} MB |");
    }

    private static void SpellingAlone(string[] repositories, Options options)
    {
        Head("Spelling beyond reading and parsing, one thread", "| Markdown of | MB | CPU | MB per CPU second | memory |", "| --- | ---: | ---: | ---: | ---: |");
        foreach (var repository in repositories)
        {
            using var folder = new MarkdownFolder(repository);
            var measured = Contender.Measure([new("without", options.Tool, folder.Path, WithoutSpelling), new("with", options.Tool, folder.Path, WithSpelling)], options.Runs);
            if (measured is [var without, var with])
                Row($"| {folder.Name} | {folder.Bytes / 1e6:0.0} | {with.Cpu - without.Cpu:0.00} s | {folder.Bytes / 1e6 / (with.Cpu - without.Cpu):0} | {with.Megabytes - without.Megabytes:0} MB |");
        }
    }

    private static void BesidePeers(string repository, Options options)
    {
        using var folder = new MarkdownFolder(repository);
        WriteBeside($"Beside others: the {folder.Files} Markdown files of {folder.Name}, {folder.Bytes / 1e6:0.0} MB",
            [new("SiteLint: all offline rules", options.Tool, folder.Path, All), .. Peers.OfMarkdown(folder, options.Programs)], options.Runs);
    }

    private static void BesideHtmlPeers(string folder, Options options)
    {
        var files = Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories);
        WriteBeside($"Beside others: {files.Length} HTML files, {files.Sum(static file => new FileInfo(file).Length) / 1e6:0.0} MB",
            [new("SiteLint: `link/*,html/*,image/*`", options.Tool, folder, [.. All, "--select", "link/*,html/*,image/*"]), .. Peers.OfHtml(folder, options.Programs)], options.Runs);
    }

    private static void WriteBeside(string title, Contender[] contenders, int runs)
    {
        Head(title, "| tool and its task | CPU | to SiteLint's | wall | memory |", "| --- | ---: | ---: | ---: | ---: |");
        var measured = Contender.Measure(contenders, runs);
        foreach (var contender in measured)
            Row($"| {contender.Name} | {contender.Cpu:0.00} s | {contender.Cpu / measured[0].Cpu:0.00} | {contender.Wall:0.00} s | {contender.Megabytes:0} MB |");
    }

    private static void Head(string title, string columns, string line) => Console.WriteLine($"\n## {title}\n\n{columns}\n{line}");

    private static void Row(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
