namespace SiteLint.Rules.Spelling;

/// <summary>
/// The alphabet of the lexicon: a to z are 1 to 26, the apostrophe 27, the hyphen 28. Accented Latin letters count as
/// their plain ones, capitals as small ones, ligatures as their letters; soft hyphens and marks without width as nothing.
/// </summary>
internal static class Letters
{
    /// <summary>Longest word that is looked at, in letters.</summary>
    public const int MaxLength = 45;

    /// <summary>Code of the apostrophe.</summary>
    public const byte Apostrophe = 27;

    /// <summary>Code of the hyphen.</summary>
    public const byte Hyphen = 28;

    private const string Latin1 = "aaaaaa\0ceeeeiiiidnooooo\0ouuuuy\0\0aaaaaa\0ceeeeiiiidnooooo\0ouuuuy\0y";
    private const string ExtendedA = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii\0\0jjkkklllllllllllnnnnnnnnnoooooo\0\0rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>Writes the codes of a word.</summary>
    /// <param name="word">The word as it stands in the text.</param>
    /// <param name="codes">Takes the codes; at least <see cref="MaxLength"/> long.</param>
    /// <returns>How many; -1 where the word is too long or has a letter of another script.</returns>
    public static int Encode(ReadOnlySpan<char> word, Span<byte> codes)
    {
        var length = 0;
        foreach (var letter in word)
        {
            if (length >= MaxLength - 1)
                return -1;
            var lower = (uint)(letter | 0x20) - 'a';
            if (lower < 26)
            {
                codes[length++] = (byte)(lower + 1);
                continue;
            }

            if (!EncodeOther(letter, codes, ref length))
                return -1;
        }

        return length;
    }

    /// <summary>The letter of a code.</summary>
    public static char Decode(byte code) => code switch
    {
        Apostrophe => '\'',
        Hyphen => '-',
        _ => (char)('a' + code - 1),
    };

    /// <summary>The text of codes.</summary>
    public static string Decode(ReadOnlySpan<byte> codes)
    {
        Span<char> text = stackalloc char[MaxLength];
        for (var i = 0; i < codes.Length; i++)
            text[i] = Decode(codes[i]);
        return new string(text[..codes.Length]);
    }

    /// <summary>Whether a character is a letter that <see cref="Encode"/> knows, beyond ASCII.</summary>
    public static bool IsAccentedLatin(char letter) =>
        letter is >= '\u00C0' and <= '\u024F' and not ('\u00D7' or '\u00F7') or >= '\u1E00' and <= '\u1EFF' or '\uFB01' or '\uFB02' or '\uFB00';

    /// <summary>Whether a character has no width and belongs to the word it stands in.</summary>
    public static bool IsInvisible(char letter) =>
        letter is '\u00AD' or >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2064' or '\uFEFF' or >= '\u0300' and <= '\u036F';

    private static bool EncodeOther(char letter, Span<byte> codes, ref int length)
    {
        if (letter is '\'' or '\u2019' or '\u02BC' or '\uFF07')
        {
            codes[length++] = Apostrophe;
            return true;
        }

        if (letter is '-' or '\u2010' or '\u2011')
        {
            codes[length++] = Hyphen;
            return true;
        }

        if (IsInvisible(letter))
            return true;
        var plain = letter switch
        {
            >= '\u00C0' and <= '\u00FF' => Latin1[letter - 0xC0],
            >= '\u0100' and <= '\u017F' => ExtendedA[letter - 0x100],
            _ => '\0',
        };
        if (plain != '\0')
        {
            codes[length++] = (byte)(plain - 'a' + 1);
            return true;
        }

        var pair = letter switch
        {
            '\u00C6' or '\u00E6' => "ae",
            '\u0152' or '\u0153' => "oe",
            '\u00DF' => "ss",
            '\uFB00' => "ff",
            '\uFB01' => "fi",
            '\uFB02' => "fl",
            _ => null,
        };
        if (pair is null)
            return false;
        codes[length++] = (byte)(pair[0] - 'a' + 1);
        codes[length++] = (byte)(pair[1] - 'a' + 1);
        return true;
    }
}
