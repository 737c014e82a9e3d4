namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>The tokens of one block; they hold until the thread reads another page.</summary>
internal readonly struct BlockWords(PageWords page, string text, int first, int count)
{
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

    /// <summary>What the table of confused words knows of a token: see <see cref="PatternSigns"/>.</summary>
    public ulong SignsOf(int token) => page.Known[Tokens[token].Word].Signs;

    /// <summary>What stands before a token, as bits of <see cref="PatternSigns"/>.</summary>
    public ulong SignsBefore(int token) => token == 0 ? PatternSigns.Exists | PatternSigns.Border : SignsAt(token - 1, Tokens[token].Gap);

    /// <summary>What stands behind a token, as bits of <see cref="PatternSigns"/>.</summary>
    public ulong SignsAfter(int token) => token + 1 == count ? PatternSigns.Exists | PatternSigns.Border : SignsAt(token + 1, Tokens[token + 1].Gap);

    /// <summary>What stands before a token.</summary>
    public Gap GapBefore(int token) => Tokens[token].Gap;

    /// <summary>The letters of a token.</summary>
    public ReadOnlySpan<char> this[int token] => text.AsSpan(StartOf(token), EndOf(token) - StartOf(token));

    /// <summary>Whether a token is a word that stands apart by blanks from the one before it, in the same sentence.</summary>
    public bool Follows(int token) => token > 0 && token < count && Tokens[token].Gap == Gap.Blank;

    /// <summary>Whether a token begins a block or a sentence.</summary>
    public bool BeginsSentence(int token) => Tokens[token].Gap is Gap.Start or Gap.Sentence;

    /// <summary>What a token of a kind, beside another word, is to that word.</summary>
    /// <param name="signs">What the table of confused words knows of the token.</param>
    /// <param name="kind">Its kind.</param>
    public static ulong SignsOf(ulong signs, TokenKind kind) => kind switch
    {
        TokenKind.Number => PatternSigns.Exists | PatternSigns.Number,
        TokenKind.Placeholder => PatternSigns.Exists | PatternSigns.Placeholder,
        _ => (signs & ~PatternSigns.HasPattern) | PatternSigns.AnyWord,
    };

    /// <summary>What a neighbour is to a word across what stands between them.</summary>
    public static ulong SignsAcross(Gap between, ulong signs) => between switch
    {
        Gap.Blank => signs,
        Gap.Sentence or Gap.Start => PatternSigns.Exists | PatternSigns.Border,
        Gap.Comma => PatternSigns.Exists | PatternSigns.Comma,
        _ => PatternSigns.Exists,
    };

    private ulong SignsAt(int token, Gap between) => SignsAcross(between, SignsOf(SignsOf(token), KindOf(token)));
}
