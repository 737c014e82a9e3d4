using SiteLint.Rules.Spelling;

namespace SiteLint.Rules.Tests.Spelling;

/// <summary>The compiled words and misspellings.</summary>
public sealed class LexiconTests
{
    [Theory]
    [InlineData("search", true)]
    [InlineData("colour", true)]
    [InlineData("color", true)]
    [InlineData("don't", true)]
    [InlineData("state-of-the-art", true)]
    [InlineData("serach", false)]
    [InlineData("qqqq", false)]
    public void Knows_common_words(string word, bool known) => Assert.Equal(known, Find(word).IsTrusted);

    [Fact]
    public void Tells_sorts_and_frequencies()
    {
        Assert.True(Find("the").Zipf > Find("search").Zipf);
        Assert.True(Find("search").Zipf > Find("sepulchral").Zipf);
        Assert.True(Find("kubernetes").Class.HasFlag(WordClass.Technical));
        Assert.Equal(WordCase.Mixed, Find("github").Case);
        Assert.Equal("GitHub", DoubtfulWords.Written(Codes("github")));
    }

    [Fact]
    public void Accents_count_as_their_letters() => Assert.True(Find("naïve").IsTrusted);

    [Fact]
    public void Every_numbered_word_is_found_under_its_number()
    {
        var search = new CandidateSearch();
        search.Find(Codes("search"), 0.1f);
        Assert.Equal(1, search.Count);
        Assert.Equal(English.IndexOf(Codes("search")), search.NumberOf(0));
    }

    [Theory]
    [InlineData("recieve", "receive")]
    [InlineData("seperate", "separate")]
    [InlineData("teh", "the")]
    public void Lists_misspellings_with_corrections(string wrong, string right)
    {
        var corrections = new List<string>();
        Assert.True(MisspellingList.English.Find(Codes(wrong), corrections));
        Assert.Equal(right, corrections[0]);
    }

    [Theory]
    [InlineData("receive")]
    [InlineData("zzzzzz")]
    [InlineData("a")]
    public void Lists_no_right_words(string word) => Assert.False(MisspellingList.English.Contains(Codes(word)));

    private static SiteLint.Rules.Spelling.Lexicon English => SiteLint.Rules.Spelling.Lexicon.English;

    private static WordInfo Find(string word) => English.Find(Codes(word));

    private static byte[] Codes(string word)
    {
        var codes = new byte[Letters.MaxLength];
        return codes[..Letters.Encode(word, codes)];
    }
}
