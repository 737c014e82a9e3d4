namespace SiteLint.Rules.Spelling;

/// <summary>
/// Lets doubtful words with equal candidates have one list of them. The same word is doubtful in many places of a site, and
/// its candidates differ by the words around it at most. It remembers a fixed number of lists, the later one where two want
/// the same place; one instance serves one thread.
/// </summary>
internal sealed class CandidateLists
{
    private const int Slots = 1 << 12;

    [ThreadStatic]
    private static CandidateLists? instance;

    private readonly SuspectCandidate[]?[] lists = new SuspectCandidate[]?[Slots];

    /// <summary>The lists of this thread.</summary>
    public static CandidateLists Current => instance ??= new CandidateLists();

    /// <summary>Shares the candidates of the doubtful words of a document.</summary>
    public void Share(SpellingFacts facts)
    {
        foreach (var suspect in facts.Suspects)
        {
            if (suspect.Candidates.Length > 0)
                suspect.Candidates = Share(suspect.Candidates);
        }
    }

    /// <summary>An equal list, which may be one that was given before.</summary>
    /// <param name="candidates">A list that nobody changes any more; not empty.</param>
    public SuspectCandidate[] Share(SuspectCandidate[] candidates)
    {
        ref var slot = ref lists[Hash(candidates) & (Slots - 1)];
        if (slot is { } known && known.AsSpan().SequenceEqual(candidates))
            return known;
        slot = candidates;
        return candidates;
    }

    private static int Hash(SuspectCandidate[] candidates)
    {
        var hash = candidates.Length;
        foreach (var candidate in candidates)
        {
            var word = candidate.Text;
            var letters = word.Length == 0 ? 0 : (word.Length << 24) ^ (word[0] << 16) ^ (word[word.Length / 2] << 8) ^ word[^1];
            hash = ((hash << 5) | (int)((uint)hash >> 27)) ^ letters;
            hash = (hash * 0x01000193) ^ BitConverter.SingleToInt32Bits(candidate.Score) ^ (candidate.InBlock ? 1 : 0) ^ (candidate.InDocument ? 2 : 0);
        }

        hash *= unchecked((int)0x9E3779B1);
        return (int)((uint)hash >> 16);
    }
}
