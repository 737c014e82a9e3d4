using SiteLint.Rules.Spelling;
using SiteLint.Rules.Spelling.Grammar;
using SiteLint.Rules.Spelling.Languages;

namespace SiteLint.Rules.Tests.Spelling.Grammar;

/// <summary>What is read from the tokens of a block is what a reading of the text alone gives.</summary>
public sealed class SharedTokensTests
{
    private static readonly string[] Pieces =
    [
        "word", "Word", "WORD", "iPhone", "don't", "author’s", "dogs'", "naïve", "état", "l'été", "中文", "слово", "the", "running", "mistakos", "A", "a", "of",
        " ", " ", " ", " ", "\n", "\t", "\u00A0", "\u2014", "-", "--", ".", ",", ":", ";", "!", "?", "...", "(", ")", "[", "\"", "'", "’", "“", "/", "\\", "@", "#", "$", "_", "=", "*", "%",
        "1", "42", "x1", "snake_case", "\uFFFC", "\u00AD", "\u200B", "\u0301", "\uD83D\uDE00", "\uD800", "ʼ", "e.g.", "file(s)", "a/b", "https://example.com", "state-of-the-art",
    ];

    [Fact]
    public void Words_are_the_same_with_tokens_and_without()
    {
        foreach (var text in Texts())
            Assert.Equal(Scan(new WordScanner(text, new byte[Letters.MaxLength])), Scan(new WordScanner(PageWords.Of(text), new byte[Letters.MaxLength])));
    }

    [Fact]
    public void Languages_are_the_same_with_tokens_and_without()
    {
        foreach (var text in Texts())
        {
            LanguageEvidence plain = new(), shared = new();
            plain.Read(text);
            shared.Read(PageWords.Of(text));
            Assert.True(plain.Points.SequenceEqual(shared.Points), text);
            Assert.Equal((plain.LatinWords, plain.AccentedWords, plain.Script, plain.Marks), (shared.LatinWords, shared.AccentedWords, shared.Script, shared.Marks));
        }
    }

    [Fact]
    public void Plain_tokens_have_the_hash_of_the_lexicon()
    {
        var words = PageWords.Of("Don’t stop");
        Assert.Equal(WordHash.Of("don't"), words.HashOf(0));
        Assert.Equal(HashedWords.Hash("stop"), words.HashOf(1));
        Assert.Equal(WordHash.Of("stop"), words.HashOf(1));
    }

    [Fact]
    public void Signs_never_rule_out_a_pattern_that_fits()
    {
        foreach (var text in Texts())
        {
            var words = PageWords.Of(text);
            for (var i = 0; i < words.Count; i++)
            {
                for (var pattern = ConfusionTable.Shared.Find(words.HashOf(i)); pattern is not null && words.KindOf(i) == TokenKind.Word; pattern = pattern.Next)
                {
                    if (pattern.Before is [.., var before] && ConfusionTable.Shared.Fits(before, words, i - 1, i))
                        Assert.NotEqual(0UL, pattern.SignsBefore & BlockWords.SignsBefore(words.Tokens, i, words.Known));
                    if (pattern.After is [var after, ..] && ConfusionTable.Shared.Fits(after, words, i + 1, i + 1))
                        Assert.NotEqual(0UL, pattern.SignsAfter & BlockWords.SignsAfter(words.Tokens, i, words.Known));
                }
            }
        }
    }

    private static IEnumerable<string> Texts()
    {
        var random = new Random(4);
        for (var i = 0; i < 4000; i++)
            yield return string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        yield return new string('a', 44) + " " + new string('b', 45) + " " + new string('c', 46);
        yield return "I would rather form a team of people then go, in oder to known it's own, to much of the the";
    }

    private static List<string> Scan(WordScanner scanner)
    {
        var found = new List<string>();
        while (scanner.Next())
            found.Add($"{scanner.Start}..{scanner.End} {scanner.CompoundStart} {scanner.Shape} {Letters.Decode(scanner.Codes)} {(scanner.Codes.IsEmpty ? 0 : scanner.Hash)} {scanner.FindCompoundEnd()}");
        found.Add($"skipped {scanner.Skipped}");
        return found;
    }
}
