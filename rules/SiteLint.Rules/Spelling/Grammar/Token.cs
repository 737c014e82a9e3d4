namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>A token of prose: a run of letters, digits and underscores with apostrophes inside, or a placeholder.</summary>
internal struct Token
{
    /// <summary>Where it begins in the text of its block.</summary>
    public int Start;

    /// <summary>Where it ends.</summary>
    public int End;

    /// <summary>The number of the word: see <see cref="WordCache"/>; <see cref="WordCache.NoWord"/> where it is none.</summary>
    public int Word;

    /// <summary>What it is.</summary>
    public TokenKind Kind;

    /// <summary>What stands before it.</summary>
    public Gap Gap;

    /// <summary>What its letters look like.</summary>
    public TokenLook Look;
}
