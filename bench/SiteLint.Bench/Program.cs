namespace SiteLint.Bench;

/// <summary>Measures SiteLint beside yardsticks, in one run, as ratios: machines are noisy, ratios less so.</summary>
internal static class Program
{
    private const string Help = """
        Usage: dotnet run -c Release --project bench/SiteLint.Bench -- COMMAND

          speed FOLDER [--tool PATH] [--runs N] [--args "ARGUMENTS"]
              CPU time of the installed tool on a site, beside: reading the same files, Markdig alone
              on them, and every peer found on the PATH (codespell, hunspell, rumdl, markdownlint-cli2,
              cspell, linkinator).
          table SMALL LARGE [--tool PATH] [--runs N] [--programs FOLDER] [--html FOLDER]
              The tables of bench/README.md: budgets, threads, growth and spelling on two repositories of
              Markdown, and each peer in turn with the tool on the same files. --programs: where npm put
              the peers; --html: built HTML, for instance that of Debian's postgresql-doc-15.
          startup [--tool PATH] [--runs N]
              CPU time of `--version`, of `--help` and of one small page, beside an empty dotnet process.
          images [--tool PATH] [--runs N]
              CPU time of looking at the headers of 3,000 pictures, 1 GB, beside a run that looks at none.
          external [--tool PATH] [--peer PATH] [--runs N] [--urls N]
              Links to other sites, on fifty hosts played on loopback addresses: memory, manners,
              misbehaviour, and speed beside linkinator. Exit 1 where a host saw more than its limit or a
              verdict was another than it should be.
          fuzz [--rounds N] [--seed N] [--kind KIND] [--round N] [--dump FOLDER]
              Changed files of every kind through the whole pipeline; 40 files a round and kind, 0 rounds
              for no end. Exit 1 where something threw, took too long, gave a span outside its file or
              was never mended. --round repeats one and shows every exception where it is thrown,
              --dump writes the sites to a folder.
          spelling FOLDER [--runs N]
              CPU time of the spelling rules alone on a folder's Markdown: gathering words, grammar, judging.
          findings INPUT OUTPUT
              What the spelling rules find in a site (INPUT is a folder) or in each sentence of a table (a
              TSV file), as lines of JSON.
          suspects INPUT OUTPUT
              Every doubtful word of a site (INPUT is a folder) or of a table of sentences (a TSV file) with
              its features, its candidates and its verdict, as a TSV file: what the weights are fitted on.
        """;

    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["speed", var folder, .. var rest]:
                return Speed.SpeedBenchmark.Run(folder, Options.Parse(rest));
            case ["table", var small, var large, .. var rest]:
                return Speed.TableBenchmark.Run(small, large, Options.Parse(rest));
            case ["startup", .. var rest]:
                return Speed.StartupBenchmark.Run(Options.Parse(rest));
            case ["images", .. var rest]:
                return Speed.ImagesBenchmark.Run(Options.Parse(rest));
            case ["external", .. var rest]:
                return External.ExternalBenchmark.RunAsync(External.ExternalArguments.Parse(rest)).GetAwaiter().GetResult();
            case ["fuzz", .. var rest]:
                return Fuzzing.FuzzBenchmark.Run(rest);
            case ["spelling", var folder, .. var rest]:
                return Speed.SpellingBenchmark.Run(folder, Options.Parse(rest).Runs);
            case ["findings", var input, var output]:
                return Spelling.FindingDump.Run(input, output);
            case ["suspects", var input, var output]:
                return Spelling.SuspectDump.Run(input, output);
            default:
                Console.Error.WriteLine(Help);
                return 2;
        }
    }
}
