using System.Text;

namespace SiteLint.Bench.Fuzzing.Kinds;

/// <summary>A changed pair of .aff and .dic files, and a page of their language made of words near to theirs.</summary>
/// <param name="affixes">What mutation of .aff files starts from.</param>
/// <param name="words">What mutation of .dic files starts from, one for each of <paramref name="affixes"/>.</param>
internal sealed class DictionaryKind(string[] affixes, string[] words) : FuzzKind("dictionary")
{
    private const string German = "Das ist eine Seite in deutscher Sprache, und sie handelt von den Wörtern, die in einem Wörterbuch stehen oder nicht stehen.";

    /// <inheritdoc/>
    public override int SitesPerRound => 40;

    /// <inheritdoc/>
    public override FuzzSite Make(Mutator mutator)
    {
        var number = mutator.Next(affixes.Length);
        var affix = mutator.Next(4) == 0 ? Encoding.UTF8.GetBytes(affixes[number]) : mutator.MutateToBytes([affixes[number]]);
        var list = mutator.Next(4) == 0 ? Encoding.UTF8.GetBytes(words[number]) : mutator.MutateToBytes([words[number]]);
        var page = new StringBuilder("---\nlang: de\n---\n\n").Append(German).Append("\n\n");
        foreach (var line in words[number].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var word = line.Split('/')[0].Split('\t')[0];
            page.Append(word).Append(' ').Append(mutator.Mutate(word, [word])).Append(' ');
        }

        page.Append('\n').Append(German).Append('\n');
        var dictionary = new DictionaryFile("de", "de", () => affix, () => list);
        var site = new FuzzSite { CountedAs = ".aff and .dic", Spelling = new SpellingSettings { Languages = ["en", "de"], Dictionaries = [dictionary] } };
        return site.WithInput("index.md", Encoding.UTF8.GetBytes(page.ToString()));
    }
}
