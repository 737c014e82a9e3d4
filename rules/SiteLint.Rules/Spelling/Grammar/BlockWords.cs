using SiteLint.Rules.Spelling.Languages;

namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>What a token of prose is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, perhaps with apostrophes inside.</summary>
    Word,

    /// <summary>Begins with a digit.</summary>
    Number,

    /// <summary>Letters mixed with digits or underscores: a name of a thing.</summary>
    Name,

    /// <summary>Something that is not prose.</summary>
    Placeholder,
}

/// <summary>What stands before a token.</summary>
internal enum Gap : byte
{
    /// <summary>Blanks alone.</summary>
    Blank,

    /// <summary>Nothing: the token begins the block.</summary>
    Start,

    /// <summary>A full stop, a question mark, a colon: the token may begin a sentence.</summary>
    Sentence,

    /// <summary>A comma and blanks.</summary>
    Comma,

    /// <summary>A hyphen without blanks.</summary>
    Hyphen,

    /// <summary>An opening quotation mark or bracket.</summary>
    Opening,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>The tokens of one block.</summary>
internal sealed class BlockWords
{
    /// <summary>Blocks whose tokens a thread keeps; the blocks of a longer page share the last place.</summary>
    private const int MaxKept = 512;

    [ThreadStatic]
    private static BlockWords?[]? kept;

    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private ulong[] hashes = new ulong[32];
    private TokenKind[] kinds = new TokenKind[32];
    private Gap[] gaps = new Gap[32];

    /// <summary>The block's text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>Offset behind the last token; what follows is punctuation.</summary>
    public int End => Count == 0 ? 0 : ends[Count - 1];

    /// <summary>
    /// The tokens of a block of a page. Rules that look at the same page one after the other on one thread share them; they
    /// hold until the thread reads another page.
    /// </summary>
    /// <param name="text">The block's text.</param>
    /// <param name="index">The block's place in its page.</param>
    public static BlockWords Read(string text, int index)
    {
        kept ??= new BlockWords?[MaxKept];
        var words = kept[Math.Min(index, MaxKept - 1)] ??= new BlockWords();
        if (!ReferenceEquals(words.Text, text))
            words.Fill(text);
        return words;
    }

    /// <summary>Where a token begins.</summary>
    public int StartOf(int token) => starts[token];

    /// <summary>Where a token ends.</summary>
    public int EndOf(int token) => ends[token];

    /// <summary>A hash of a token's letters in lower case: see <see cref="FunctionWordTable.Mix"/>.</summary>
    public ulong HashOf(int token) => hashes[token];

    /// <summary>What a token is.</summary>
    public TokenKind KindOf(int token) => kinds[token];

    /// <summary>What stands before a token.</summary>
    public Gap GapBefore(int token) => gaps[token];

    /// <summary>The letters of a token.</summary>
    public ReadOnlySpan<char> this[int token] => Text.AsSpan(starts[token], ends[token] - starts[token]);

    /// <summary>Whether a token is a word that stands apart by blanks from the one before it, in the same sentence.</summary>
    public bool Follows(int token) => token > 0 && token < Count && gaps[token] == Gap.Blank;

    /// <summary>Whether a token begins a block or a sentence.</summary>
    public bool BeginsSentence(int token) => gaps[token] is Gap.Start or Gap.Sentence;

    private void Fill(string text)
    {
        Text = text;
        Count = 0;
        var gapStart = 0;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (c is ' ' || !IsTokenLetter(c))
            {
                i++;
                continue;
            }

            if (Count == starts.Length)
                Grow();
            var start = i;
            i = ReadToken(text, i, out var kind, out var hash);
            starts[Count] = start;
            ends[Count] = i;
            hashes[Count] = hash;
            kinds[Count] = kind;
            gaps[Count] = Count == 0 && start == 0 ? Gap.Start : GapOf(text.AsSpan(gapStart, start - gapStart), Count == 0);
            Count++;
            gapStart = i;
        }
    }

    private static bool IsTokenLetter(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or ProseBlock.Placeholder || (c >= 0x80 && char.IsLetterOrDigit(c));

    private static int ReadToken(string text, int i, out TokenKind kind, out ulong hash)
    {
        hash = FunctionWordTable.Seed;
        if (text[i] == ProseBlock.Placeholder)
        {
            kind = TokenKind.Placeholder;
            return i + 1;
        }

        kind = char.IsAsciiDigit(text[i]) ? TokenKind.Number : TokenKind.Word;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetter(c))
            {
                hash = FunctionWordTable.Mix(hash, (char)(c | 0x20));
            }
            else if (c is '\'' or '\u2019')
            {
                if (i + 1 >= text.Length || !char.IsLetter(text[i + 1]))
                    break;
                hash = FunctionWordTable.Mix(hash, '\'');
            }
            else if (char.IsAsciiDigit(c) || c == '_')
            {
                if (kind == TokenKind.Word)
                    kind = TokenKind.Name;
                hash = FunctionWordTable.Mix(hash, c);
            }
            else if (c >= 0x80 && c != ProseBlock.Placeholder && char.IsLetterOrDigit(c))
            {
                hash = FunctionWordTable.Mix(hash, char.ToLowerInvariant(c));
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static Gap GapOf(ReadOnlySpan<char> gap, bool isFirst)
    {
        if (gap.Length == 1 && gap[0] == ' ')
            return isFirst ? Gap.Start : Gap.Blank;
        if (gap is "-")
            return Gap.Hyphen;
        var result = Gap.Blank;
        foreach (var c in gap)
        {
            if (c is '.' or '!' or '?' or ':' or ';' or '\u2026')
                return Gap.Sentence;
            if (c == ',')
                result = Gap.Comma;
            else if (c is '"' or '\u201C' or '\u2018' or '(' or '[' && result is Gap.Blank or Gap.Opening)
                result = Gap.Opening;
            else if (!char.IsWhiteSpace(c))
                result = Gap.Other;
        }

        if (gap.IsEmpty)
            return isFirst ? Gap.Start : Gap.Other;
        return result == Gap.Blank && isFirst ? Gap.Start : result;
    }

    private void Grow()
    {
        Array.Resize(ref starts, starts.Length * 2);
        Array.Resize(ref ends, ends.Length * 2);
        Array.Resize(ref hashes, hashes.Length * 2);
        Array.Resize(ref kinds, kinds.Length * 2);
        Array.Resize(ref gaps, gaps.Length * 2);
    }
}
