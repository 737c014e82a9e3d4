using SiteLint.Rules.Spelling.Grammar;
using SiteLint.Rules.Spelling.Languages;

namespace SiteLint.Rules.Spelling;

/// <summary>
/// Remembers what lexicon, function words and the table of confused words said of words that were asked for before, and
/// numbers them. One instance serves one thread, and all that reads words on it.
/// </summary>
internal sealed class WordCache
{
    /// <summary>Number of what is no word.</summary>
    public const int NoWord = 0;

    /// <summary>Number of the word "a".</summary>
    public const int A = 1;

    /// <summary>Number of the word "an".</summary>
    public const int An = 2;

    /// <summary>Words from which all are forgotten before the next page.</summary>
    private const int MaxWords = 1 << 16;

    private const ulong Spread = 0x9E3779B97F4A7C15UL;
    private const int FirstSize = 1 << 12;

    /// <summary>Bits of the place that a frequent word has among <see cref="recent"/>.</summary>
    private const int RecentBits = 13;

    [ThreadStatic]
    private static WordCache? current;

    private readonly ConfusionTable confusions = ConfusionTable.Shared;

    /// <summary>
    /// The number of the word that was last asked for, by bits of its hash. This much stays in the processor's cache from page to
    /// page, which the whole table does not.
    /// </summary>
    private readonly ushort[] recent = new ushort[1 << RecentBits];
    private KnownWord[] words = [];
    private int[] slots = [];
    private int shift;
    private int count;
    private ushort page;

    private WordCache() => Forget();

    /// <summary>The instance of this thread.</summary>
    public static WordCache Current => current ??= new WordCache();

    /// <summary>Numbers are less than this.</summary>
    public int Count => count;

    /// <summary>What is known of the word with a number.</summary>
    public ref KnownWord this[int number] => ref words[number];

    /// <summary>Begins a page. Numbers hold until the words are forgotten.</summary>
    /// <returns>Whether they are forgotten now.</returns>
    public bool BeginPage()
    {
        var isAnew = count > MaxWords || page == ushort.MaxValue;
        if (isAnew)
        {
            Forget();
            page = 0;
        }

        page++;
        return isAnew;
    }

    /// <summary>The number of a word; it gets one where it has none.</summary>
    public int NumberOf(ulong hash)
    {
        int last = recent[RecentSlot(hash)];
        return words[last].Hash == hash && last != NoWord ? last : Seek(hash);
    }

    /// <summary>The number of a word; <see cref="NoWord"/> where it has none.</summary>
    public int Find(ulong hash)
    {
        var slot = Slot(hash);
        for (int number; (number = slots[slot]) != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if (words[number].Hash == hash)
                return number;
        }

        return NoWord;
    }

    /// <summary>Looks a word up and remembers it.</summary>
    public WordInfo Learn(int number, ReadOnlySpan<byte> codes)
    {
        var info = Look(codes);
        var isQuiet = info.IsTrusted && !info.IsSeldomTerm && info.Case is WordCase.Lower or WordCase.Upper;
        words[number].Info = info.Bits | KnownWord.Asked
            | (isQuiet ? KnownWord.Quiet : 0)
            | (!info.IsTrusted || (info.Class & (WordClass.Name | WordClass.Place)) != 0 ? KnownWord.IsName : 0);
        return info;
    }

    /// <summary>What is known of a word, a possessive counting as its word.</summary>
    public WordInfo InfoOf(int number, ReadOnlySpan<byte> codes) =>
        words[number].Info is var known and not 0 ? new WordInfo(known & KnownWord.InfoBits) : Learn(number, codes);

    /// <summary>Meets a word of the page's prose: asks what it says about the language and what the confused words know of it.</summary>
    /// <param name="hash">The word's hash.</param>
    /// <param name="text">The text.</param>
    /// <param name="token">Where the word stands in it; takes what is known of the word.</param>
    /// <returns>The word's number.</returns>
    public int Meet(ulong hash, string text, ref Token token)
    {
        int number = recent[RecentSlot(hash)];
        ref var word = ref words[number];
        if (word.Hash != hash || number == NoWord)
        {
            number = Seek(hash);
            word = ref words[number];
        }

        if (word.Signs == 0)
        {
            word.Signs = confusions.SignsOf(hash, out word.Patterns);
            word.Languages = LanguageHints.Of(hash, text.AsSpan(token.Start, token.End - token.Start));
        }

        if (word.Patterns != 0)
            token.Look |= TokenLook.Confusable;
        if (word.Languages != 0)
            token.Look |= TokenLook.Telling;
        return number;
    }

    /// <summary>Notes that a word stands in the page's code.</summary>
    /// <returns>Whether it is the first time.</returns>
    public bool MeetInCode(int number)
    {
        ref var known = ref words[number];
        if (known.CodePage == page)
            return false;
        known.CodePage = page;
        return true;
    }

    /// <summary>What is known of a word, without remembering it.</summary>
    public static WordInfo Look(ReadOnlySpan<byte> codes)
    {
        var info = Lexicon.English.Find(codes);
        if (info.Class == WordClass.None && Possessive.StemLength(codes) is var stem && stem < codes.Length)
        {
            if (Possessive.OfPlural(codes[..stem]) is not null)
                return info;
            info = Lexicon.English.Find(codes[..stem]);
            codes = codes[..stem];
        }

        if ((info.Class & WordClass.Trusted) == 0 || info.Zipf < 3f)
        {
            if (MisspellingList.English.Contains(codes))
                info = info.AsListed();
        }

        return info;
    }

    private static int RecentSlot(ulong hash) => (int)((hash * Spread) >> (64 - RecentBits));

    /// <summary>The number of a word that is not among the recent ones.</summary>
    private int Seek(ulong hash)
    {
        var number = Find(hash);
        if (number == NoWord)
            number = Add(hash);
        if (number <= ushort.MaxValue)
            recent[RecentSlot(hash)] = (ushort)number;
        return number;
    }

    private int Add(ulong hash)
    {
        if (count == words.Length)
            Grow();
        words[count].Hash = hash;
        Enter(count);
        return count++;
    }

    private void Grow()
    {
        Array.Resize(ref words, words.Length * 2);
        slots = new int[words.Length * 2];
        shift--;
        for (var number = 1; number < count; number++)
            Enter(number);
    }

    private void Enter(int number)
    {
        var slot = Slot(words[number].Hash);
        while (slots[slot] != 0)
            slot = (slot + 1) & (slots.Length - 1);
        slots[slot] = number;
    }

    /// <summary>Begins anew, with as much room as a small site needs.</summary>
    private void Forget()
    {
        words = new KnownWord[FirstSize];
        slots = new int[FirstSize * 2];
        shift = 64 - 13;
        words[NoWord].Signs = PatternSigns.Exists;
        Array.Clear(recent);
        count = A;
        Add(HashedWords.Hash("a"));
        Add(HashedWords.Hash("an"));
    }

    private int Slot(ulong hash) => (int)((hash * Spread) >> shift);
}
