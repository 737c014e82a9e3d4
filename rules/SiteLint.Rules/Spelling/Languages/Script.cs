namespace SiteLint.Rules.Spelling.Languages;

/// <summary>Scripts that tell languages apart.</summary>
internal enum Script : byte
{
    /// <summary>No letter, or a letter of a script that is not told apart.</summary>
    None,
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Tamil,
    Telugu,
    Thai,
    Georgian,
    Hangul,
    Kana,
    Han,
    OtherLetter,
}

/// <summary>Finds the script of a UTF-16 code unit.</summary>
internal static class Scripts
{
    /// <summary>The script of a letter; <see cref="Script.None"/> for anything that is no letter. Surrogates are no letters.</summary>
    public static Script Of(char c)
    {
        if (c < 0x250)
            return c < 0x80 ? (char.IsAsciiLetter(c) ? Script.Latin : Script.None) : char.IsLetter(c) ? Script.Latin : Script.None;
        if (!char.IsLetter(c))
            return Script.None;
        return c switch
        {
            < '\u0370' => Script.Latin,
            < '\u0400' => Script.Greek,
            < '\u0530' => Script.Cyrillic,
            < '\u0590' => Script.Armenian,
            < '\u0600' => Script.Hebrew,
            < '\u0780' => Script.Arabic,
            >= '\u0900' and < '\u0980' => Script.Devanagari,
            >= '\u0980' and < '\u0A00' => Script.Bengali,
            >= '\u0B80' and < '\u0C00' => Script.Tamil,
            >= '\u0C00' and < '\u0C80' => Script.Telugu,
            >= '\u0E00' and < '\u0E80' => Script.Thai,
            >= '\u10A0' and < '\u1100' => Script.Georgian,
            >= '\u1100' and < '\u1200' => Script.Hangul,
            >= '\u1E00' and < '\u1F00' => Script.Latin,
            >= '\u1F00' and < '\u2000' => Script.Greek,
            >= '\u3040' and < '\u3100' => Script.Kana,
            >= '\u3130' and < '\u3190' => Script.Hangul,
            >= '\u3400' and < '\uA000' => Script.Han,
            >= '\uAC00' and < '\uD7B0' => Script.Hangul,
            >= '\uF900' and < '\uFB00' => Script.Han,
            >= '\uFF21' and <= '\uFF5A' => Script.Latin,
            >= '\uFF66' and <= '\uFF9D' => Script.Kana,
            _ => Script.OtherLetter,
        };
    }
}
