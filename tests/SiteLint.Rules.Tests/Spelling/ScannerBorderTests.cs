using SiteLint.Rules.Spelling;
using SiteLint.Rules.Spelling.Grammar;

namespace SiteLint.Rules.Tests.Spelling;

public sealed class ScannerBorderTests
{
    [Theory]
    [InlineData("don't stop", "don't|stop")]
    [InlineData("the \u02BCrequired\u02BC value", "the|required|value")]
    [InlineData("don\u02BCt \u02BC", "don\u02BCt")]
    [InlineData("\u043E\u0431\u043E\u0432\u02BC\u044F\u0437\u043A\u043E\u0432\u0456 \u02BC", "\u043E\u0431\u043E\u0432\u02BC\u044F\u0437\u043A\u043E\u0432\u0456")]
    public void Words_neither_begin_nor_end_with_an_apostrophe(string text, string expected)
    {
        var words = new List<string>();
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        var scanner = new WordScanner(text, codes);
        while (scanner.Next() && words.Count < 10)
            words.Add(text[scanner.Start..scanner.End]);
        Assert.Equal(expected, string.Join('|', words));
    }

    [Fact]
    public void A_pattern_longer_than_what_stands_before_a_word_does_not_fit()
    {
        var words = PageWords.Of("you");
        var slot = new PatternSlot { Words = [], Classes = 0, IsNegated = false, AnyWord = true, Border = true, Comma = false, Number = false, Placeholder = false };
        Assert.True(ConfusionTable.Shared.Fits(slot, words, -2, -1));
    }
}
