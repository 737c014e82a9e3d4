using System.Globalization;

namespace SiteLint.Unicode;

/// <summary>Questions about code points, as the regular expressions of other languages ask them.</summary>
public static class UnicodeClass
{
    /// <summary>The general category; <c>Surrogate</c> for an unpaired surrogate, <c>OtherNotAssigned</c> outside Unicode.</summary>
    public static UnicodeCategory CategoryOf(int code) => CharUnicodeInfo.GetUnicodeCategory(code);

    /// <summary>A letter (<c>\p{L}</c>).</summary>
    public static bool IsLetter(int code) =>
        code < 0x80 ? char.IsAsciiLetter((char)code) : CategoryOf(code) <= UnicodeCategory.OtherLetter;

    /// <summary>A decimal digit (<c>\p{Nd}</c>).</summary>
    public static bool IsDigit(int code) =>
        code < 0x80 ? char.IsAsciiDigit((char)code) : CategoryOf(code) == UnicodeCategory.DecimalDigitNumber;

    /// <summary>Any number (<c>\p{N}</c>): superscripts, fractions and Roman numerals too.</summary>
    public static bool IsNumber(int code) => code < 0x80
        ? char.IsAsciiDigit((char)code)
        : CategoryOf(code) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>Any mark (<c>\p{M}</c>).</summary>
    public static bool IsMark(int code) => code >= 0x300 && CategoryOf(code)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>A mark without width of its own (<c>\p{Mn}</c>).</summary>
    public static bool IsNonSpacingMark(int code) => code >= 0x300 && CategoryOf(code) == UnicodeCategory.NonSpacingMark;

    /// <summary>
    /// A word character as Ruby's <c>\p{Word}</c> and github-slugger mean it: alphabetic characters (Roman numerals and
    /// circled letters among them), marks, decimal digits, connector punctuation such as <c>_</c>.
    /// </summary>
    public static bool IsWord(int code)
    {
        if (code < 0x80)
            return char.IsAsciiLetterOrDigit((char)code) || code == '_';
        return CategoryOf(code) switch
        {
            <= UnicodeCategory.DecimalDigitNumber => true,
            UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation => true,
            UnicodeCategory.OtherSymbol => code
                is (>= 0x24B6 and <= 0x24E9) or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189),
            _ => false,
        };
    }

    /// <summary>A word character as Python's <c>\w</c> means it: letters and numbers of any kind and <c>_</c>, but no marks.</summary>
    public static bool IsPythonWord(int code) => code == '_' || IsLetter(code) || IsNumber(code);

    /// <summary>A blank as Python's <c>\s</c> means it.</summary>
    public static bool IsPythonSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';
}
