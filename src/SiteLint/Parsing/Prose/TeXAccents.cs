namespace SiteLint.Parsing.Prose;

/// <summary>Decodes TeX's accents and special letters: <c>\"{o}</c>, <c>\'e</c>, <c>\v{c}</c>, <c>\ss</c>.</summary>
internal static class TeXAccents
{
    private const string Marks = "\"'`^~=.uvHckr";
    private const string Combining = "\u0308\u0301\u0300\u0302\u0303\u0304\u0307\u0306\u030C\u030B\u0327\u0328\u030A";

    /// <summary>Reads a command at the beginning of a text.</summary>
    /// <param name="text">A text that begins with a backslash.</param>
    /// <param name="letter">The letter it stands for.</param>
    /// <returns>The command's length with its braces, or 0 where it is no letter.</returns>
    public static int Read(ReadOnlySpan<char> text, out string letter)
    {
        letter = "";
        if (text.Length < 2)
            return 0;
        if (ReadSpecial(text, out letter) is var special and > 0)
            return special;
        var mark = Marks.IndexOf(text[1], StringComparison.Ordinal);
        if (mark < 0)
            return 0;
        var i = 2;
        var isLetterCommand = char.IsAsciiLetter(text[1]);
        if (isLetterCommand && (i >= text.Length || text[i] is not ('{' or ' ')))
            return 0;
        var isBraced = i < text.Length && text[i] == '{';
        if (isBraced || isLetterCommand)
            i++;
        if (i < text.Length && text[i] == '\\')
            i++;
        if (i >= text.Length || !char.IsAsciiLetter(text[i]))
            return 0;
        letter = Unicode.UnicodeNormalization.Nfc(string.Concat(text.Slice(i, 1), Combining.AsSpan(mark, 1)));
        i++;
        if (isBraced)
        {
            if (i >= text.Length || text[i] != '}')
                return 0;
            i++;
        }

        return i;
    }

    private static int ReadSpecial(ReadOnlySpan<char> text, out string letter)
    {
        var end = 1;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        letter = text[1..end] switch
        {
            "ss" => "ß", "o" => "ø", "O" => "Ø", "l" => "ł", "L" => "Ł", "ae" => "æ", "AE" => "Æ", "oe" => "œ", "OE" => "Œ",
            "aa" => "å", "AA" => "Å", "i" => "ı", _ => "",
        };
        if (letter.Length == 0)
            return 0;
        if (text[end..].StartsWith("{}"))
            end += 2;
        else if (end < text.Length && text[end] == ' ')
            end++;
        return end;
    }
}
