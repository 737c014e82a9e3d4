namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>Where in a compound a part stands; it decides which affixes the part may have.</summary>
internal enum PartPosition
{
    /// <summary>No compound.</summary>
    Whole,

    /// <summary>Not the last part.</summary>
    Begin,

    /// <summary>The last part.</summary>
    End,
}

/// <summary>A stem and the affixes through which a word was found.</summary>
internal struct Form
{
    /// <summary>The stem's number, or -1.</summary>
    public int Stem;

    /// <summary>The prefix, or null.</summary>
    public Affix? Prefix;

    /// <summary>The suffix nearest to the stem, or null.</summary>
    public Affix? Suffix;

    /// <summary>No form.</summary>
    public static Form None => new() { Stem = -1 };

    /// <summary>Whether there is one.</summary>
    public readonly bool IsFound => Stem >= 0;

    /// <summary>Whether one of the affixes has a flag among its classes.</summary>
    public readonly bool AffixHas(char flag) => (Prefix?.Classes.Has(flag) ?? false) || (Suffix?.Classes.Has(flag) ?? false);
}
