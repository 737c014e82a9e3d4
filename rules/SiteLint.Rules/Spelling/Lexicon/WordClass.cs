namespace SiteLint.Rules.Spelling;

/// <summary>Sorts of words, as bits; <c>eng/lexicon</c> writes the same.</summary>
[Flags]
internal enum WordClass
{
    /// <summary>Not in the lexicon.</summary>
    None = 0,

    /// <summary>In every dictionary.</summary>
    Common = 1,

    /// <summary>In large dictionaries.</summary>
    Large = 2,

    /// <summary>A trusted technical word.</summary>
    Technical = 4,

    /// <summary>In the largest word lists only; often a misspelling of something common.</summary>
    Rare = 8,

    /// <summary>A name in some programming interface or an abbreviation; often a misspelling as well.</summary>
    Identifier = 16,

    /// <summary>A name of a person or a company.</summary>
    Name = 32,

    /// <summary>A name of a place.</summary>
    Place = 64,

    /// <summary>An acronym.</summary>
    Acronym = 128,

    /// <summary>What may be suggested and needs no second look.</summary>
    Trusted = Common | Large | Technical,
}
