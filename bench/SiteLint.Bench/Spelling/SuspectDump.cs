using System.Globalization;
using System.Text;
using SiteLint.Discovery;
using SiteLint.Linting;
using SiteLint.Rules;
using SiteLint.Rules.Spelling;
using SiteLint.Sites;

namespace SiteLint.Bench.Spelling;

/// <summary>
/// Writes down every doubtful word with its features and candidates, one to a line, for those who fit the weights of
/// <see cref="TypoModel"/> and <see cref="RankModel"/> or look for what is misjudged.
/// </summary>
internal static class SuspectDump
{
    /// <summary>
    /// Reads a folder as one site, or a table of sentences (identifier, kind, language, wrong, correct, column, source,
    /// sentence; tab-separated with a header) each as a site of its own.
    /// </summary>
    public static int Run(string input, string output)
    {
        SuspectRanking.KeepsAll = true;

        // Contexts may be cut between surrogates, which this encoding replaces.
        using var writer = new StreamWriter(output, false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.WriteLine(string.Join('\t', ["file", "start", "text", "key", "count", "verdict", "confidence", "offset", "flags", "class", "zipf", "derivation", "origins", "files", "features", "candidates", "context"]));
        if (Directory.Exists(input))
        {
            Write(new DiskTree(Path.GetFullPath(input)), "", writer);
            return 0;
        }

        foreach (var line in File.ReadLines(input).Skip(1))
        {
            var fields = line.Split('\t');
            if (fields.Length >= 8)
                Write(new MemoryTree().Add("index.md", fields[7] + "\n"), fields[0], writer);
        }

        return 0;
    }

    private static void Write(SourceTree tree, string name, StreamWriter writer)
    {
        var rules = BuiltInRules.All.Where(static rule => rule.Info.Id.StartsWith("spelling/", StringComparison.Ordinal)).ToArray();
        var settings = new DefaultSettings(rules, new SiteOptions(), static _ => true);
        var result = LintEngine.Run(new LintRequest { Tree = tree, Settings = settings, Now = DateTimeOffset.UnixEpoch.AddYears(56), Jobs = 1 });
        var row = new StringBuilder();
        foreach (var site in result.Sites)
        {
            var vocabulary = result.SharedOf(site, SpellingCollector.Instance) as SiteVocabulary ?? SiteVocabulary.Empty;
            foreach (var page in result.FactsOf(site, SpellingCollector.Instance))
            {
                var text = Encoding.UTF8.GetString(tree.ReadBytes(page.Page.Path));
                foreach (var suspect in ((SpellingFacts)page.Facts).Suspects)
                {
                    row.Clear();
                    Describe(suspect, vocabulary, text, name.Length > 0 ? name : page.Page.Path, row);
                    writer.WriteLine(row);
                }
            }
        }
    }

    private static void Describe(Suspect suspect, SiteVocabulary vocabulary, string text, string name, StringBuilder row)
    {
        var word = vocabulary.Find(suspect.Key);
        var judgment = Judge.Decide(suspect, vocabulary);
        Span<float> features = stackalloc float[TypoFeatures.Names.Length];
        TypoFeatures.Write(suspect, word, features);
        var start = Math.Max(0, suspect.Span.Start - 70);
        var end = Math.Min(text.Length, suspect.Span.End + 70);
        object[] fields =
        [
            name, suspect.Span.Start, suspect.Text, suspect.Key, suspect.Count, judgment.Verdict, judgment.Confidence, TypoFeatures.Offset(suspect, word),
            (int)suspect.Flags, (int)suspect.Info.Class | (suspect.IsListed ? 256 : 0), suspect.Info.Zipf, suspect.Derivation, word is null ? "" : string.Join(',', word.Origins), word?.Files ?? 0,
        ];
        foreach (var field in fields)
            row.Append(Convert.ToString(field, CultureInfo.InvariantCulture)).Append('\t');
        for (var i = 0; i < features.Length; i++)
        {
            if (features[i] != 0f)
                row.Append(i).Append(':').Append(features[i].ToString("0.####", CultureInfo.InvariantCulture)).Append(' ');
        }

        row.Append('\t');
        foreach (var candidate in suspect.Candidates)
            Describe(suspect, candidate, row);
        row.Append('\t').Append(text[start..end].Replace('\n', ' ').Replace('\t', ' ').Replace('\r', ' '));
    }

    private static void Describe(Suspect suspect, SuspectCandidate candidate, StringBuilder row)
    {
        row.Append(CultureInfo.InvariantCulture, $"{candidate.Text}|{candidate.Cost:0.##}|{candidate.Zipf:0.#}|{candidate.Score:0.##}|{candidate.Kind}|");
        var ending = Possessive.EndingOf(candidate.Text).Length;
        var bare = new Candidate(candidate.Text[..^ending].ToLowerInvariant(), candidate.Cost, candidate.Zipf, candidate.Kind) { ListRank = candidate.ListRank, IsName = candidate.IsName };
        Span<float> features = stackalloc float[RankFeatures.Count];
        if (bare.Text.Length > 0)
            RankFeatures.Write(suspect.Key, bare, candidate.InBlock, candidate.InDocument, features);
        foreach (var feature in features)
            row.Append(feature.ToString("0.###", CultureInfo.InvariantCulture)).Append(',');
        row.Append(" ;");
    }
}
