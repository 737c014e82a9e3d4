using System.Text;

namespace SiteLint.Reporting;

/// <summary>Makes text of files and file names harmless: what controls a terminal is shown as a sign instead.</summary>
internal static class TerminalText
{
    /// <summary>Replaces control characters, and characters that turn the direction of the text, by visible signs of the same number of code units.</summary>
    public static string Escape(string text)
    {
        var first = IndexOfUnsafe(text);
        if (first < 0)
            return text;
        var result = new StringBuilder(text.Length);
        result.Append(text, 0, first);
        foreach (var c in text.AsSpan(first))
            result.Append(Replace(c));
        return result.ToString();
    }

    private static int IndexOfUnsafe(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Replace(text[i]) != text[i])
                return i;
        }

        return -1;
    }

    private static char Replace(char c) => c switch
    {
        '\n' or '\t' => c,
        < ' ' => (char)(0x2400 + c),
        '\u007F' => '\u2421',
        >= '\u0080' and <= '\u009F' => '\uFFFD',
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => '\uFFFD',
        '\u2028' or '\u2029' => '\u2424',
        _ => c,
    };
}
