namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>One prefix or suffix.</summary>
internal sealed class Affix
{
    /// <summary>The flag by which stems allow it.</summary>
    public required char Flag { get; init; }

    /// <summary>Whether it goes together with an affix at the other end.</summary>
    public required bool IsCross { get; init; }

    /// <summary>What is taken from the stem before the affix is added.</summary>
    public required string Strip { get; init; }

    /// <summary>What is added.</summary>
    public required string Append { get; init; }

    /// <summary>What the stem must look like, or null.</summary>
    public required Condition? Condition { get; init; }

    /// <summary>Flags that the affixed form has.</summary>
    public required FlagSet Classes { get; init; }
}
