namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>The tokens of one block; they hold until the thread reads another page.</summary>
internal readonly struct BlockWords(PageWords page, string text, int first, int count)
{
    /// <summary>What stands where the block begins or ends, as bits of <see cref="PatternSigns"/>.</summary>
    private const ulong Border = PatternSigns.Exists | PatternSigns.Border;

    /// <summary>The block's text.</summary>
    public string Text => text;

    /// <summary>Number of tokens.</summary>
    public int Count => count;

    /// <summary>The tokens.</summary>
    public ReadOnlySpan<Token> Tokens => page.Slice(first, count);

    /// <summary>What is known of the words.</summary>
    public WordCache Known => page.Known;

    /// <summary>Where a token begins.</summary>
    public int StartOf(int token) => Tokens[token].Start;

    /// <summary>Where a token ends.</summary>
    public int EndOf(int token) => Tokens[token].End;

    /// <summary>A hash of a word's letters in lower case: see <see cref="WordHash"/>; 0 for other tokens.</summary>
    public ulong HashOf(int token) => page.Known[Tokens[token].Word].Hash;

    /// <summary>What a token is.</summary>
    public TokenKind KindOf(int token) => Tokens[token].Kind;

    /// <summary>What stands before a token, as bits of <see cref="PatternSigns"/>.</summary>
    public static ulong SignsBefore(ReadOnlySpan<Token> tokens, int token, WordCache known) =>
        token == 0 ? Border : SignsAt(in tokens[token - 1], tokens[token].Gap, known);

    /// <summary>What stands behind a token, as bits of <see cref="PatternSigns"/>.</summary>
    public static ulong SignsAfter(ReadOnlySpan<Token> tokens, int token, WordCache known) =>
        token + 1 == tokens.Length ? Border : SignsAt(in tokens[token + 1], tokens[token + 1].Gap, known);

    /// <summary>What stands before a token.</summary>
    public Gap GapBefore(int token) => Tokens[token].Gap;

    /// <summary>The letters of a token.</summary>
    public ReadOnlySpan<char> this[int token] => text.AsSpan(StartOf(token), EndOf(token) - StartOf(token));

    /// <summary>Whether a token is a word that stands apart by blanks from the one before it, in the same sentence.</summary>
    public bool Follows(int token) => token > 0 && token < count && Tokens[token].Gap == Gap.Blank;

    /// <summary>Whether a token begins a block or a sentence.</summary>
    public bool BeginsSentence(int token) => Tokens[token].Gap is Gap.Start or Gap.Sentence;

    /// <summary>What a neighbour is to a word across what stands between them.</summary>
    private static ulong SignsAt(in Token neighbour, Gap between, WordCache known) => between switch
    {
        Gap.Blank => neighbour.Kind switch
        {
            TokenKind.Number => PatternSigns.Exists | PatternSigns.Number,
            TokenKind.Placeholder => PatternSigns.Exists | PatternSigns.Placeholder,
            _ => (known[neighbour.Word].Signs & ~PatternSigns.HasPattern) | PatternSigns.AnyWord,
        },
        Gap.Sentence or Gap.Start => PatternSigns.Exists | PatternSigns.Border,
        Gap.Comma => PatternSigns.Exists | PatternSigns.Comma,
        _ => PatternSigns.Exists,
    };
}
