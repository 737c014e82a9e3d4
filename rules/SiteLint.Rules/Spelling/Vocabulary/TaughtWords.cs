using System.Numerics;
using System.Runtime.CompilerServices;

namespace SiteLint.Rules.Spelling;

/// <summary>Words, unknown to the lexicon, that a page's code, links, tags and authors vouch for.</summary>
internal sealed class TaughtWords(WordCache cache)
{
    private const int MaxWords = 2000;
    private const int MaxSeen = 30_000;

    /// <summary>How many words are remembered from page to page.</summary>
    private const int MaxRemembered = 30_000;

    /// <summary>How many texts are remembered; a power of two.</summary>
    private const int MaxPassed = 1 << 12;

    /// <summary>Length from which a word is taken.</summary>
    private const int Shortest = 3;
    private readonly List<string> lower = [];
    private readonly List<uint> letters = [];
    private int seenCount;
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);

    /// <summary>Texts that need not be read, by hash; each slot has the last one that came to it.</summary>
    private readonly ulong[] passed = new ulong[MaxPassed];

    /// <summary>The page on which each was read; <see cref="int.MaxValue"/> where it has nothing to teach to any.</summary>
    private readonly int[] passedOn = new int[MaxPassed];
    private int page;

    /// <summary>Words of pages before, by hash, as they were written and in lower case: most pages of a site teach the same.</summary>
    private readonly Dictionary<ulong, (string Key, string Written)> remembered = [];

    /// <summary>The words as written.</summary>
    public List<string> Words { get; } = [];

    /// <summary>Where each stands.</summary>
    public List<LearntFrom> Origins { get; } = [];

    /// <summary>Reads a document, and forgets the one before.</summary>
    public void Read(Document document)
    {
        lower.Clear();
        letters.Clear();
        keys.Clear();
        Words.Clear();
        Origins.Clear();
        seenCount = 0;
        page++;
        foreach (var span in document.CodeSpans)
            ReadText(document.File.Slice(span), LearntFrom.Code);
        foreach (var link in document.Links)
            ReadText(link.Target, LearntFrom.Link);
        foreach (var image in document.Images)
            ReadText(image.Target, LearntFrom.Link);
        if (document.FrontMatter?.Root is not { } header)
            return;
        foreach (var entry in header.Entries)
        {
            var origin = entry.Key switch
            {
                "tags" or "tag" or "categories" or "category" or "keywords" => LearntFrom.Tag,
                "author" or "authors" => LearntFrom.Author,
                _ => (LearntFrom?)null,
            };
            if (origin is { } from)
                ReadNode(entry.Value, from, 0);
        }
    }

    /// <summary>How a word, given in lower case, is written there; null where it is not among them.</summary>
    public string? Find(string key) => keys.GetValueOrDefault(key);

    /// <summary>Those that a mistyped word may have been meant to be.</summary>
    public List<Candidate> Near(string key)
    {
        var found = new List<Candidate>();
        if (key.Length < 4 || keys.ContainsKey(key))
            return found;
        var wanted = LettersOf(key);
        for (var i = 0; i < lower.Count && found.Count < 3; i++)
        {
            // One edit changes at most two of the letters that occur.
            var word = lower[i];
            if (Math.Abs(word.Length - key.Length) > 1 || word.Length < 4 || BitOperations.PopCount(wanted ^ letters[i]) > 2)
                continue;
            var cost = EditDistance.Cost(key, word, 1.1f);
            if (cost is > 0f and <= 1.1f)
                found.Add(new Candidate(Words[i], cost, 4f, CandidateKind.Site));
        }

        return found;
    }

    private static uint LettersOf(string word)
    {
        var mask = 0u;
        foreach (var letter in word)
            mask |= 1u << (letter & 31);
        return mask;
    }

    private void ReadNode(DataNode node, LearntFrom origin, int depth)
    {
        if (depth > 4)
            return;
        if (node.IsScalar)
            ReadText(node.Text, origin);
        foreach (var item in node.Items)
            ReadNode(item, origin, depth + 1);
        foreach (var entry in node.Entries)
            ReadNode(entry.Value, origin, depth + 1);
    }

    /// <summary>Reads a text, unless it was read on this page or is known to consist of words of the lexicon.</summary>
    private void ReadText(ReadOnlySpan<char> text, LearntFrom origin)
    {
        var hash = WordHash.OfExact(text);
        var slot = (int)(hash & (MaxPassed - 1));
        if (passed[slot] == hash && (passedOn[slot] == page || passedOn[slot] == int.MaxValue))
            return;
        var teaches = ReadWords(text, origin);
        passed[slot] = hash;
        passedOn[slot] = teaches ? page : int.MaxValue;
    }

    /// <returns>Whether a word of the text may be news to some page.</returns>
    [SkipLocalsInit]
    private bool ReadWords(ReadOnlySpan<char> text, LearntFrom origin)
    {
        var teaches = false;
        Span<char> tail = stackalloc char[2 * LetterRun.Width];
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsAsciiLetter(text[i]))
            {
                i++;
                continue;
            }

            scoped var rest = text[i..];
            if (rest.Length < LetterRun.Width)
            {
                tail.Fill(' ');
                rest.CopyTo(tail);
                rest = tail;
            }

            var start = i;
            var letters = LetterRun.Read(rest);
            i += letters.Length;
            if (letters.Length == LetterRun.Width)
            {
                while (i < text.Length && char.IsAsciiLetter(text[i]))
                    i++;
            }

            if (i - start is < Shortest or > 40)
                continue;
            var run = text[start..i];
            teaches |= AddWord(run, run.Length < LetterRun.Width ? letters.Hash : WordHash.OfText(run), origin);
            // Without a capital inside it has no parts.
            if (run.Length < LetterRun.Width && letters.HasNoInnerCapital)
                continue;
            for (var part = 0; part < run.Length;)
            {
                var end = CamelParts.End(run, part);
                if ((part > 0 || end < run.Length) && end - part >= Shortest)
                    teaches |= AddWord(run[part..end], WordHash.OfText(run[part..end]), origin);
                part = end;
            }
        }

        return teaches;
    }

    /// <returns>Whether the lexicon does not vouch for the word.</returns>
    [SkipLocalsInit]
    private bool AddWord(ReadOnlySpan<char> word, ulong hash, LearntFrom origin)
    {
        var number = cache.NumberOf(hash);
        var info = cache[number].Info;
        if (new WordInfo(info & KnownWord.InfoBits).IsTrusted)
            return false;
        if (seenCount >= MaxSeen || Words.Count >= MaxWords || !cache.MeetInCode(number))
            return true;
        seenCount++;
        if (info == 0 || !remembered.TryGetValue(hash, out var known) || !word.SequenceEqual(known.Written))
        {
            Span<byte> codes = stackalloc byte[Letters.MaxLength];
            codes = codes[..Letters.Encode(word, codes)];
            if (info == 0 && cache.Learn(number, codes).IsTrusted)
                return false;
            var key = Letters.Decode(codes);
            known = (key, word.SequenceEqual(key) ? key : word.ToString());
            if (remembered.Count >= MaxRemembered)
                remembered.Clear();
            remembered[hash] = known;
        }

        if (keys.TryAdd(known.Key, known.Written))
        {
            Words.Add(known.Written);
            Origins.Add(origin);
            lower.Add(known.Key);
            letters.Add(LettersOf(known.Key));
        }

        return true;
    }
}
