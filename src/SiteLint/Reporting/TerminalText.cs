using System.Text;

namespace SiteLint.Reporting;

/// <summary>Makes text of files and file names harmless: what controls a terminal or the log of a build is shown as a sign instead.</summary>
internal static class TerminalText
{
    /// <summary>
    /// Replaces control characters, characters that turn the direction of the text, and what begins a command to GitHub's
    /// or Azure's runner, by visible signs of the same number of code units. Line ends and tabs stay.
    /// </summary>
    public static string Escape(string text) => BreakCommands(EscapeControls(text));

    /// <summary>The same for text that must stay on one line.</summary>
    public static string EscapeLine(string text) => Escape(text).Replace('\n', '\u240A').Replace('\t', ' ');

    /// <summary>Whether a text holds <c>##[</c> or <c>##vso[</c>, which runners look for anywhere in a line.</summary>
    public static bool HasRunnerCommand(string text) => text.Contains("##[", StringComparison.Ordinal) || text.Contains("##vso[", StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes what <see cref="Escape"/> would replace in the escape form of a machine format, so that a reader of the format gets the same text.</summary>
    /// <param name="text">Text that is in the format already.</param>
    /// <param name="form">The escape form of a character.</param>
    public static string EscapeAs(string text, Func<char, string> form)
    {
        var first = IndexOfUnsafe(text);
        if (first < 0)
            return text;
        var result = new StringBuilder(text.Length + 16);
        result.Append(text, 0, first);
        foreach (var c in text.AsSpan(first))
        {
            if (Replace(c) == c)
                result.Append(c);
            else
                result.Append(form(c));
        }

        return result.ToString();
    }

    private static string BreakCommands(string text)
    {
        if (HasRunnerCommand(text))
            text = text.Replace("##[", "#\uFF03[", StringComparison.Ordinal).Replace("##vso[", "#\uFF03vso[", StringComparison.OrdinalIgnoreCase);

        // A command of GitHub stands at the beginning of a line, blanks before it left out.
        for (var at = text.IndexOf("::", StringComparison.Ordinal); at >= 0; at = text.IndexOf("::", at + 2, StringComparison.Ordinal))
        {
            var before = text.AsSpan(0, at).TrimEnd(" \t");
            if (before.IsEmpty || before[^1] == '\n')
                text = string.Concat(text.AsSpan(0, at), "\uFF1A", text.AsSpan(at + 1));
        }

        return text;
    }

    private static string EscapeControls(string text)
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
