namespace SiteLint.Rules.Spelling;

/// <summary>Orders what a doubtful word may have been meant to be by how well it fits its place.</summary>
internal static class SuspectRanking
{
    private const int MaxKept = 6;

    /// <summary>Whether the candidates of names are kept too, for those who fit the weights.</summary>
    public static bool KeepsAll { get; set; }

    /// <summary>Ranks the candidates of one word.</summary>
    /// <param name="suspect">The word; takes its candidates.</param>
    /// <param name="word">What can be said of it wherever it stands.</param>
    /// <param name="place">The words around it.</param>
    /// <param name="taught">What the document's code, links and header teach.</param>
    public static void Rank(Suspect suspect, DoubtfulWord word, WordPlace place, TaughtWords taught)
    {
        if (taught.Find(word.Key) is { } written)
        {
            suspect.Flags |= SuspectFlags.InCode;
            if ((suspect.Flags & SuspectFlags.Title) != 0 && CaseOf.HasInnerCapital(written) && !CaseOf.HasInnerCapital(suspect.Text))
            {
                suspect.Flags |= SuspectFlags.NameCase;
                suspect.Candidates = [new SuspectCandidate(written + Possessive.EndingOf(suspect.Text).ToString(), 0.3f, 3f, CandidateKind.Site, 5f, true, true)];
                return;
            }
        }

        var near = taught.Near(word.Key);
        var count = word.Candidates.Length + near.Count;
        var ranked = new SuspectCandidate[count];
        for (var i = 0; i < count; i++)
        {
            var candidate = i < word.Candidates.Length ? word.Candidates[i] : near[i - word.Candidates.Length];
            var (inBlock, inDocument) = place.Find(candidate.Hash);
            if (candidate.Kind == CandidateKind.Repair)
            {
                // The same letters with other capitals stand nowhere but there.
                var isOther = !candidate.Text.Equals(word.Key, StringComparison.OrdinalIgnoreCase);
                ranked[i] = new SuspectCandidate(candidate.Text, candidate.Cost, candidate.Zipf, candidate.Kind, 9f, isOther && inBlock, isOther && inDocument);
                continue;
            }

            var text = candidate.Kind == CandidateKind.Site ? candidate.Text + Possessive.EndingOf(suspect.Text).ToString() : CaseOf.Apply(suspect.Text, candidate.Text) + Possessive.EndingOf(suspect.Text).ToString();
            if ((suspect.Flags & SuspectFlags.Camel) != 0)
                text = candidate.Text;
            ranked[i] = new SuspectCandidate(text, candidate.Cost, candidate.Zipf, candidate.Kind, RankModel.Score(word.Key, candidate, inBlock, inDocument), inBlock, inDocument) { ListRank = candidate.ListRank, IsName = candidate.IsName };
        }

        Array.Sort(ranked, static (a, b) => b.Score.CompareTo(a.Score));
        suspect.Candidates = ranked.Length > MaxKept ? ranked[..MaxKept] : ranked;

        // Most doubtful words are names; what they are near to is of no use to anybody and would fill memory and cache.
        if (!KeepsAll && Judge.IsSilentAnyway(suspect))
            suspect.Candidates = [];
    }
}
