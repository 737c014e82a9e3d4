namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>What a token of prose is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, perhaps with apostrophes inside.</summary>
    Word,

    /// <summary>Begins with a digit.</summary>
    Number,

    /// <summary>Letters mixed with digits or underscores: a name of a thing.</summary>
    Name,

    /// <summary>Something that is not prose.</summary>
    Placeholder,
}
