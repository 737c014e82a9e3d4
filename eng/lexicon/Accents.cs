namespace SiteLint.Lexicon;

/// <summary>Letters of Latin-1 and Latin Extended-A without their accents.</summary>
internal static class Accents
{
    private const string Latin1 = "AAAAAA\0CEEEEIIIIDNOOOOO\0OUUUUY\0\0aaaaaa\0ceeeeiiiidnooooo\0ouuuuy\0y";
    private const string ExtendedA = "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi\0\0JjKkkLlLlLlLlLlNnNnNnnNnOoOoOo\0\0RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    /// <summary>The letters that stand for one.</summary>
    public static string Base(char letter)
    {
        if (letter < 0xC0)
            return letter.ToString();
        var plain = letter < 0x100 ? Latin1[letter - 0xC0] : letter < 0x180 ? ExtendedA[letter - 0x100] : '\0';
        return letter switch
        {
            '\u00C6' => "AE",
            '\u00E6' => "ae",
            '\u0152' => "OE",
            '\u0153' => "oe",
            '\u00DF' => "ss",
            _ => plain == '\0' ? letter.ToString() : plain.ToString(),
        };
    }
}
