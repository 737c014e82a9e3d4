using SiteLint.Rules.Spelling;

namespace SiteLint.Rules.Tests.Spelling.Facts;

public sealed class CandidateListsTests
{
    [Fact]
    public void Equal_lists_become_one()
    {
        var lists = new CandidateLists();
        var first = lists.Share([Make("halide", 1f), Make("golden", 2f)]);
        Assert.Same(first, lists.Share([Make("halide", 1f), Make("golden", 2f)]));
    }

    [Fact]
    public void Lists_that_differ_in_anything_stay_apart()
    {
        var candidate = Make("halide", 1f);
        SuspectCandidate[][] all =
        [
            [candidate],
            [candidate, candidate],
            [candidate with { Text = "golden" }],
            [candidate with { Cost = 0.5f }],
            [candidate with { Zipf = 0.5f }],
            [candidate with { Score = 0.5f }],
            [candidate with { Kind = CandidateKind.Split }],
            [candidate with { InBlock = true }],
            [candidate with { InDocument = true }],
            [candidate with { IsName = true }],
            [candidate with { ListRank = 1 }],
        ];
        var lists = new CandidateLists();
        for (var round = 0; round < 2; round++)
        {
            foreach (var list in all)
                Assert.Equal(list, lists.Share([.. list]));
        }
    }

    [Fact]
    public void More_lists_than_there_is_room_for_stay_what_they_are()
    {
        var lists = new CandidateLists();
        for (var i = 0; i < 20_000; i++)
            Assert.Equal($"word{i}", Assert.Single(lists.Share([Make($"word{i}", i)])).Text);
    }

    private static SuspectCandidate Make(string text, float score) => new(text, 1f, 4f, CandidateKind.Lexicon, score, InBlock: false, InDocument: false);
}
