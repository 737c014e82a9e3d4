using System.Runtime.InteropServices;
using SiteLint.Rules.Spelling.Grammar;
using SiteLint.Rules.Spelling.Languages;

namespace SiteLint.Rules.Spelling;

/// <summary>Goes through the prose of a document and keeps what is doubtful. One instance serves one thread.</summary>
internal sealed partial class DocumentWords
{
    /// <summary>Confidence from which a text is in another language whatever its words look like.</summary>
    private const float SureOfLanguage = 0.5f;

    /// <summary>Length from which a name made of known parts may be another such name mistyped.</summary>
    private const int ShortestMixedName = 8;

    /// <summary>Length from which a word with a capital at its end is no variable of mathematics.</summary>
    private const int ShortestWithCapital = 6;

    /// <summary>The looks of a word whose second letter may be a capital by mistake.</summary>
    private const WordShape LateShift = WordShape.FirstUpper | WordShape.InnerUpper | WordShape.HasLower;

    /// <summary>Frequency from which a word with two capitals before its small letters is no name that happens to look like it.</summary>
    private const float FrequentWord = 5f;

    /// <summary>How many names with capitals inside are remembered as made of known parts.</summary>
    private const int MaxSoundNames = 50_000;

    /// <summary>How many words around a doubtful one count as its line.</summary>
    private const int Window = 200;

    [ThreadStatic]
    private static DocumentWords? instance;

    private readonly WordCache cache = WordCache.Current;
    private readonly DoubtfulWords unknown = new();
    private readonly NameParts nameParts;
    private readonly TaughtWords taught;
    private readonly List<(int Start, int End)> passedOver = [];
    private readonly List<DoubtfulName> names = [];
    private readonly List<Suspect> suspects = [];
    private readonly List<DoubtfulWord> suspectWords = [];
    private readonly List<int[]> suspectBlocks = [];
    private readonly List<int> suspectTokens = [];
    private readonly List<(int Start, int End)> places = [];
    private readonly HashSet<ulong> soundNames = [];
    private int[] tokens = new int[4096];
    private ulong[] met = [];
    private int tokenCount;

    // Whether what was found in a block depends on how it is written in the source, and not on its words alone.
    private bool asksSource;
    private WordStatistics statistics = new();
    private Document? document;

    private DocumentWords()
    {
        nameParts = new NameParts(unknown, cache);
        taught = new TaughtWords(cache);
    }

    /// <summary>Gathers the facts of a document.</summary>
    public static SpellingFacts Collect(Document document) => (instance ??= new DocumentWords()).Read(document);

    private SpellingFacts Read(Document document)
    {
        suspects.Clear();
        suspectWords.Clear();
        suspectBlocks.Clear();
        suspectTokens.Clear();
        tokenCount = 0;
        statistics = new WordStatistics();
        this.document = document;
        var languages = PageLanguages.Of(document);
        var page = PageWords.Of(document);
        var blocks = page.Blocks;
        for (var i = 0; i < blocks.Length; i++)
            ReadBlock(page, i, languages[i]);
        DoubtLabels();
        SwappedNames.Mark(suspects, suspectWords);

        if (suspects.Count > 0 && CheckerComments.Read(document.File.Text) is { } comments)
            Silence(comments);

        if (suspects.Count == 0)
            return new SpellingFacts { Suspects = [], Statistics = statistics };
        taught.Read(document);
        Count();
        var room = (cache.Count >> 6) + 1;
        if (met.Length < room)
            met = new ulong[room * 2];
        var place = new WordPlace(tokens.AsSpan(0, tokenCount), met.AsSpan(0, room), cache);
        for (var i = 0; i < suspects.Count; i++)
            SuspectRanking.Rank(suspects[i], suspectWords[i], place.Around(suspectBlocks[i][0], suspectBlocks[i][1]), taught);
        return new SpellingFacts { Suspects = [.. suspects], Taught = [.. taught.Words], TaughtFrom = [.. taught.Origins], Statistics = statistics };
    }

    /// <summary>Takes out what the file itself wants no verdict on.</summary>
    private void Silence(CheckerComments comments)
    {
        for (var i = suspects.Count - 1; i >= 0; i--)
        {
            if (!comments.Silence(suspects[i].Key, suspects[i].Span) && !comments.Silence(suspects[i].Text, suspects[i].Span))
                continue;
            suspects.RemoveAt(i);
            suspectWords.RemoveAt(i);
            suspectBlocks.RemoveAt(i);
        }
    }

    private void ReadBlock(PageWords page, int index, LanguageGuess language)
    {
        var block = page.Blocks[index];
        // A short text in a language that path, header or company name may be full of words that English has too.
        if (!language.IsEnglish && (language.Confidence >= SureOfLanguage || !EnglishReading.Fits(block.Text, cache, language.Tag is null)))
        {
            statistics.OtherLanguage += EnglishReading.CountWords(block.Text);
            if (LanguageTags.IndexOf(language.Tag) >= 0 || language.Tag is null)
                return;
        }

        passedOver.Clear();
        names.Clear();
        places.Clear();
        var blockStart = tokenCount;
        var firstSuspect = suspects.Count;
        var place = PlaceOf(block, language);
        var isEnglish = (place & SuspectFlags.OtherScript) == 0;
        if (!language.IsEnglish || !Recall(page, index, place))
        {
            var (otherScript, touchingCode, notProse) = (statistics.OtherScript, statistics.TouchingCode, statistics.NotProse);
            asksSource = false;
            ReadWords(block, page.Of(index), place, isEnglish);
            var words = tokens.AsSpan(blockStart, tokenCount - blockStart);
            if (suspects.Count > firstSuspect)
                Neighbourhood.Describe(block.Text, CollectionsMarshal.AsSpan(suspects)[firstSuspect..], CollectionsMarshal.AsSpan(suspectTokens)[firstSuspect..], words, cache, blockStart, places);
            if (language.IsEnglish && names.Count == 0 && !asksSource && (page.KnownOf(index).Traits & BlockTraits.Words) == 0)
                page.Memory.Keep(page.NumberOf(index), words, DoubtsSince(firstSuspect, blockStart, place, statistics.OtherScript - otherScript, statistics.TouchingCode - touchingCode, statistics.NotProse - notProse));
        }

        if (isEnglish)
            DoubtNames(block, place);
        for (var i = firstSuspect; i < suspects.Count; i++)
            suspectBlocks.Add([Math.Max(blockStart, suspectTokens[i] - Window), Math.Min(tokenCount, suspectTokens[i] + Window)]);
    }

    private void ReadWords(ProseBlock block, BlockWords words, SuspectFlags place, bool isEnglish)
    {
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        var scanner = new WordScanner(words, codes) { PassedOver = passedOver };
        var previousEnd = -2;
        var previousIsName = false;
        var compoundEnd = 0;
        Suspect? previous = null;
        while (true)
        {
            MakeRoom(words.Count);
            if (scanner.TakeQuiet(tokens.AsSpan(tokenCount)) is var quiet and not 0)
            {
                tokenCount += quiet;
                statistics.Judged += isEnglish ? quiet : 0;
                previous = null;
                previousIsName = false;
                previousEnd = scanner.End;
            }

            if (!scanner.Next())
                break;
            if (!CountToken(scanner.Shape, isEnglish))
            {
                if ((scanner.Shape & (WordShape.Code | WordShape.Foreign)) == WordShape.Code)
                    passedOver.Add((scanner.Start, scanner.End));
                previous = null;
                previousIsName = false;
                continue;
            }

            var word = scanner.Word;
            tokens[tokenCount++] = word;
            var known = cache[word].Info;
            var info = known != 0 ? new WordInfo(known & KnownWord.InfoBits) : cache.Learn(word, scanner.Codes);
            var isName = (scanner.Shape & WordShape.FirstUpper) != 0 && (!info.IsTrusted || (info.Class & (WordClass.Name | WordClass.Place)) != 0 || scanner.End - scanner.Start == 1);
            var adjacent = scanner.Start - previousEnd is 1 or 2;
            if (isName && adjacent && previous is not null && (scanner.Shape & WordShape.SentenceStart) == 0)
                previous.Flags |= SuspectFlags.NameBeside;
            previous = null;
            if (scanner.Start >= compoundEnd && IsDoubtful(info, scanner.Shape, block.Text.AsSpan(scanner.Start, scanner.End - scanner.Start)))
            {
                previous = Doubt(block, ref scanner, info, place | (adjacent && previousIsName ? SuspectFlags.NameBeside : 0), ref compoundEnd);
            }

            previousEnd = scanner.End;
            previousIsName = isName;
        }

        if (isEnglish)
            statistics.NotProse += scanner.Skipped;
    }

    /// <summary>Makes room for the words of a block.</summary>
    private void MakeRoom(int words)
    {
        // What is no token of its own, a part of a word with a sign inside, makes a block have more words than tokens.
        if (tokens.Length - tokenCount < words + 1)
            Array.Resize(ref tokens, Math.Max(tokens.Length * 2, tokenCount + words + 1));
    }

    private bool CountToken(WordShape shape, bool isEnglish)
    {
        if (!isEnglish)
            return (shape & (WordShape.Foreign | WordShape.Code)) == 0;
        if ((shape & WordShape.Foreign) != 0)
        {
            statistics.OtherScript++;
            return false;
        }

        if ((shape & WordShape.Code) != 0)
        {
            statistics.TouchingCode++;
            return false;
        }

        statistics.Judged++;
        return true;
    }

    private static SuspectFlags PlaceOf(ProseBlock block, LanguageGuess language)
    {
        var flags = SuspectFlags.None;
        if (block.Scope is ProseScope.Heading || (block.Scope == ProseScope.Field && block.Field is "title" or "subtitle"))
            flags |= SuspectFlags.Heading;
        if (block.Scope is ProseScope.TableCell)
            flags |= SuspectFlags.Fragment;
        if (!language.IsEnglish && LanguageTags.IndexOf(language.Tag) < 0 && language.Tag is not null)
            flags |= SuspectFlags.OtherScript;
        if (language.Confidence < 0.1f)
            flags |= SuspectFlags.WeakEnglish;
        return flags;
    }

    /// <summary>Takes a word down that the lexicon does not vouch for, unless its looks say that it is none to be judged.</summary>
    private Suspect? Doubt(ProseBlock block, ref WordScanner scanner, WordInfo info, SuspectFlags place, ref int compoundEnd)
    {
        var shape = scanner.Shape;
        var codes = scanner.Codes;
        var length = Possessive.StemLength(codes);
        codes = codes[..length];
        if (length < 2)
            return null;
        int start = scanner.Start, end = scanner.End;
        if (length < scanner.Codes.Length && Possessive.OfPlural(codes) is { } owner)
        {
            // With a capital, or at the end of a compound, it is somebody's name: Windows's, compiler-errors's.
            return (shape & (WordShape.FirstUpper | WordShape.Hyphenated)) != 0 ? null : AddRepair(block, start, end, owner, place);
        }

        if (length < scanner.Codes.Length && info.Class == WordClass.None && (shape & WordShape.FirstUpper) != 0)
            DoubtOwner(block, start, end, codes);

        // gpt-3, utf-8: names of versions and encodings.
        if (!info.IsListed && end + 1 < block.Text.Length && block.Text[end] == '-' && char.IsAsciiDigit(block.Text[end + 1]))
            return null;
        if (IsDrawnOut(codes) || BrokenWord.IsHalf(block.Text, start, end) || (!info.IsListed && BritishForm.IsKnown(codes)))
            return null;
        var flags = place;
        if ((shape & WordShape.Accented) != 0 && Mojibake.Repair(block.Text.AsSpan(start, end - start)) is { } repaired)
            return AddRepair(block, start, end, repaired, flags);
        if ((shape & WordShape.Accented) != 0)
        {
            // Accented words are another language's; the lexicon passes those that English took over.
            if (info.Class != WordClass.None)
                return null;
            flags |= SuspectFlags.Accented;
        }

        if ((shape & WordShape.HasLower) == 0)
        {
            if ((info.Class & (WordClass.Acronym | WordClass.Name | WordClass.Place | WordClass.Identifier)) != 0 || length < 4)
                return null;
            flags |= SuspectFlags.Upper;
        }
        else if ((shape & WordShape.InnerUpper) != 0)
        {
            // Most are names of functions that stand in many places; what they are made of is looked at once.
            var written = WrittenHash(block.Text.AsSpan(start, end - start));
            if (soundNames.Contains(written))
                return null;
            var (known, asked) = (names.Count, asksSource);
            asksSource = false;
            var doubtful = DoubtCamel(block, start, end, flags);
            if (doubtful is null && names.Count == known && !asksSource && soundNames.Count < MaxSoundNames)
                soundNames.Add(written);
            asksSource |= asked;
            return doubtful;
        }
        else if ((shape & WordShape.FirstUpper) != 0)
        {
            flags |= SuspectFlags.Title;
            if (info.IsTrusted && info.Case == WordCase.Mixed)
                return AddNameCase(block, start, end, codes, info, flags);
            if ((info.Class & (WordClass.Name | WordClass.Place)) != 0 && !info.IsListed)
                return null;
        }

        if ((shape & WordShape.SentenceStart) != 0)
            flags |= SuspectFlags.SentenceStart;
        if ((shape & WordShape.Hyphenated) != 0)
        {
            if (CompoundParts.Passes(Letters.Decode(codes), scanner.CompoundStart == start, scanner.FindCompoundEnd() == end))
                return null;
            if (DoubtCompound(block, ref scanner, flags, ref compoundEnd) is { } compound)
                return compound;
            if (compoundEnd > start)
                return null;
            flags |= SuspectFlags.Compound;
        }

        return Add(block, start, end, unknown.Find(codes, info, IsNameLike(flags)), flags);
    }

    /// <summary>Whether a letter stands four times in a row: soooo, veeeery.</summary>
    private static bool IsDrawnOut(ReadOnlySpan<byte> codes)
    {
        for (var i = 3; i < codes.Length; i++)
        {
            if (codes[i] == codes[i - 1] && codes[i] == codes[i - 2] && codes[i] == codes[i - 3])
                return true;
        }

        return false;
    }

    /// <summary>Takes down a word whose repair is beyond doubt.</summary>
    private Suspect? AddRepair(ProseBlock block, int start, int end, string repaired, SuspectFlags flags)
    {
        var word = block.Text[start..end];
        return Add(block, start, end, new DoubtfulWord(word.ToLowerInvariant(), default, DerivationKind.None, [new Candidate(repaired, 0.3f, 5f, CandidateKind.Repair)]), flags);
    }

    private static bool IsNameLike(SuspectFlags flags) =>
        (flags & SuspectFlags.Upper) != 0 || ((flags & SuspectFlags.Title) != 0 && (flags & (SuspectFlags.SentenceStart | SuspectFlags.Heading)) == 0) || (flags & SuspectFlags.Accented) != 0;

    private Suspect Add(ProseBlock block, int start, int end, DoubtfulWord word, SuspectFlags flags)
    {
        // Most are in lower case; then one string does for all their places.
        var text = block.Text.AsSpan(start, end - start).SequenceEqual(word.Key) ? word.Key : block.Text[start..end];
        return Add(block.ToSource(start, end), text, word, flags, (start, end));
    }

    private Suspect Add(TextSpan span, string text, DoubtfulWord word, SuspectFlags flags, (int Start, int End) placeInBlock)
    {
        var suspect = new Suspect { Span = span, Text = text, Key = word.Key, Info = word.Info, Derivation = word.Derivation, Flags = flags };
        suspects.Add(suspect);
        suspectWords.Add(word);
        suspectTokens.Add(tokenCount);
        places.Add(placeInBlock);
        return suspect;
    }

    /// <summary>Tries a hyphenated compound as a whole; sets its end where the lexicon has it.</summary>
    private Suspect? DoubtCompound(ProseBlock block, ref WordScanner scanner, SuspectFlags flags, ref int compoundEnd)
    {
        int start = scanner.CompoundStart, end = scanner.FindCompoundEnd();
        Span<byte> whole = stackalloc byte[Letters.MaxLength];
        var length = Letters.Encode(block.Text.AsSpan(start, end - start), whole);
        if (length < 0)
            return null;
        whole = whole[..length];
        if (Lexicon.English.IndexOf(whole) >= 0 || CompoundParts.IsWordTogether(whole))
        {
            compoundEnd = end;
            return null;
        }

        if (unknown.FindCompound(whole) is not { } candidate || WordHash.Of(candidate.Text) == 0)
            return null;
        compoundEnd = end;
        return Add(block, start, end, new DoubtfulWord(Letters.Decode(whole), default, DerivationKind.None, [candidate]), flags | SuspectFlags.Compound);
    }

    private void Count()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var suspect in suspects)
        {
            counts.TryGetValue(suspect.Key, out var count);
            counts[suspect.Key] = count + 1;
        }

        foreach (var suspect in suspects)
            suspect.Count = counts[suspect.Key];
    }
}
