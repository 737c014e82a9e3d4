using SiteLint.Rules.Spelling.Grammar;

namespace SiteLint.Rules.Spelling;

/// <summary>Reports a word that is right by itself and wrong between its neighbours: form for from, then for than, loose for lose.</summary>
public sealed class ConfusedWord : GrammarRule
{
    private static ConfusionTable Table => ConfusionTable.Shared;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("spelling/confused-word")
    {
        Title = "Word that was taken for another",
        Severity = Severity.Warning,
        Needs = Needs.Prose,
        Fix = FixAvailability.Always,
    };

    /// <inheritdoc/>
    internal override BlockTraits Clean => BlockTraits.NoConfusions;

    /// <inheritdoc/>
    internal override void Scan(GrammarScan scan, BlockWords words)
    {
        var known = words.Known;
        var tokens = words.Tokens;
        var table = Table;
        for (var i = 0; i < tokens.Length; i++)
        {
            if ((tokens[i].Look & TokenLook.Confusable) == 0)
                continue;
            var before = BlockWords.SignsBefore(tokens, i, known);
            var patterns = table.PatternsAt(known[tokens[i].Word].Patterns);
            if (!patterns.MayFollow(before))
                continue;
            var after = BlockWords.SignsAfter(tokens, i, known);
            if (!patterns.MayPrecede(after))
                continue;
            for (var next = patterns.Next(0, before, after); next < patterns.Count; next = patterns.Next(next + 1, before, after))
            {
                if (!Matches(table, patterns[next], words, i))
                    continue;
                if (HasPlainCase(words, i) && !IsListed(words[i]) && scan.IsEnglish)
                    Report(scan, words, i, patterns[next].Right);
                break;
            }
        }
    }

    /// <summary>Capitals inside a sentence make names and labels, which are not judged; neither are parts of compounds.</summary>
    private static bool HasPlainCase(BlockWords words, int token)
    {
        var word = words[token];
        if (char.IsUpper(word[0]) && !words.BeginsSentence(token))
            return false;
        if (word.Length > 1 && char.IsUpper(word[1]))
            return false;
        if (words.GapBefore(token) is Gap.Hyphen or Gap.Other || (token + 1 < words.Count && words.GapBefore(token + 1) == Gap.Hyphen))
            return false;
        var end = words.EndOf(token);
        return end >= words.Text.Length || words.Text[end] is not ('/' or '(' or '=' or '"' or '\u201D');
    }

    private static bool Matches(ConfusionTable table, ConfusionPattern pattern, BlockWords words, int at)
    {
        // A rare word that needs no company may be a name where it has a capital.
        if (pattern.Before.Length + pattern.After.Length == 0 && char.IsUpper(words[at][0]))
            return false;
        for (var i = 0; i < pattern.After.Length; i++)
        {
            if (!table.Fits(pattern.After[i], words, at + 1 + i, at + 1 + i))
                return false;
        }

        for (var i = 1; i <= pattern.Before.Length; i++)
        {
            if (!table.Fits(pattern.Before[^i], words, at - i, at - i + 1))
                return false;
        }

        return true;
    }

    /// <summary>Whether <c>spelling/misspelling</c> reports the word wherever it stands.</summary>
    private static bool IsListed(ReadOnlySpan<char> word)
    {
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        var length = Letters.Encode(word, codes);
        return length > 0 && MisspellingList.English.Contains(codes[..length]);
    }

    private static void Report(GrammarScan scan, BlockWords words, int token, string right)
    {
        var written = words[token].ToString();
        if (char.IsUpper(written[0]))
            right = char.ToUpperInvariant(right[0]) + right[1..];
        var span = scan.Source(words.StartOf(token), words.EndOf(token));
        scan.Context.Report(
            span,
            $"'{written}' is a word, but '{right}' was probably meant here",
            fix: span.Length == written.Length ? Fix.Unsafe($"Write '{right}'", span, right) : null,
            suggestions: [right]);
    }
}
