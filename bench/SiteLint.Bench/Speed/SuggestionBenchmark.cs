using System.Globalization;
using SiteLint.Rules.Spelling;

namespace SiteLint.Bench.Speed;

/// <summary>What a word costs that the lexicon does not have: the look-up, and the search for what was meant.</summary>
internal static class SuggestionBenchmark
{
    private const int Words = 2000;

    /// <summary>Measures with words of the Markdown files of a folder.</summary>
    public static void Run(string folder, int runs)
    {
        var words = Mistyped(WordsOf(folder));
        var lookUps = new List<double>();
        var searches = new List<double>();
        var search = new DoubtfulWords();
        for (var run = 0; run <= runs; run++)
        {
            var start = Environment.CpuUsage.TotalTime;
            foreach (var word in words)
                WordCache.Look(word);
            var between = Environment.CpuUsage.TotalTime;
            lookUps.Add((between - start).TotalMilliseconds / words.Count);
            foreach (var word in words)
                search.Look(word, default, false);
            searches.Add((Environment.CpuUsage.TotalTime - between).TotalMilliseconds / words.Count);
        }

        Console.WriteLine($"\n## A word that the lexicon does not have: {words.Count} mistyped words\n\n| what | CPU ms a word | in the first round |\n| --- | ---: | ---: |");
        Write("looking it up", lookUps, runs);
        Write("finding and ordering what may have been meant", searches, runs);
    }

    private static void Write(string name, List<double> rounds, int runs) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {rounds.Skip(1).Order().ElementAt(runs / 2):0.0000} | {rounds[0]:0.0000} |"));

    /// <summary>Words of five letters and more that the lexicon has.</summary>
    private static List<byte[]> WordsOf(string folder)
    {
        var words = new List<byte[]>();
        var seen = new HashSet<ulong>();
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        foreach (var file in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var scanner = new WordScanner(File.ReadAllText(file), codes);
            while (words.Count < Words && scanner.Next())
            {
                if (scanner.Codes.Length > 4 && seen.Add(scanner.Hash) && WordCache.Look(scanner.Codes).IsTrusted)
                    words.Add(scanner.Codes.ToArray());
            }
        }

        return words;
    }

    /// <summary>The words with two letters exchanged, one left out or one put in; the same in every run.</summary>
    private static List<byte[]> Mistyped(List<byte[]> words)
    {
        var random = new Random(1);
        var mistyped = new List<byte[]>();
        foreach (var word in words)
        {
            var letters = word.ToList();
            var at = random.Next(1, letters.Count - 1);
            switch (mistyped.Count % 3)
            {
                case 0: (letters[at], letters[at + 1]) = (letters[at + 1], letters[at]); break;
                case 1: letters.RemoveAt(at); break;
                default: letters.Insert(at, (byte)random.Next(1, 27)); break;
            }

            if (!WordCache.Look([.. letters]).IsTrusted)
                mistyped.Add([.. letters]);
        }

        return mistyped;
    }
}
