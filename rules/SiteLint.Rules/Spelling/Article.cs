using SiteLint.Rules.Spelling.Grammar;
using SiteLint.Rules.Spelling.Languages;

namespace SiteLint.Rules.Spelling;

/// <summary>Reports "a" before a vowel's sound and "an" before a consonant's.</summary>
public sealed class Article : GrammarRule
{
    /// <summary>A bit for each of a, e, i, o, u, from a on.</summary>
    private const uint Vowels = 0x104111;

    /// <summary>A bit for each letter but these and h, x, y, whose sounds differ from word to word.</summary>
    private const uint Consonants = ((1u << 26) - 1) & ~(Vowels | 1u << 7 | 1u << 23 | 1u << 24);

    /// <summary>Words before which "a" is no article (a letter, a variable) or "an" is a slip for another word.</summary>
    private static readonly HashedWords NotAfter = new(
        "and or is in of as are at it if on an a to the then this that these those we you they be by with when which while will not for from but was were has have can could may should would must "
        + "your our their my his her its so because also do does did i he she us into onto about after before i'm it's isn't aren't");

    /// <summary>Words behind which a single letter is a name.</summary>
    private static readonly HashedWords Labels = new(
        "type press key letter letters option column row section appendix class grade vitamin plan point figure step part series group version variable character vowel item node hepatitis team exhibit "
        + "schedule table case level set site user host server vertex matrix vector");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("spelling/article")
    {
        Title = "Wrong article before this sound",
        Severity = Severity.Warning,
        Needs = Needs.Prose,
        Fix = FixAvailability.Always,
    };

    /// <inheritdoc/>
    internal override BlockTraits Clean => BlockTraits.NoArticles;

    /// <inheritdoc/>
    internal override void Scan(GrammarScan scan, BlockWords words)
    {
        var tokens = words.Tokens;
        bool? hasLetters = null;
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            var word = tokens[i].Word;
            if ((word != WordCache.A && word != WordCache.An) || tokens[i + 1].Gap != Gap.Blank || (word == WordCache.A && IsPlainlyRight(words.Text, in tokens[i + 1])) || !IsWrong(words, i, word == WordCache.An))
                continue;
            // "A, B and C": letters that name things, or a phrase of another language.
            if (word == WordCache.A && char.IsUpper(words[i][0]) && (hasLetters ??= HasOtherLetters(words)))
                continue;
            if (scan.IsEnglish)
                Report(scan, words, i);
        }
    }

    /// <summary>Whether a word of small letters begins with a consonant and a vowel: nearly every "a" stands before one that needs no closer look.</summary>
    private static bool IsPlainlyRight(string text, in Token next) =>
        (next.Look & (TokenLook.Plain | TokenLook.InnerUpper)) == TokenLook.Plain && next.End - next.Start > 2
        && IsAmong(Consonants, text[next.Start]) && IsAmong(Vowels, text[next.Start + 1]);

    private static bool IsAmong(uint letters, char letter) => letter is >= 'a' and <= 'z' && (letters >> (letter - 'a') & 1) != 0;

    private static bool IsWrong(BlockWords words, int article, bool isAn)
    {
        var text = words[article];
        var next = article + 1;
        if (words.KindOf(article) != TokenKind.Word || words.KindOf(next) == TokenKind.Placeholder || (NotAfter.Contains(words.HashOf(next)) && !IsHyphenated(words, next)))
            return false;
        if (words.GapBefore(article) is Gap.Hyphen or Gap.Other || (article > 0 && words.KindOf(article - 1) == TokenKind.Number))
            return false;
        if (char.IsUpper(text[0]) && !words.BeginsSentence(article))
            return false;
        if (text.Length == 2 && char.IsUpper(text[1]))
            return false;
        if (article > 0 && !isAn && words.GapBefore(article) == Gap.Blank && Labels.Contains(words.HashOf(article - 1)))
            return false;
        // "A adds a method": a capital that names something, with its verb.
        if (char.IsUpper(text[0]) && text.Length == 1 && words[next].EndsWith("s", StringComparison.Ordinal) && words[next].Length < 6)
            return false;
        // What the next word is glued to may change how it is read.
        var end = words.EndOf(next);
        if (end < words.Text.Length && words.Text[end] is ProseBlock.Placeholder or '/' or '+' or '=' or '(' or '&' or '*')
            return false;
        if (end + 1 < words.Text.Length && words.Text[end] == '.' && char.IsLetterOrDigit(words.Text[end + 1]) && words.KindOf(next) == TokenKind.Word && end - words.StartOf(next) < 3)
            return false;
        if (isAn && char.IsUpper(words[next][0]) && IsBehindForeign(words, article))
            return false;
        var isLetter = end < words.Text.Length && words.Text[end] == '-';
        var sound = words.KindOf(next) == TokenKind.Number ? Pronunciation.OfNumber(words.Text.AsSpan(words.StartOf(next))) : Pronunciation.OfWord(words[next], isLetter);
        return sound == (isAn ? Sound.Consonant : Sound.Vowel);
    }

    /// <summary>Whether single capitals other than A name things in the block.</summary>
    private static bool HasOtherLetters(BlockWords words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words.KindOf(i) == TokenKind.Word && words.EndOf(i) - words.StartOf(i) == 1 && words[i][0] is >= 'B' and <= 'Z' and not 'I')
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the words before is a small word of another language, or no word of English: Briefe an Joseph.</summary>
    private static bool IsBehindForeign(BlockWords words, int article)
    {
        for (var i = Math.Max(0, article - 3); i < article; i++)
        {
            if (ForeignWords.Contains(WordHash.Of(words[i])))
                return true;
        }

        return article > 0 && words.GapBefore(article) == Gap.Blank && words.KindOf(article - 1) == TokenKind.Word && !IsKnown(words[article - 1]);
    }

    private static bool IsKnown(ReadOnlySpan<char> word)
    {
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        var length = Letters.Encode(word, codes);
        return length > 0 && WordCache.Look(codes[..length]).IsTrusted;
    }

    private static bool IsHyphenated(BlockWords words, int token) => token + 1 < words.Count && words.GapBefore(token + 1) == Gap.Hyphen;

    private static void Report(GrammarScan scan, BlockWords words, int article)
    {
        var written = words[article].ToString();
        var right = written switch { "a" => "an", "A" => "An", "an" => "a", _ => "A" };
        var span = scan.Source(words.StartOf(article), words.EndOf(article));
        var next = words[article + 1].ToString();
        scan.Context.Report(
            span,
            $"'{written} {next}' should be '{right} {next}'",
            note: right.Length == 2 ? $"'{next}' begins with the sound of a vowel" : $"'{next}' begins with the sound of a consonant",
            fix: span.Length == written.Length ? Fix.Safe($"Write '{right}'", span, right) : null,
            suggestions: [right]);
    }
}
