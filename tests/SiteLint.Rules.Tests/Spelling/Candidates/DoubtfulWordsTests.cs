using System.Diagnostics;
using SiteLint.Rules.Spelling;

namespace SiteLint.Rules.Tests.Spelling;

/// <summary>What a typed word may have been meant to be.</summary>
public sealed class DoubtfulWordsTests
{
    [Theory]
    [InlineData("serach", "search")]
    [InlineData("wich", "which")]
    [InlineData("documentatoin", "documentation")]
    [InlineData("ofthe", "of the")]
    [InlineData("standardards", "standards")]
    [InlineData("wunning", "running")]
    [InlineData("kubernets", "Kubernetes")]
    [InlineData("youll", "you'll")]
    [InlineData("emove", "remove")]
    [InlineData("sopic", "topic")]
    [InlineData("lifecyles", "lifecycles")]
    [InlineData("unmodifed", "unmodified")]
    public void Finds_what_was_meant(string typed, string meant) =>
        Assert.Contains(meant, Find(typed).Candidates.Select(static candidate => candidate.Text), StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void Finds_frozen_compounds()
    {
        var codes = Codes("state-of-ther-art");
        Assert.Equal("state-of-the-art", new DoubtfulWords().FindCompound(codes)?.Text);
    }

    [Theory]
    [InlineData("reparsed", "Inflection")]
    [InlineData("windowless", "Suffix")]
    [InlineData("zzzzqqq", "None")]
    public void Tells_derivations(string word, string kind) => Assert.Equal(kind, Derivation.Find(Codes(word)).ToString());

    [Theory]
    [InlineData("teh", "the", EditCosts.Transposition)]
    [InlineData("lettter", "letter", EditCosts.ExtraDouble)]
    [InlineData("leter", "letter", EditCosts.MissingDouble)]
    [InlineData("same", "same", 0f)]
    public void Costs_of_edits_agree(string typed, string meant, float cost)
    {
        Assert.Equal(cost, EditDistance.Cost(typed, meant, 3f), 0.001f);
        var search = new CandidateSearch();
        search.Find(Codes(typed), 1.2f);
        var found = Enumerable.Range(0, search.Count).First(i => Letters.Decode(search.WordOf(i)) == meant);
        Assert.Equal(cost, search.CostOf(found), 0.001f);
    }

    [Fact]
    public void A_search_is_bounded()
    {
        var search = new CandidateSearch();
        var watch = Stopwatch.StartNew();
        foreach (var word in new[] { new string('a', 44), "abababababababababababababababab", "eeeeeeeeeeeeeeee", "antidisestablishmentarianismss" })
            search.Find(Codes(word), 2.4f);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
    }

    private static DoubtfulWord Find(string word)
    {
        var codes = Codes(word);
        return new DoubtfulWords().Find(codes, WordCache.Look(codes), false);
    }

    private static byte[] Codes(string word)
    {
        var codes = new byte[Letters.MaxLength];
        return codes[..Letters.Encode(word, codes)];
    }
}
