using System.Text;

namespace SiteLint.Unicode;

/// <summary>Lower case as programming languages other than C# make it.</summary>
public static class UnicodeCase
{
    /// <summary>
    /// Full lower case, as JavaScript's <c>toLowerCase</c> and Python's <c>lower</c> make it: the dotted capital I becomes
    /// two characters, and a capital sigma at the end of a word the final form.
    /// </summary>
    public static string ToLower(string text)
    {
        var lower = text.ToLowerInvariant();
        if (!text.AsSpan().ContainsAny('\u0130', '\u03A3'))
            return lower;

        var result = new StringBuilder(text.Length + 4);
        for (var i = 0; i < text.Length; i++)
        {
            result.Append(text[i] switch
            {
                '\u0130' => "i\u0307",
                '\u03A3' => IsFinal(text, i) ? "\u03C2" : "\u03C3",
                _ => lower.Substring(i, 1),
            });
        }

        return result.ToString();
    }

    /// <summary>Lower case character by character, as Go's <c>unicode.ToLower</c> makes it: the dotted capital I becomes <c>i</c>.</summary>
    public static string ToLowerSimple(string text) => text.ToLowerInvariant().Replace('\u0130', 'i');

    /// <summary>Lower case as Ruby's <c>downcase</c> makes it: as <see cref="ToLower"/>, but without the final sigma.</summary>
    public static string ToLowerRuby(string text) =>
        text.ToLowerInvariant().Replace("\u0130", "i\u0307", StringComparison.Ordinal);

    /// <summary>The condition Final_Sigma of the Unicode Standard, 3.13: a cased letter before, none after.</summary>
    private static bool IsFinal(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && IsIgnorable(text[before]))
            before--;
        if (before < 0 || !IsCased(text[before]))
            return false;
        var after = at + 1;
        while (after < text.Length && IsIgnorable(text[after]))
            after++;
        return after >= text.Length || !IsCased(text[after]);
    }

    private static bool IsCased(char c) =>
        char.IsLower(c) || char.IsUpper(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.TitlecaseLetter || char.IsLowSurrogate(c);

    private static bool IsIgnorable(char c) => c is '\'' or '.' or ':' or '^' or '`' or '\u00A8' or '\u00AD' or '\u00AF' or '\u00B4' or '\u00B7' or '\u2018' or '\u2019'
        || UnicodeClass.IsMark(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.ModifierLetter or System.Globalization.UnicodeCategory.ModifierSymbol or System.Globalization.UnicodeCategory.Format;
}
