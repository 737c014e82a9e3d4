namespace SiteLint.Rules.Spelling;

/// <summary>What the letters of a word look like.</summary>
[Flags]
internal enum WordShape
{
    /// <summary>Nothing out of the ordinary: lower case, ASCII.</summary>
    Lower = 0,

    /// <summary>It begins with a capital.</summary>
    FirstUpper = 1,

    /// <summary>A letter behind the first is a capital.</summary>
    InnerUpper = 2,

    /// <summary>A letter is small.</summary>
    HasLower = 4,

    /// <summary>A letter has an accent.</summary>
    Accented = 8,

    /// <summary>A letter is of another script, or the word is too long to be one.</summary>
    Foreign = 16,

    /// <summary>It holds an apostrophe.</summary>
    Apostrophe = 32,

    /// <summary>It is a part of a hyphenated compound.</summary>
    Hyphenated = 64,

    /// <summary>It touches code, a digit, an underscore or other signs that make it no prose.</summary>
    Code = 128,

    /// <summary>Nothing but opening signs stands between it and the beginning of a block or sentence.</summary>
    SentenceStart = 256,
}
