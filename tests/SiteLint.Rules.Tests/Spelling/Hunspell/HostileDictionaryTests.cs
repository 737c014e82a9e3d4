using System.Diagnostics;
using System.Text;
using SiteLint.Rules.Spelling.Hunspell;

namespace SiteLint.Rules.Tests.Spelling.Hunspell;

/// <summary>Malformed and hostile dictionaries: a clear error or an answer, and soon.</summary>
public sealed class HostileDictionaryTests
{
    [Theory]
    [InlineData("SFX A 0 s .", ".aff", 2)]
    [InlineData("SFX A Y 2\nSFX A 0 s .", ".aff", 0)]
    [InlineData("SFX A Y 1\nSFX A 0 s [ab", ".aff", 3)]
    [InlineData("FLAG num\nSFX A Y 1\nSFX A 0 s .", ".aff", 4)]
    [InlineData("COMPOUNDFLAG", ".aff", 2)]
    [InlineData("COMPOUNDMIN many", ".aff", 2)]
    [InlineData("COMPOUNDRULE 1\nCOMPOUNDRULE (aa", ".aff", 3)]
    [InlineData("AF 1\nAF A\nSFX A Y 1\nSFX A 0 s/7 .", ".aff", 5)]
    public void A_malformed_affix_file_is_an_error_with_its_line(string affix, string part, int line)
    {
        var error = Assert.Throws<DictionaryException>(() => Load(affix, "cat"));
        Assert.Equal(part, error.Part);
        if (line > 0)
            Assert.Equal(line, error.Line);
    }

    [Theory]
    [InlineData("klingon")]
    [InlineData("UTF-7")]
    public void An_unknown_encoding_is_an_error(string name)
    {
        var error = Assert.Throws<DictionaryException>(() => HunspellDictionary.Load(Encoding.ASCII.GetBytes($"SET {name}\n"), "1\ncat\n"u8.ToArray()));
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_encoding_than_named_is_an_error()
    {
        var words = Encoding.Latin1.GetBytes("100\n" + string.Concat(Enumerable.Repeat("caf\u00E9\n", 100)));
        Assert.Throws<DictionaryException>(() => HunspellDictionary.Load("SET UTF-8\n"u8.ToArray(), words));
    }

    [Fact]
    public void An_empty_word_list_is_an_error() =>
        Assert.Throws<DictionaryException>(() => HunspellDictionary.Load([], []));

    [Fact]
    public void Random_bytes_are_an_error_or_a_dictionary()
    {
        var random = new Random(4);
        for (var round = 0; round < 200; round++)
        {
            var affix = new byte[random.Next(400)];
            var words = new byte[random.Next(400)];
            random.NextBytes(affix);
            random.NextBytes(words);
            Try([.. "SET UTF-8\nCOMPOUNDFLAG A\nSFX A Y 3\n"u8, .. affix], words);
        }
    }

    [Fact]
    public void Shuffled_lines_are_an_error_or_a_dictionary()
    {
        string[] lines =
        [
            "SET UTF-8", "FLAG long", "FLAG num", "AF 1", "AF A", "SFX A Y 1", "SFX A 0 s/A .", "PFX A Y 1", "PFX A 0 re/A .", "COMPOUNDFLAG A", "COMPOUNDMIN 1",
            "COMPOUNDRULE 1", "COMPOUNDRULE A*A*A*A*", "CHECKCOMPOUNDPATTERN 1", "CHECKCOMPOUNDPATTERN a/A a/A aa", "BREAK 1", "BREAK a", "ICONV 1", "ICONV a aa",
            "REP 1", "REP a aaaa", "MAP 1", "MAP a(aa)", "PHONE 1", "PHONE A< A", "IGNORE a", "COMPLEXPREFIXES", "FULLSTRIP", "SIMPLIFIEDTRIPLE", "CHECKCOMPOUNDREP", "NEEDAFFIX A",
            "TRY ab", "COMPOUNDMORESUFFIXES", "LANG hu_HU", "CHECKSHARPS", "CIRCUMFIX A", "FORCEUCASE A", "COMPOUNDSYLLABLE 3 a", "COMPOUNDWORDMAX 3",
        ];
        var random = new Random(7);
        for (var round = 0; round < 150; round++)
        {
            random.Shuffle(lines);
            Try(Encoding.UTF8.GetBytes(string.Join('\n', lines.AsSpan(0, random.Next(lines.Length)).ToArray())), "3\na/A\naa/A\nab/A\n"u8.ToArray());
        }
    }

    [Fact]
    public void A_word_of_many_splits_is_answered_soon()
    {
        var dictionary = Load("COMPOUNDFLAG A\nCOMPOUNDMIN 1\nTRY ab", "a/A\naa/A\naaa/A\nb/A");
        AssertSoon(() => Assert.False(dictionary.Check(new string('a', 120) + "x")));
        AssertSoon(() => dictionary.Suggest(new string('a', 50) + "x"));
    }

    [Fact]
    public void A_word_that_is_rewritten_to_a_long_one_is_answered_soon()
    {
        var dictionary = Load($"COMPOUNDFLAG A\nTRY ab\nPHONE 1\nPHONE A< A\nICONV 1\nICONV ij {string.Concat(Enumerable.Repeat("mailto:", 4000))}\n", "a/A\nijs");
        AssertSoon(() => Assert.False(dictionary.Check("ijs")));
        AssertSoon(() => Assert.Empty(dictionary.Suggest("ijs")));
    }

    [Fact]
    public void A_word_of_many_compounds_by_many_rules_is_answered_soon()
    {
        var rules = string.Concat(Enumerable.Repeat("COMPOUNDRULE A*B?C?A*B?C?A*B?C?A*B?C?\n", 200));
        var dictionary = Load($"COMPOUNDMIN 1\nTRY abcdefghijklmnop\nCOMPOUNDRULE 200\n{rules}", "a/ABC\naa/ABC\naaa/ABC\nb/AC");
        AssertSoon(() => dictionary.Check(new string('a', 120) + "x"));
        AssertSoon(() => dictionary.Suggest(new string('a', 40) + "x"));
    }

    [Fact]
    public void A_word_of_many_related_letters_is_answered_soon()
    {
        var dictionary = Load($"TRY ab\nMAP 1\nMAP a{new string('é', 8000)}\n", "cat");
        AssertSoon(() => dictionary.Suggest(string.Concat(Enumerable.Repeat("aé", 20))));
    }

    [Fact]
    public void A_word_of_many_breaks_is_answered_soon()
    {
        var dictionary = Load("", "a\nb");
        AssertSoon(() => Assert.False(dictionary.Check(string.Concat(Enumerable.Repeat("a-", 80)) + "x")));
    }

    [Fact]
    public void Many_affixes_of_one_letter_are_answered_soon()
    {
        var affix = new StringBuilder("SFX A Y 20000\n");
        for (var i = 0; i < 20000; i++)
            affix.Append("SFX A 0 s/A [^").Append((char)('a' + (i % 26))).Append("]\n");
        var dictionary = Load(affix.ToString(), "cat/A");
        AssertSoon(() =>
        {
            Assert.True(dictionary.Check("cats"));
            Assert.False(dictionary.Check("cassssss"));
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("...")]
    [InlineData("-")]
    [InlineData("\uD800")]
    [InlineData("a\uDC00b\u200B\u202E")]
    public void Odd_words_are_answered(string word)
    {
        var dictionary = Load("TRY ab\nMAP 1\nMAP ab\nREP 1\nREP a b", "cat");
        dictionary.Check(word);
        dictionary.Suggest(word);
    }

    [Fact]
    public void A_word_of_10000_letters_is_wrong() => Assert.False(Load("", "a").Check(new string('a', 10_000)));

    private static void Try(byte[] affix, byte[] words)
    {
        HunspellDictionary dictionary;
        try
        {
            dictionary = HunspellDictionary.Load(affix, words);
        }
        catch (DictionaryException)
        {
            return;
        }

        foreach (var word in (string[])["a", "aab", "reas", "AAB", "Ab", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", "b-a-"])
        {
            dictionary.Check(word);
            AssertSoon(() => dictionary.Suggest(word));
        }
    }

    private static void AssertSoon(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"it took {watch.Elapsed}");
    }

    private static HunspellDictionary Load(string affix, string words) =>
        HunspellDictionary.Load(Encoding.UTF8.GetBytes("SET UTF-8\n" + affix + "\n"), Encoding.UTF8.GetBytes("9\n" + words + "\n"));
}
