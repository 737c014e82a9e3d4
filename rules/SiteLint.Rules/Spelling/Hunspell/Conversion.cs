using System.Text;

namespace SiteLint.Rules.Spelling.Hunspell;

internal sealed class Conversion
{
    private readonly List<Pattern> patterns = [];

    /// <summary>Whether there is anything to rewrite.</summary>
    public bool IsEmpty => patterns.Count == 0;

    /// <summary>Adds a pattern; an underscore at its start or end ties it to the word's start or end, and an underscore in the replacement is a blank.</summary>
    public void Add(string pattern, string replacement)
    {
        var atStart = pattern.StartsWith('_');
        var atEnd = pattern.Length > 1 && pattern.EndsWith('_');
        var text = pattern[(atStart ? 1 : 0)..(atEnd ? pattern.Length - 1 : pattern.Length)];
        if (text.Length == 0)
            return;
        patterns.Add(new Pattern(text, atStart, atEnd, replacement.Replace('_', ' ')));
    }

    /// <summary>Rewrites a word.</summary>
    public string Apply(string word)
    {
        if (IsEmpty)
            return word;
        StringBuilder? result = null;
        for (var i = 0; i < word.Length;)
        {
            var best = Find(word, i);
            if (best is null)
            {
                result?.Append(word[i]);
                i++;
                continue;
            }

            result ??= new StringBuilder(word, 0, i, word.Length + 8);
            result.Append(best.Replacement);
            i += best.Text.Length;
        }

        return result is null ? word : result.ToString();
    }

    private Pattern? Find(string word, int at)
    {
        Pattern? best = null;
        foreach (var pattern in patterns)
        {
            if ((pattern.AtStart && at != 0) || (pattern.AtEnd && at + pattern.Text.Length != word.Length))
                continue;
            if (!word.AsSpan(at).StartsWith(pattern.Text, StringComparison.Ordinal))
                continue;
            if (best is null || pattern.Rank > best.Rank)
                best = pattern;
        }

        return best;
    }

    private sealed record Pattern(string Text, bool AtStart, bool AtEnd, string Replacement)
    {
        public int Rank { get; } = (Text.Length * 4) + (AtStart ? 1 : 0) + (AtEnd ? 1 : 0);
    }
}
