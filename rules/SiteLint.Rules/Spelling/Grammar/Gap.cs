namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>What stands before a token.</summary>
internal enum Gap : byte
{
    /// <summary>Blanks alone.</summary>
    Blank,

    /// <summary>Nothing: the token begins the block.</summary>
    Start,

    /// <summary>A full stop, a question mark, a colon: the token may begin a sentence.</summary>
    Sentence,

    /// <summary>A comma and blanks.</summary>
    Comma,

    /// <summary>A hyphen without blanks.</summary>
    Hyphen,

    /// <summary>An opening quotation mark or bracket.</summary>
    Opening,

    /// <summary>Anything else.</summary>
    Other,
}
