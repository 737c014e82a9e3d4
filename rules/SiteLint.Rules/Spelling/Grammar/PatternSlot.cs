namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>One place beside a confused word: which tokens may stand there.</summary>
internal sealed class PatternSlot
{
    /// <summary>Hashes of words.</summary>
    public required ulong[] Words { get; init; }

    /// <summary>Classes of words, as bits.</summary>
    public required uint Classes { get; init; }

    /// <summary>Whether any token but these may stand there, or none at all.</summary>
    public required bool IsNegated { get; init; }

    /// <summary>Whether any word may stand there.</summary>
    public required bool AnyWord { get; init; }

    /// <summary>Whether the border of a sentence or a phrase may stand there.</summary>
    public required bool Border { get; init; }

    /// <summary>Whether a comma may stand there.</summary>
    public required bool Comma { get; init; }

    /// <summary>Whether a number may stand there.</summary>
    public required bool Number { get; init; }

    /// <summary>Whether something that is not prose may stand there.</summary>
    public required bool Placeholder { get; init; }

    /// <summary>What may stand there, as bits of <see cref="PatternSigns"/>.</summary>
    public ulong Signs
    {
        get
        {
            if (IsNegated)
                return PatternSigns.Anything;
            var signs = PatternSigns.OfClasses(Classes)
                | (AnyWord ? PatternSigns.AnyWord : 0) | (Border ? PatternSigns.Border : 0) | (Comma ? PatternSigns.Comma : 0)
                | (Number ? PatternSigns.Number : 0) | (Placeholder ? PatternSigns.Placeholder : 0);
            foreach (var word in Words)
                signs |= PatternSigns.OfWord(word);
            return signs;
        }
    }
}
