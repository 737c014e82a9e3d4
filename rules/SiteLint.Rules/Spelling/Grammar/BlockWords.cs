using SiteLint.Rules.Spelling.Languages;

namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>The tokens of one block: read once for the language, the lexicon and the grammar.</summary>
internal sealed class BlockWords
{
    /// <summary>Blocks whose tokens a thread keeps; the blocks of a longer page share the last place.</summary>
    private const int MaxKept = 1024;

    /// <summary>Tokens whose room is kept for the next block in the same place.</summary>
    private const int MaxRoom = 1 << 14;

    [ThreadStatic]
    private static BlockWords?[]? kept;

    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private ulong[] hashes = new ulong[32];
    private TokenKind[] kinds = new TokenKind[32];
    private Gap[] gaps = new Gap[32];
    private TokenLook[] looks = new TokenLook[32];
    private ulong[] signs = new ulong[32];
    private uint[] languages = new uint[32];

    private BlockWords()
    {
    }

    /// <summary>The block's text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>Offset behind the last token; what follows is punctuation.</summary>
    public int End => Count == 0 ? 0 : ends[Count - 1];

    /// <summary>
    /// The tokens of a block of a page. All that looks at the same page one after the other on one thread shares them; they
    /// hold until the thread reads another page.
    /// </summary>
    /// <param name="text">The block's text.</param>
    /// <param name="index">The block's place in its page.</param>
    public static BlockWords Read(string text, int index)
    {
        kept ??= new BlockWords?[MaxKept];
        var place = Math.Min(index, MaxKept - 1);
        var words = kept[place];
        if (words is not null && ReferenceEquals(words.Text, text))
            return words;
        if (words is null || words.starts.Length > MaxRoom)
            kept[place] = words = new BlockWords();
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

    /// <summary>What a token's letters look like.</summary>
    public TokenLook LookOf(int token) => looks[token];

    /// <summary>What a plain token says about the language: see <see cref="LanguageHints"/>.</summary>
    public uint LanguagesOf(int token) => languages[token];

    /// <summary>What the table of confused words knows of a token: see <see cref="PatternSigns"/>.</summary>
    public ulong SignsOf(int token) => signs[token];

    /// <summary>What stands before a token, as bits of <see cref="PatternSigns"/>.</summary>
    public ulong SignsBefore(int token) => token == 0 ? PatternSigns.Exists | PatternSigns.Border : SignsAt(token - 1, gaps[token]);

    /// <summary>What stands behind a token, as bits of <see cref="PatternSigns"/>.</summary>
    public ulong SignsAfter(int token) => token + 1 == Count ? PatternSigns.Exists | PatternSigns.Border : SignsAt(token + 1, gaps[token + 1]);

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
        var span = text.AsSpan();
        var known = WordCache.Current;
        for (var i = 0; i < span.Length;)
        {
            var c = span[i];
            if (!TokenReader.IsTokenLetter(c))
            {
                i++;
                continue;
            }

            if (Count == starts.Length)
                Grow();
            var token = new TokenReader(span, i);
            starts[Count] = i;
            ends[Count] = token.End;
            hashes[Count] = token.Hash;
            kinds[Count] = token.Kind;
            looks[Count] = token.Look;
            signs[Count] = token.Kind == TokenKind.Word ? known.SignsOf(token.Hash, span[i..token.End], out languages[Count]) : PatternSigns.Exists;
            gaps[Count] = i == gapStart + 1 && span[gapStart] == ' ' && Count > 0 ? Gap.Blank
                : Count == 0 && i == 0 ? Gap.Start
                : GapOf(span[gapStart..i], Count == 0);
            Count++;
            gapStart = i = token.End;
        }
    }

    private ulong SignsAt(int token, Gap between)
    {
        switch (between)
        {
            case Gap.Blank: break;
            case Gap.Sentence or Gap.Start: return PatternSigns.Exists | PatternSigns.Border;
            case Gap.Comma: return PatternSigns.Exists | PatternSigns.Comma;
            default: return PatternSigns.Exists;
        }

        return kinds[token] switch
        {
            TokenKind.Number => PatternSigns.Exists | PatternSigns.Number,
            TokenKind.Placeholder => PatternSigns.Exists | PatternSigns.Placeholder,
            _ => (signs[token] & ~PatternSigns.HasPattern) | PatternSigns.AnyWord,
        };
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
        Array.Resize(ref looks, looks.Length * 2);
        Array.Resize(ref signs, signs.Length * 2);
        Array.Resize(ref languages, languages.Length * 2);
    }
}
