using System.Text;
using SiteLint.Unicode;

namespace SiteLint.Sites.Hugo;

/// <summary>Makes paths of names as Hugo's <c>MakePathSanitized</c> does: blanks to hyphens, most punctuation dropped, lower case.</summary>
internal sealed class HugoPaths(bool keepsCase, bool removesAccents)
{
    /// <summary>A path or a name, made fit for a URL; slashes stay.</summary>
    public string Make(string text)
    {
        if (removesAccents)
            text = UnicodeNormalization.RemoveAccents(text);
        var result = new StringBuilder(text.Length);
        var blank = false;
        var afterHyphen = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var code = rune.Value;
            if (IsAllowed(code))
            {
                if (blank && code != '-')
                    result.Append('-');
                blank = false;
                afterHyphen = code == '-';
                if (code < 0x80)
                    result.Append((char)code);
                else
                    result.Append(rune.ToString());
            }
            else if (result.Length > 0 && !afterHyphen && Rune.IsWhiteSpace(rune))
            {
                blank = true;
            }
        }

        var path = result.ToString();
        return keepsCase ? path : UnicodeCase.ToLowerSimple(path);
    }

    private static bool IsAllowed(int code) => code < 0x80
        ? char.IsAsciiLetterOrDigit((char)code) || code is '.' or '/' or '_' or '#' or '+' or '~' or '-' or '@'
        : UnicodeClass.IsLetter(code) || UnicodeClass.IsNumber(code) || UnicodeClass.IsMark(code);
}
