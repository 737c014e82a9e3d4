using System.Buffers;
using SiteLint.Rules.Spelling.Grammar;

namespace SiteLint.Rules.Spelling;

/// <summary>
/// Goes through the words of a text: runs of letters with apostrophes inside, hyphenated compounds in parts. What
/// stands in URLs, paths, file names, handles and the like is passed over. Each word's codes are made on the way.
/// </summary>
internal ref struct WordScanner
{
    private static readonly SearchValues<char> Special = SearchValues.Create("@\\/:._=#$<>{}()~&+|%\uFFFC0123456789");
    /// <summary>Longest compound that is looked at as a whole.</summary>
    private const int MaxCompound = 60;
    private const char FirstEastAsian = '\u2E80';
    private readonly ReadOnlySpan<char> text;
    private readonly Span<byte> codes;
    private readonly ReadOnlySpan<Token> tokens;
    private readonly WordCache? known;
    private int token;
    private int word;
    private int length;
    private int position;
    private int chunkStart;
    private int chunkEnd;
    private bool atStart;

    /// <summary>Begins before the first word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="codes">A buffer for the codes of the current word, at least <see cref="Letters.MaxLength"/> long.</param>
    public WordScanner(ReadOnlySpan<char> text, Span<byte> codes)
    {
        this.text = text;
        this.codes = codes;
        atStart = true;
    }

    /// <summary>Begins before the first word of a block whose tokens are known.</summary>
    public WordScanner(BlockWords tokens, Span<byte> codes)
        : this(tokens.Text, codes)
    {
        this.tokens = tokens.Tokens;
        known = tokens.Known;
    }

    /// <summary>Where the current word begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends.</summary>
    public int End { get; private set; }

    /// <summary>Where the compound begins that the word is a part of; <see cref="Start"/> where it is none.</summary>
    public int CompoundStart { get; private set; }

    /// <summary>What it looks like.</summary>
    public WordShape Shape { get; private set; }

    /// <summary>The word's codes; empty where it has a letter of another script or is too long.</summary>
    public ReadOnlySpan<byte> Codes
    {
        get
        {
            // Few words that were found among the tokens are asked for them.
            if (length < 0)
                length = Letters.Encode(text[Start..End], codes);
            return codes[..length];
        }
    }

    /// <summary>Hash of the codes.</summary>
    public ulong Hash { get; private set; }

    /// <summary>The word's number, where the scanner reads a block whose tokens are known.</summary>
    public int Word => word != WordCache.NoWord ? word : known!.NumberOf(Hash);

    /// <summary>Words passed over so far because they are no prose.</summary>
    public int Skipped { get; private set; }

    /// <summary>Takes the places of what is passed over; null where nobody asks.</summary>
    public List<(int Start, int End)>? PassedOver { get; init; }

    /// <summary>Goes to the next word.</summary>
    public bool Next()
    {
        while (true)
        {
            while (position < chunkEnd)
            {
                if (IsLetter(text[position]))
                {
                    Read();
                    return true;
                }

                position++;
            }

            if (TakeToken())
                return true;
            if (!NextChunk())
                return false;
        }
    }

    /// <summary>
    /// Goes behind all words that come next, stand between blanks and are beyond doubt: see <see cref="KnownWord.Quiet"/>. They
    /// are nearly all of a text, and nothing else is asked of them.
    /// </summary>
    /// <param name="taken">Takes their numbers; has room for all words of the text.</param>
    /// <returns>How many there were; <see cref="End"/> is that of the last one.</returns>
    public int TakeQuiet(Span<int> taken)
    {
        if (position < chunkEnd)
            return 0;
        var first = SkipTokens();
        var at = position;
        var next = first;
        for (; next < tokens.Length; next++)
        {
            ref readonly var candidate = ref tokens[next];
            if ((candidate.Look & (TokenLook.Alone | TokenLook.InnerUpper)) != TokenLook.Alone || candidate.Start > at + 1)
                break;
            var info = known![candidate.Word].Info;
            if ((info & KnownWord.Quiet) == 0 || ((candidate.Look & TokenLook.FirstUpper) != 0 && ((info & KnownWord.IsName) != 0 || candidate.End == candidate.Start + 1)))
                break;
            taken[next - first] = candidate.Word;
            at = candidate.End + ((candidate.Look & TokenLook.Marked) != 0 ? 1 : 0);
        }

        if (next > first)
        {
            ref readonly var last = ref tokens[next - 1];
            End = last.End;
            atStart = at > End && text[End] is '.' or '!' or '?' or ':';
            position = chunkEnd = at;
            token = next;
        }

        return next - first;
    }

    /// <summary>Takes the next token for the next word where there is nothing but one blank before it and no doubt about it.</summary>
    private bool TakeToken()
    {
        if (SkipTokens() == tokens.Length)
            return false;
        ref readonly var next = ref tokens[token];
        if ((next.Look & TokenLook.Alone) == 0 || next.Start > position + 1)
            return false;
        if (next.Start > 0 && text[next.Start - 1] == '\n')
            atStart = true;
        CompoundStart = chunkStart = Start = next.Start;
        End = position = chunkEnd = next.End;
        word = next.Word;
        Hash = known![word].Hash;
        Shape = (WordShape)(next.Look & TokenLook.Shape) | (atStart ? WordShape.SentenceStart : 0);
        length = -1;
        token++;
        atStart = false;
        if ((next.Look & TokenLook.Marked) != 0)
        {
            atStart = text[End] is '.' or '!' or '?' or ':';
            position = ++chunkEnd;
        }

        return true;
    }

    /// <summary>Passes over the tokens of what was read without them.</summary>
    private int SkipTokens()
    {
        while (token < tokens.Length && tokens[token].Start < position)
            token++;
        return token;
    }

    /// <summary>The end of the hyphenated compound around the current word.</summary>
    public readonly int FindCompoundEnd()
    {
        var end = End;
        var last = Math.Min(chunkEnd, CompoundStart + MaxCompound);
        while (end + 1 < last && IsHyphen(text[end]) && IsLetter(text[end + 1]))
        {
            end++;
            while (end < last && (IsLetter(text[end]) || (IsApostrophe(text[end]) && end + 1 < chunkEnd && IsLetter(text[end + 1]))))
                end++;
        }

        return end;
    }

    /// <summary>Whether a character can begin a word. Unicode counts the modifier apostrophe among the letters; a word neither begins nor ends with it.</summary>
    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || (c >= '\u00AA' && c != '\u02BC' && (char.IsLetter(c) || char.IsSurrogate(c)));

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\uFF07';

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private void Read()
    {
        var shape = WordShape.Lower;
        var start = position;
        var length = 0;
        while (position < chunkEnd)
        {
            var c = text[position];
            var lower = (uint)(c | 0x20) - 'a';
            if (lower < 26)
            {
                if ((c & 0x20) == 0)
                    shape |= position == start ? WordShape.FirstUpper : WordShape.InnerUpper;
                else
                    shape |= WordShape.HasLower;
                Add((byte)(lower + 1), ref length, ref shape);
            }
            else if (IsApostrophe(c))
            {
                if (position + 1 >= chunkEnd || !IsLetter(text[position + 1]))
                    break;
                shape |= WordShape.Apostrophe;
                Add(Letters.Apostrophe, ref length, ref shape);
            }
            else if (c < 0x80)
            {
                break;
            }
            else if (c >= FirstEastAsian && c < '\uF900' && !char.IsSurrogate(c))
            {
                // Scripts without blanks end a Latin word and are passed over as a whole.
                if (position > start)
                    break;
                shape |= WordShape.Foreign;
                while (position < chunkEnd && text[position] >= FirstEastAsian)
                    position++;
                break;
            }
            else if (!ReadOther(c, start, ref length, ref shape))
            {
                break;
            }

            position++;
        }

        Start = start;
        End = position;
        CompoundStart = start;
        if ((start > chunkStart && IsHyphen(text[start - 1])) || (position + 1 < chunkEnd && IsHyphen(text[position]) && IsLetter(text[position + 1])))
        {
            shape |= WordShape.Hyphenated;
            FindCompoundStart();
        }

        if (Touches(start - 1) || Touches(position))
            shape |= WordShape.Code;
        if (atStart)
            shape |= WordShape.SentenceStart;
        atStart = position < text.Length && text[position] is '.' or '!' or '?' or ':' or '\u2026';
        Shape = shape;
        this.length = (shape & WordShape.Foreign) != 0 ? 0 : length;
        word = WordCache.NoWord;
        Hash = WordHash.Of(codes[..length]);
    }

    private bool ReadOther(char c, int start, ref int length, ref WordShape shape)
    {
        if (Letters.IsInvisible(c))
            return true;
        if (!IsLetter(c))
            return false;
        if (!Letters.IsAccentedLatin(c))
        {
            shape |= WordShape.Foreign;
            return true;
        }

        shape |= WordShape.Accented;
        if (char.IsUpper(c))
            shape |= position == start ? WordShape.FirstUpper : WordShape.InnerUpper;
        else
            shape |= WordShape.HasLower;
        Span<byte> folded = stackalloc byte[4 + Letters.MaxLength];
        var count = Letters.Encode([c], folded);
        if (count < 0)
            shape |= WordShape.Foreign;
        for (var i = 0; i < count; i++)
            Add(folded[i], ref length, ref shape);
        return true;
    }

    private readonly void Add(byte code, ref int length, ref WordShape shape)
    {
        if (length < Letters.MaxLength - 1)
            codes[length++] = code;
        else
            shape |= WordShape.Foreign;
    }

    private void FindCompoundStart()
    {
        var start = Start;
        var first = Math.Max(chunkStart, Start - MaxCompound);
        while (start - 1 > first && IsHyphen(text[start - 1]) && IsLetter(text[start - 2]))
        {
            start -= 2;
            while (start > first && (IsLetter(text[start - 1]) || (IsApostrophe(text[start - 1]) && start - 1 > first && IsLetter(text[start - 2]))))
                start--;
        }

        CompoundStart = start;
    }

    private readonly bool Touches(int at) =>
        at >= 0 && at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '_' or '#' or '$' or '@' or '%' or ProseBlock.Placeholder);

    private bool NextChunk()
    {
        while (true)
        {
            while (position < text.Length && IsBlank(text[position]))
                position++;
            if (position >= text.Length)
                return false;
            if (position > 0 && text[position - 1] == '\n')
                atStart = true;
            chunkStart = position;
            var end = position + 1;
            while (end < text.Length && !IsBlank(text[end]))
                end++;
            chunkEnd = end;
            var chunk = text[chunkStart..chunkEnd];
            if (chunk.ContainsAny(Special) && Chunk.IsCode(chunk))
            {
                PassOver();
                atStart = chunk[^1] is '.' or '!' or '?' or ':';
                continue;
            }

            if (chunk.Length > 2 && chunk[0] == '-' && (chunk[1] == '-' || char.IsAsciiLetterUpper(chunk[1])) && char.IsAsciiLetter(chunk[2]))
            {
                PassOver();
                continue;
            }

            return true;
        }
    }

    private void PassOver()
    {
        Skipped++;
        PassedOver?.Add((chunkStart, chunkEnd));
        position = chunkEnd;
    }

    private static bool IsBlank(char c) => c is ' ' or '\n' or '\t' or '\r' or '\u00A0' or '\u2014' or '\u2013' or '\u3000' || (c > '\u2000' && c <= '\u200A');
}
