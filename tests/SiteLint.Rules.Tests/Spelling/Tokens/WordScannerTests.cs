using SiteLint.Rules.Spelling;

namespace SiteLint.Rules.Tests.Spelling;

/// <summary>Which words of a text are looked at.</summary>
public sealed class WordScannerTests
{
    [Theory]
    [InlineData("Plain words, and more.", "Plain words and more")]
    [InlineData("don't stop the author’s work", "don't stop the author’s work")]
    [InlineData("a state-of-the-art tool", "a state of the art tool")]
    [InlineData("see https://example.com/some/path and www.example.com", "see and")]
    [InlineData("write to someone@example.com or @someone", "write to or")]
    [InlineData("open src/main.rs or ./run or ~/bin", "open or or")]
    [InlineData("read and/or write", "read and or write")]
    [InlineData("the file(s) and call() it", "the file s and it")]
    [InlineData("use --verbose or snake_case", "use or")]
    [InlineData("std::vector and key=value and :smile:", "and and")]
    [InlineData("see example.com, e.g. this", "see this")]
    [InlineData("the mp3 player", "the player")]
    [InlineData("\uFFFCs are code, \uFFFC-based is not", "are code based is not")]
    [InlineData("中文English混合", "English")]
    [InlineData("soft\u00ADhyphen and zero\u200Bwidth", "soft\u00ADhyphen and zero\u200Bwidth")]
    [InlineData("", "")]
    public void Words(string text, string words) => Assert.Equal(words, string.Join(' ', Scan(text)));

    [Fact]
    public void Codes_leave_out_what_has_no_width()
    {
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        var scanner = new WordScanner("soft\u00ADhy\u200Bphen", codes);
        Assert.True(scanner.Next());
        Assert.Equal("softhyphen", Letters.Decode(scanner.Codes));
        Assert.Equal(WordHash.Of("softhyphen"), scanner.Hash);
    }

    [Fact]
    public void Ligatures_are_their_letters()
    {
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        var scanner = new WordScanner("e\uFB03cient \uFB01eld", codes);
        Assert.True(scanner.Next());
        Assert.True(scanner.Next());
        Assert.Equal("field", Letters.Decode(scanner.Codes));
    }

    [Theory]
    [InlineData("\uD800\uDC00\uD800x\uDC00")]
    [InlineData("\u202Eabc\u202C \u0301\u0301 '’' -- - ' - ’")]
    [InlineData("((((([[[[\"\"\"'''")]
    [InlineData("a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v-w-x-y-z-")]
    public void Odd_text_is_survived(string text) => Assert.NotNull(Scan(text));

    [Fact]
    public void Words_of_ten_thousand_letters_are_passed_over()
    {
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        var scanner = new WordScanner(new string('a', 10_000) + " b", codes);
        Assert.True(scanner.Next());
        Assert.True(scanner.Shape.HasFlag(WordShape.Foreign));
        Assert.True(scanner.Next());
    }

    private static List<string> Scan(string text)
    {
        var words = new List<string>();
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        var scanner = new WordScanner(text, codes);
        while (scanner.Next())
        {
            if ((scanner.Shape & (WordShape.Code | WordShape.Foreign)) == 0)
                words.Add(text[scanner.Start..scanner.End]);
        }

        return words;
    }
}
