using System.Runtime.CompilerServices;

namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>Reads one token: a run of letters, digits and underscores with apostrophes inside, or a placeholder.</summary>
internal static class TokenReader
{
    private const int Letter = 1;
    private const int Blank = 2;
    private const int Mark = 4;
    private const int Apostrophe = 8;

    /// <summary>What each ASCII character is, as one of the bits above.</summary>
    private static ReadOnlySpan<byte> Classes =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 0, 0, 2, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        2, 4, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 4, 0, 4, 0,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 4, 0, 0, 0, 4,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
    ];

    /// <summary>Whether a character can begin a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsTokenLetter(char c) => (ClassOf(c) & Letter) != 0;

    /// <summary>Reads the token that begins at an offset.</summary>
    /// <param name="padded">The text with <see cref="LetterRun.Width"/> blanks more.</param>
    /// <param name="start">The offset.</param>
    /// <param name="token">Takes all but the gap and the word's number.</param>
    /// <returns>Hash of its letters in lower case: see <see cref="WordHash.OfText"/>.</returns>
    public static ulong Read(ReadOnlySpan<char> padded, int start, ref Token token)
    {
        token.Start = start;
        token.Kind = TokenKind.Word;
        var run = LetterRun.Read(padded[start..]);
        if (run.Length is > 0 and < LetterRun.Width)
        {
            var end = start + run.Length;
            var next = ClassOf(padded[end]);
            if ((next & (Letter | Apostrophe)) == 0)
            {
                token.End = end;
                token.Look = TokenLook.Plain | LookOf(run);
                if (start == 0 || (ClassOf(padded[start - 1]) & Blank) != 0)
                {
                    if ((next & Blank) != 0)
                        token.Look |= TokenLook.Alone;
                    else if ((next & Mark) != 0 && (ClassOf(padded[end + 1]) & Blank) != 0)
                        token.Look |= TokenLook.Alone | TokenLook.Marked;
                }

                return run.Hash;
            }
        }

        var text = padded[..^LetterRun.Width];
        return ReadPlain(text, start, ref token, out var hash) ? hash : ReadAny(text, start, ref token);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ClassOf(char c) => c < 0x80 ? Classes[c] : ClassBeyondAscii(c);

    private static int ClassBeyondAscii(char c) => c == '\u2019' ? Apostrophe : c == ProseBlock.Placeholder || char.IsLetterOrDigit(c) ? Letter : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TokenLook LookOf(LetterRun run) =>
        ((run.Capitals & 1) != 0 ? TokenLook.FirstUpper : 0) | (run.HasNoInnerCapital ? 0 : TokenLook.InnerUpper) | (run.Capitals + 1 != 1u << run.Length ? TokenLook.HasLower : 0);

    /// <summary>Reads ASCII letters with apostrophes inside, however many.</summary>
    private static bool ReadPlain(ReadOnlySpan<char> text, int start, ref Token token, out ulong hash)
    {
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        hash = 0;
        var look = TokenLook.Plain;
        var i = start;
        for (; i < text.Length && i - start < Letters.MaxLength; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetter(c))
            {
                look |= char.IsAsciiLetterLower(c) ? TokenLook.HasLower : i == start ? TokenLook.FirstUpper : TokenLook.InnerUpper;
                codes[i - start] = (byte)(c & 31);
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

            look |= TokenLook.Apostrophe;
            codes[i - start] = Letters.Apostrophe;
        }

        if (i == start || i - start >= Letters.MaxLength || (i < text.Length && IsTokenLetter(text[i])))
            return false;
        token.End = i;
        token.Look = look | Surroundings(text, start, i);
        hash = WordHash.Of(codes[..(i - start)]);
        return true;
    }

    /// <summary>Whether a plain token stands alone, with a punctuation mark behind it or without.</summary>
    private static TokenLook Surroundings(ReadOnlySpan<char> text, int start, int end)
    {
        if (start > 0 && !IsBlank(text, start - 1))
            return 0;
        if (IsBlank(text, end))
            return TokenLook.Alone;
        return (ClassOf(text[end]) & Mark) != 0 && IsBlank(text, end + 1) ? TokenLook.Alone | TokenLook.Marked : 0;
    }

    private static bool IsBlank(ReadOnlySpan<char> text, int at) => at >= text.Length || (ClassOf(text[at]) & Blank) != 0;

    private static ulong ReadAny(ReadOnlySpan<char> text, int start, ref Token token)
    {
        token.Look = TokenLook.None;
        if (text[start] == ProseBlock.Placeholder)
        {
            token.Kind = TokenKind.Placeholder;
            token.End = start + 1;
            return 0;
        }

        if (char.IsAsciiDigit(text[start]))
            token.Kind = TokenKind.Number;
        var i = start;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\'' or '\u2019')
            {
                if (i + 1 >= text.Length || !char.IsLetter(text[i + 1]))
                    break;
            }
            else if (char.IsAsciiDigit(c) || c == '_')
            {
                if (token.Kind == TokenKind.Word)
                    token.Kind = TokenKind.Name;
            }
            else if (c == ProseBlock.Placeholder || !char.IsLetterOrDigit(c))
            {
                break;
            }
        }

        token.End = i;
        return token.Kind == TokenKind.Word ? WordHash.OfText(text[start..i]) : 0;
    }
}
