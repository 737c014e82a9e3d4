using System.Collections.Frozen;

namespace SiteLint.Rules.Spelling;

/// <summary>Parts of hyphenated compounds that are no words of their own: <c>mis-typed</c>, <c>SIMD-ified</c>, <c>walk-throughs</c>.</summary>
internal static class CompoundParts
{
    private static readonly FrozenSet<string> First = new[]
    {
        "un", "re", "non", "multi", "sub", "micro", "macro", "pre", "post", "de", "dis", "anti", "inter", "intra", "semi", "ultra", "uni", "bi", "tri", "mis", "co", "ex", "meta",
        "nano", "pseudo", "quasi", "proto", "para", "tele", "cyber", "bio", "geo", "electro", "thermo", "hydro", "poly", "mono", "psycho",
        "magneto", "opto", "photo", "vis", "infra", "extra", "hetero", "homo", "ad", "al", "el", "pro", "contra",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Last = new[]
    {
        "ify", "ified", "ifies", "ifying", "fied", "ification", "ifications", "ize", "ized", "izes", "izing", "ization", "ise", "ised", "ises", "ising", "isation", "ish", "esque", "ness",
        "able", "er", "ers", "ing", "ed", "ly", "wise", "ity", "ism", "ist", "ists", "fication", "fy", "ie", "y", "d", "ion", "ions", "al", "ic", "th", "st", "nd", "rd",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a part may stand so in a compound.</summary>
    /// <param name="part">The part, in lower case.</param>
    /// <param name="isFirst">Whether the compound begins with it.</param>
    /// <param name="isLast">Whether the compound ends with it.</param>
    public static bool Passes(string part, bool isFirst, bool isLast) => (isFirst && (First.Contains(part) || IsCombiningForm(part))) || (isLast && Last.Contains(part));

    /// <summary>Whether a compound is a known word, or regularly made of one, when its hyphens are left out: <c>re-entrancy</c>, <c>pre-emptively</c>.</summary>
    public static bool IsWordTogether(ReadOnlySpan<byte> whole)
    {
        Span<byte> joined = stackalloc byte[Letters.MaxLength];
        var length = 0;
        foreach (var code in whole)
        {
            if (code != Letters.Hyphen)
                joined[length++] = code;
        }

        return length > 4 && (WordCache.Look(joined[..length]).IsTrusted || Derivation.Find(joined[..length]) == DerivationKind.Inflection);
    }

    /// <summary>Whether a part is an adjective in <c>-al</c> with an <c>o</c> in its place: physico-chemical, spatio-temporal.</summary>
    private static bool IsCombiningForm(string part)
    {
        if (part.Length < 5 || part[^1] != 'o')
            return false;
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        var length = Letters.Encode(part[..^1] + "al", codes);
        return length > 0 && WordCache.Look(codes[..length]).IsTrusted;
    }
}
