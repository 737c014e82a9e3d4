using SiteLint.Unicode;

namespace SiteLint.Tests.Unicode;

public sealed class UnicodeNormalizationTests
{
    [Theory]
    [InlineData("abc", "abc", "abc", "abc")]
    [InlineData("\u00E9", "\u00E9", "e\u0301", "e\u0301")]
    [InlineData("e\u0301", "\u00E9", "e\u0301", "e\u0301")]
    [InlineData("\u1EA5", "\u1EA5", "a\u0302\u0301", "a\u0302\u0301")]
    [InlineData("a\u0301\u0323", "\u1EA1\u0301", "a\u0323\u0301", "a\u0323\u0301")]
    [InlineData("\uD55C\uAD6D", "\uD55C\uAD6D", "\u1112\u1161\u11AB\u1100\u116E\u11A8", "\u1112\u1161\u11AB\u1100\u116E\u11A8")]
    [InlineData("\uFF26\uFF55", "\uFF26\uFF55", "\uFF26\uFF55", "Fu")]
    [InlineData("x\u00B2", "x\u00B2", "x\u00B2", "x2")]
    [InlineData("\uFB01", "\uFB01", "\uFB01", "fi")]
    [InlineData("\u212B", "\u00C5", "A\u030A", "A\u030A")]
    [InlineData("\u0958", "\u0915\u093C", "\u0915\u093C", "\u0915\u093C")]
    [InlineData("\U0001D15E", "\U0001D157\U0001D165", "\U0001D157\U0001D165", "\U0001D157\U0001D165")]
    [InlineData("\uD800x", "\uD800x", "\uD800x", "\uD800x")]
    public void Forms(string text, string nfc, string nfd, string nfkd)
    {
        Assert.Equal(nfc, UnicodeNormalization.Nfc(text));
        Assert.Equal(nfd, UnicodeNormalization.Nfd(text));
        Assert.Equal(nfkd, UnicodeNormalization.Nfkd(text));
        Assert.Equal(nfc, UnicodeNormalization.Nfc(nfd));
    }

    [Theory]
    [InlineData("Über größe", "Uber große")]
    [InlineData("naïve façade", "naive facade")]
    public void Accents_are_removed(string text, string expected) =>
        Assert.Equal(expected, UnicodeNormalization.RemoveAccents(text));

    [Theory]
    [InlineData("ΟΔΟΣ ΣΑΣ", "οδος σας")]
    [InlineData("İstanbul", "i\u0307stanbul")]
    [InlineData("ÀÉ", "àé")]
    public void Full_lower_case(string text, string expected) => Assert.Equal(expected, UnicodeCase.ToLower(text));

    /// <summary>Every line of Unicode's own test, where the machine has it (Debian's unicode-data, unpacked).</summary>
    [Fact]
    public void Unicodes_own_test_where_it_is_installed()
    {
        var path = Environment.GetEnvironmentVariable("SITELINT_NORMALIZATION_TEST");
        if (path is null || !File.Exists(path))
        {
            Console.WriteLine("SITELINT_NORMALIZATION_TEST names no file: not run");
            return;
        }

        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0 || line[0] is '#' or '@')
                continue;
            var columns = line.Split(';');
            var texts = new string[5];
            for (var i = 0; i < 5; i++)
                texts[i] = string.Concat(columns[i].Split(' ').Select(static code => char.ConvertFromUtf32(Convert.ToInt32(code, 16))));
            Assert.Equal(texts[1], UnicodeNormalization.Nfc(texts[0]));
            Assert.Equal(texts[2], UnicodeNormalization.Nfd(texts[0]));
            Assert.Equal(texts[3], UnicodeNormalization.Nfkc(texts[0]));
            Assert.Equal(texts[4], UnicodeNormalization.Nfkd(texts[0]));
        }
    }
}
