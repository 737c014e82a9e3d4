using SiteLint.Rules.Spelling.Languages;

namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>Reads one token: a run of letters, digits and underscores with apostrophes inside, or a placeholder.</summary>
internal ref struct TokenReader
{
    private readonly ReadOnlySpan<char> text;

    /// <summary>Reads the token that begins at an offset.</summary>
    public TokenReader(ReadOnlySpan<char> text, int start)
    {
        this.text = text;
        if (!ReadPlain(start))
            ReadAny(start);
    }

    /// <summary>Where it ends.</summary>
    public int End { get; private set; }

    /// <summary>Hash of its letters in lower case.</summary>
    public ulong Hash { get; private set; }

    /// <summary>What it is.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>What its letters look like.</summary>
    public TokenLook Look { get; private set; }

    /// <summary>Whether a character can begin a token.</summary>
    public static bool IsTokenLetter(char c) =>
        c < 0x80 ? char.IsAsciiLetterOrDigit(c) || c == '_' : c == ProseBlock.Placeholder || char.IsLetterOrDigit(c);

    /// <summary>Reads ASCII letters with apostrophes inside, as nearly all words are.</summary>
    private bool ReadPlain(int start)
    {
        var hash = FunctionWordTable.Seed;
        uint lower = 0, upper = 0, first = 0;
        var hasApostrophe = false;
        var i = start;
        for (; i < text.Length; i++)
        {
            uint c = text[i];
            if ((c | 0x20) - 'a' < 26)
            {
                lower |= c & 0x20;
                upper |= ~c & 0x20;
                if (i == start)
                    (first, upper) = (upper, 0);
                hash = (hash ^ (c & 31)) * 1099511628211UL;
                continue;
            }

            if (c is not ('\'' or '\u2019'))
                break;
            if (i + 1 == text.Length || !char.IsAsciiLetter(text[i + 1]))
            {
                // A letter beyond ASCII goes on with the word.
                if (i + 1 < text.Length && text[i + 1] >= 0x80)
                    return false;
                break;
            }

            hasApostrophe = true;
            hash = (hash ^ Letters.Apostrophe) * 1099511628211UL;
        }

        if (i == start || i - start >= Letters.MaxLength || (i < text.Length && IsTokenLetter(text[i])))
            return false;
        var shape = (first != 0 ? WordShape.FirstUpper : 0) | (upper != 0 ? WordShape.InnerUpper : 0) | (lower != 0 ? WordShape.HasLower : 0) | (hasApostrophe ? WordShape.Apostrophe : 0);
        End = i;
        Hash = hash;
        Kind = TokenKind.Word;
        Look = (TokenLook)shape | TokenLook.Plain | (StandsAlone(start, i) ? TokenLook.Alone : 0);
        return true;
    }

    private readonly bool StandsAlone(int start, int end) =>
        (start == 0 || IsBlank(text[start - 1]))
        && (end == text.Length || IsBlank(text[end]) || (text[end] is ',' or '.' or ':' or ';' or '!' or '?' && (end + 1 == text.Length || IsBlank(text[end + 1]))));

    private static bool IsBlank(char c) => c is ' ' or '\n' or '\t' or '\r';

    private void ReadAny(int start)
    {
        var i = start;
        Hash = FunctionWordTable.Seed;
        Kind = TokenKind.Word;
        if (text[i] == ProseBlock.Placeholder)
        {
            Kind = TokenKind.Placeholder;
            End = i + 1;
            return;
        }

        if (char.IsAsciiDigit(text[i]))
            Kind = TokenKind.Number;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetter(c))
            {
                Mix((char)(c | 0x20));
            }
            else if (c is '\'' or '\u2019')
            {
                if (i + 1 >= text.Length || !char.IsLetter(text[i + 1]))
                    break;
                Mix('\'');
            }
            else if (char.IsAsciiDigit(c) || c == '_')
            {
                if (Kind == TokenKind.Word)
                    Kind = TokenKind.Name;
                Mix(c);
            }
            else if (c >= 0x80 && c != ProseBlock.Placeholder && char.IsLetterOrDigit(c))
            {
                Mix(char.ToLowerInvariant(c));
            }
            else
            {
                break;
            }
        }

        End = i;
    }

    private void Mix(char letter) => Hash = FunctionWordTable.Mix(Hash, letter);
}
