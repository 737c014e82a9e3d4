using System.Text;
using SiteLint.Unicode;

namespace SiteLint.Sites.Jekyll;

/// <summary>Jekyll's <c>slugify</c>.</summary>
internal static class JekyllSlug
{
    /// <summary>Makes a slug.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mode"><c>default</c>, <c>pretty</c>, <c>ascii</c>, <c>latin</c>, <c>raw</c> or <c>none</c>.</param>
    /// <param name="keepsCase">Whether case is kept.</param>
    public static string Make(string text, string mode = "default", bool keepsCase = false)
    {
        if (mode == "none")
            return keepsCase ? text : UnicodeCase.ToLowerRuby(text);
        if (mode == "latin")
            text = UnicodeNormalization.RemoveAccents(text);
        var result = new StringBuilder(text.Length);
        var inRun = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsKept(rune, mode))
            {
                result.Append(rune.ToString());
                inRun = false;
            }
            else if (!inRun)
            {
                result.Append('-');
                inRun = true;
            }
        }

        if (result.Length > 0 && result[0] == '-')
            result.Remove(0, 1);
        if (result.Length > 0 && result[^1] == '-')
            result.Length--;
        return keepsCase ? result.ToString() : UnicodeCase.ToLowerRuby(result.ToString());
    }

    private static bool IsKept(Rune rune, string mode)
    {
        if (mode is "ascii")
            return rune.IsAscii && Rune.IsLetterOrDigit(rune);
        if (mode == "raw")
            return !Rune.IsWhiteSpace(rune);
        if (mode is "pretty" && rune.IsAscii && "._~!$&'()+,;=@".Contains((char)rune.Value))
            return true;
        return Rune.GetUnicodeCategory(rune) is
            System.Globalization.UnicodeCategory.UppercaseLetter or System.Globalization.UnicodeCategory.LowercaseLetter or System.Globalization.UnicodeCategory.TitlecaseLetter
            or System.Globalization.UnicodeCategory.ModifierLetter or System.Globalization.UnicodeCategory.OtherLetter or System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.EnclosingMark or System.Globalization.UnicodeCategory.DecimalDigitNumber;
    }
}
