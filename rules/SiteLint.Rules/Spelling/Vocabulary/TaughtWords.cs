using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SiteLint.Rules.Spelling;

/// <summary>Words, unknown to the lexicon, that a page's code, links, tags and authors vouch for.</summary>
internal sealed class TaughtWords(WordCache cache)
{
    private const int MaxWords = 2000;
    private const int MaxSeen = 30_000;

    /// <summary>How many words are remembered from page to page.</summary>
    private const int MaxRemembered = 30_000;

    /// <summary>How many words that texts teach are remembered from page to page.</summary>
    private const int MaxLessons = 1 << 15;

    /// <summary>Length from which a word is taken.</summary>
    private const int Shortest = 3;
    private readonly List<string> lower = [];
    private readonly List<uint> letters = [];
    private int seenCount;
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);

    /// <summary>What texts have to teach, by hash: the same commands and links stand on many pages.</summary>
    private readonly Dictionary<ulong, (int First, int Count)> lessons = [];
    private readonly List<Lesson> taught = [];

    /// <summary>Words of pages before, by hash, as they were written and in lower case: most pages of a site teach the same.</summary>
    private readonly Dictionary<ulong, Lesson> remembered = [];

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

    /// <summary>Takes up what a text has to teach.</summary>
    private void ReadText(ReadOnlySpan<char> text, LearntFrom origin)
    {
        var hash = WordHash.OfExact(text);
        if (!lessons.TryGetValue(hash, out var words))
        {
            if (taught.Count >= MaxLessons || lessons.Count >= MaxLessons)
            {
                taught.Clear();
                lessons.Clear();
            }

            words.First = taught.Count;
            ReadWords(text);
            words.Count = taught.Count - words.First;
            lessons.Add(hash, words);
        }

        foreach (ref readonly var word in CollectionsMarshal.AsSpan(taught).Slice(words.First, words.Count))
        {
            if (seenCount >= MaxSeen || Words.Count >= MaxWords)
                return;
            if (!cache.MeetInCode(cache.NumberOf(word.Hash)))
                continue;
            seenCount++;
            if (!keys.TryAdd(word.Key, word.Written))
                continue;
            Words.Add(word.Written);
            Origins.Add(origin);
            lower.Add(word.Key);
            letters.Add(LettersOf(word.Key));
        }
    }

    [SkipLocalsInit]
    private void ReadWords(ReadOnlySpan<char> text)
    {
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
            Learn(run, run.Length < LetterRun.Width ? letters.Hash : WordHash.OfText(run));
            // Without a capital inside it has no parts.
            if (run.Length < LetterRun.Width && letters.HasNoInnerCapital)
                continue;
            for (var part = 0; part < run.Length;)
            {
                var end = CamelParts.End(run, part);
                if ((part > 0 || end < run.Length) && end - part >= Shortest)
                    Learn(run[part..end], WordHash.OfText(run[part..end]));
                part = end;
            }
        }
    }

    /// <summary>Notes a word that the lexicon does not vouch for.</summary>
    [SkipLocalsInit]
    private void Learn(ReadOnlySpan<char> word, ulong hash)
    {
        var number = cache.NumberOf(hash);
        var info = cache[number].Info;
        if (new WordInfo(info & KnownWord.InfoBits).IsTrusted)
            return;
        if (info == 0 || !remembered.TryGetValue(hash, out var known) || !word.SequenceEqual(known.Written))
        {
            Span<byte> codes = stackalloc byte[Letters.MaxLength];
            codes = codes[..Letters.Encode(word, codes)];
            if (info == 0 && cache.Learn(number, codes).IsTrusted)
                return;
            var key = Letters.Decode(codes);
            known = new Lesson(hash, key, word.SequenceEqual(key) ? key : word.ToString());
            if (remembered.Count >= MaxRemembered)
                remembered.Clear();
            remembered[hash] = known;
        }

        taught.Add(known);
    }

    /// <summary>A word to be learnt.</summary>
    /// <param name="Hash">Its hash: see <see cref="WordHash"/>.</param>
    /// <param name="Key">The word in lower case.</param>
    /// <param name="Written">As it is written.</param>
    private readonly record struct Lesson(ulong Hash, string Key, string Written);
}
