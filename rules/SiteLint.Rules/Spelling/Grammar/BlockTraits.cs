namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>What was found out about the text of a block that holds wherever the text stands.</summary>
[Flags]
internal enum BlockTraits : byte
{
    /// <summary>Nothing yet.</summary>
    None = 0,

    /// <summary>What it says about its language is kept.</summary>
    Evidence = 1,

    /// <summary>Its words, as those of English, are kept: see <see cref="KnownBlock.Doubts"/>.</summary>
    Words = 2,

    /// <summary>No word stands beside itself.</summary>
    NoRepeats = 4,

    /// <summary>No article before the wrong sound.</summary>
    NoArticles = 8,

    /// <summary>No word that may have been taken for another.</summary>
    NoConfusions = 16,
}
