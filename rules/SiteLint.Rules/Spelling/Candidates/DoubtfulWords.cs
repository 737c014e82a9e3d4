using System.Collections.Concurrent;

namespace SiteLint.Rules.Spelling;

/// <summary>Looks doubtful words up once each. One instance serves one thread.</summary>
internal sealed class DoubtfulWords
{
    private const int MaxRemembered = 40_000;
    private const int MaxCandidates = 10;

    // What one thread found out, the others need not.
    private static readonly ConcurrentDictionary<string, DoubtfulWord> Known = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, DoubtfulWord> Capitalised = new(StringComparer.Ordinal);
    private static int remembered;

    /// <summary>What the edits of a derivation that the lexicon lacks may cost.</summary>
    private const float MaxDerivedCost = 1.1f;

    /// <summary>What such a derivation costs in addition.</summary>
    private const float DerivedCost = 0.1f;

    /// <summary>How much less frequent such a derivation is taken to be than the word it is made of.</summary>
    private const float DerivedRarity = 1f;

    private static readonly string[] Prefixes = ["un", "re", "de", "pre", "non", "sub", "multi", "micro", "auto", "inter"];
    private readonly CandidateSearch search = new();
    private readonly List<string> corrections = [];
    private readonly List<Candidate> found = [];

    // What this thread asked for before, without locks and strings.
    private readonly Dictionary<ulong, DoubtfulWord> myKnown = [];
    private readonly Dictionary<ulong, DoubtfulWord> myCapitalised = [];

    /// <summary>What can be said of a word.</summary>
    /// <param name="codes">Its codes without possessive ending.</param>
    /// <param name="info">What the lexicon knows.</param>
    /// <param name="isName">Whether only the nearest words count, for names are near to a great many.</param>
    public DoubtfulWord Find(ReadOnlySpan<byte> codes, WordInfo info, bool isName)
    {
        var hash = WordHash.Of(codes);
        var mine = isName ? myCapitalised : myKnown;
        if (mine.TryGetValue(hash, out var word))
            return word;
        var key = Letters.Decode(codes);
        var memory = isName ? Capitalised : Known;
        if (!memory.TryGetValue(key, out word))
        {
            word = Create(key, codes, info, isName);
            Remember(memory, key, word);
        }

        if (mine.Count >= MaxRemembered)
            mine.Clear();
        mine.Add(hash, word);
        return word;
    }

    private static void Remember(ConcurrentDictionary<string, DoubtfulWord> memory, string key, DoubtfulWord word)
    {
        if (Interlocked.Increment(ref remembered) > MaxRemembered)
        {
            Known.Clear();
            Capitalised.Clear();
            remembered = 0;
        }

        memory.TryAdd(key, word);
    }

    /// <summary>What can be said of a word, found out anew.</summary>
    public DoubtfulWord Look(ReadOnlySpan<byte> codes, WordInfo info, bool isName) => Create(Letters.Decode(codes), codes, info, isName);

    /// <summary>Candidates for a whole hyphenated compound.</summary>
    public Candidate? FindCompound(ReadOnlySpan<byte> codes)
    {
        if (codes.Length is < 7 or > 40)
            return null;
        search.Find(codes, 1.4f);
        var best = -1;
        for (var i = 0; i < search.Count; i++)
        {
            if (search.WordOf(i).IndexOf(Letters.Hyphen) >= 0 && (best < 0 || search.CostOf(i) < search.CostOf(best)))
                best = i;
        }

        return best < 0 ? null : new Candidate(Letters.Decode(search.WordOf(best)), search.CostOf(best), 5f, CandidateKind.Compound);
    }

    private static float Limit(int length, bool isName) => length switch
    {
        <= 2 => 0.65f,
        3 => 1.1f,
        4 => isName ? 1.2f : 1.35f,
        _ when isName => 1.2f,
        5 => 1.5f,
        6 => 1.8f,
        7 or 8 => 2.1f,
        _ => 2.4f,
    };

    private DoubtfulWord Create(string key, ReadOnlySpan<byte> codes, WordInfo info, bool isName)
    {
        found.Clear();
        corrections.Clear();
        if (info.IsListed)
            MisspellingList.English.Find(codes, corrections);
        var limit = Limit(codes.Length, isName);
        search.Find(codes, limit);
        Span<byte> correction = stackalloc byte[Letters.MaxLength];
        for (var i = 0; i < corrections.Count; i++)
        {
            var length = Letters.Encode(corrections[i], correction);
            var zipf = length < 0 ? 2f : Lexicon.English.Find(correction[..length]).Zipf;
            var cost = EditDistance.Cost(key, corrections[i].ToLowerInvariant(), 3f);
            found.Add(new Candidate(corrections[i], Math.Min(cost, 3f), zipf, CandidateKind.Listed) { ListRank = i + 1 });
        }

        for (var i = 0; i < search.Count; i++)
        {
            // A term that gets a second look is found as well.
            if (search.CostOf(i) > 0f)
                AddFound(i);
        }

        if (!isName)
            AddSplits(codes);
        AddWithoutRepeats(codes);
        if (!isName)
            AddDerived(codes);
        found.Sort(static (a, b) => (b.Zipf - (3f * b.Cost)).CompareTo(a.Zipf - (3f * a.Cost)));
        var derivation = Derivation.Find(codes);
        return new DoubtfulWord(key, info, derivation, [.. found.Take(MaxCandidates)]);
    }

    private void AddFound(int i)
    {
        var info = Lexicon.English.InfoOf(search.NumberOf(i));
        var text = Letters.Decode(search.WordOf(i));
        foreach (var other in found)
        {
            if (other.Kind == CandidateKind.Listed && other.Text.Equals(text, StringComparison.OrdinalIgnoreCase))
                return;
        }

        found.Add(new Candidate(Written(text, info, search.NumberOf(i)), search.CostOf(i), info.Zipf, CandidateKind.Lexicon) { IsName = info.Case is WordCase.Title or WordCase.Mixed });
    }

    /// <summary>A word of the lexicon as it is usually written; in lower case where the lexicon lacks it.</summary>
    public static string Written(ReadOnlySpan<byte> codes)
    {
        var index = Lexicon.English.IndexOf(codes);
        return index < 0 ? Letters.Decode(codes) : Written(Letters.Decode(codes), Lexicon.English.InfoOf(index), index);
    }

    /// <summary>A word as it is usually written.</summary>
    private static string Written(string word, WordInfo info, int number)
    {
        switch (info.Case)
        {
            case WordCase.Title:
                return char.ToUpperInvariant(word[0]) + word[1..];
            case WordCase.Upper:
                return word.ToUpperInvariant();
            case WordCase.Mixed:
                var mask = Lexicon.English.CapitalsOf(number);
                var letters = word.ToCharArray();
                for (var i = 0; i < letters.Length && i < 32; i++)
                {
                    if ((mask & (1u << i)) != 0)
                        letters[i] = char.ToUpperInvariant(letters[i]);
                }

                return new string(letters);
            default:
                return word;
        }
    }

    private void AddSplits(ReadOnlySpan<byte> codes)
    {
        for (var i = 1; i < codes.Length; i++)
        {
            var left = ZipfOf(codes[..i]);
            if (left < 4.8f)
                continue;
            var right = ZipfOf(codes[i..]);
            if (right < 4.8f || (left < 6f && right < 6f && Math.Min(i, codes.Length - i) < 3))
                continue;
            found.Add(new Candidate(Letters.Decode(codes[..i]) + " " + Letters.Decode(codes[i..]), 0.9f, Math.Min(left, right) - 1f, CandidateKind.Split));
        }
    }

    /// <summary>Words that come out when a syllable typed twice is typed once: <c>standardards</c>.</summary>
    private void AddWithoutRepeats(ReadOnlySpan<byte> codes)
    {
        Span<byte> shorter = stackalloc byte[Letters.MaxLength];
        for (var size = 2; size <= 4; size++)
        {
            for (var i = 0; i + (2 * size) <= codes.Length; i++)
            {
                if (!codes.Slice(i, size).SequenceEqual(codes.Slice(i + size, size)))
                    continue;
                codes[..i].CopyTo(shorter);
                codes[(i + size)..].CopyTo(shorter[i..]);
                var index = Lexicon.English.IndexOf(shorter[..(codes.Length - size)]);
                if (index < 0 || Lexicon.English.InfoOf(index) is not { IsTrusted: true } info)
                    continue;
                var text = Written(Letters.Decode(shorter[..(codes.Length - size)]), info, index);
                found.RemoveAll(other => other.Text == text && other.Kind == CandidateKind.Lexicon);
                found.Add(new Candidate(text, 0.7f, info.Zipf, CandidateKind.Lexicon));
            }
        }
    }

    /// <summary>Regular derivations that the lexicon lacks, made of words near to what is left without prefix or ending: <c>unminifed</c>, <c>lifecyles</c>.</summary>
    private void AddDerived(ReadOnlySpan<byte> codes)
    {
        foreach (var candidate in found)
        {
            if (candidate.Cost <= MaxDerivedCost)
                return;
        }

        const byte S = 19;
        if (codes.Length >= 7 && codes[^1] == S && codes[^2] != S)
            AddNear(codes[..^1], "", "s");
        foreach (var prefix in Prefixes)
        {
            if (codes.Length >= prefix.Length + 5 && Derivation.StartsWith(codes, prefix))
                AddNear(codes[prefix.Length..], prefix, "");
        }
    }

    private void AddNear(ReadOnlySpan<byte> stem, string prefix, string ending)
    {
        search.Find(stem, MaxDerivedCost);
        for (var i = 0; i < search.Count; i++)
        {
            // Where the stem is a word as it stands, the whole is a derivation and no mistake.
            if (search.CostOf(i) == 0f)
                return;
            if (Lexicon.English.InfoOf(search.NumberOf(i)) is not { IsTrusted: true, Case: WordCase.Lower, Zipf: > 3f } info)
                continue;
            var text = prefix + Letters.Decode(search.WordOf(i)) + ending;
            if (!found.Exists(other => other.Text == text))
                found.Add(new Candidate(text, search.CostOf(i) + DerivedCost, info.Zipf - DerivedRarity, CandidateKind.Lexicon));
        }
    }

    private static float ZipfOf(ReadOnlySpan<byte> codes)
    {
        // Of the single letters only these two are words of running text.
        if (codes.Length == 1)
            return codes[0] is 1 ? 7f : 0f;
        var index = Lexicon.English.IndexOf(codes);
        return index < 0 ? 0f : Lexicon.English.InfoOf(index) is { IsTrusted: true, Case: WordCase.Lower } info ? info.Zipf : 0f;
    }
}
