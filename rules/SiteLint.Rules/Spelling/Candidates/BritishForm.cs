namespace SiteLint.Rules.Spelling;

/// <summary>
/// Verbs in <c>-ise</c> and what is made of them, where the lexicon has the form with <c>z</c> only: <c>tokenised</c>,
/// <c>customisable</c>, <c>reinitialisation</c>.
/// </summary>
internal static class BritishForm
{
    private const byte S = 19;
    private const byte I = 9;
    private const byte Z = 26;
    private static readonly string[] Endings = ["e", "ed", "es", "er", "ers", "ing", "ings", "ation", "ations", "ational", "able", "ably", "ability", "abilities"];

    /// <summary>Whether a word becomes a known one, or a regular derivation, when its <c>s</c> is written <c>z</c>.</summary>
    public static bool IsKnown(ReadOnlySpan<byte> word)
    {
        Span<byte> changed = stackalloc byte[Letters.MaxLength];
        foreach (var ending in Endings)
        {
            var at = word.Length - ending.Length - 1;
            if (at < 4 || word[at] != S || word[at - 1] != I || !Derivation.EndsWith(word, ending))
                continue;
            word.CopyTo(changed);
            changed[at] = Z;
            if (WordCache.Look(changed[..word.Length]) is { IsTrusted: true, Case: WordCase.Lower } || Derivation.Find(changed[..word.Length]) is DerivationKind.Prefix or DerivationKind.Inflection)
                return true;
        }

        return false;
    }
}
