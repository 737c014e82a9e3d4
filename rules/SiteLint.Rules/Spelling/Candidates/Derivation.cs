namespace SiteLint.Rules.Spelling;

/// <summary>Tells whether an unknown word is made of known ones: inflections, prefixes, suffixes, closed compounds.</summary>
internal static class Derivation
{
    private static readonly string[] Prefixes =
    [
        "un", "re", "non", "multi", "sub", "micro", "macro", "pre", "post", "de", "dis", "anti", "inter", "intra", "over", "under", "super", "auto", "co",
        "hyper", "meta", "mini", "mis", "nano", "neuro", "pseudo", "semi", "trans", "ultra", "uni", "bi", "tri", "cross", "counter", "cyber", "bio", "geo",
        "electro", "photo", "thermo", "hydro", "poly", "mono", "out", "up", "down", "back", "fore", "self", "infra", "quasi", "proto", "para", "tele", "video", "audio",
    ];

    private static readonly string[] Suffixes =
    [
        "able", "ness", "less", "like", "wise", "ize", "ized", "izes", "izer", "izers", "izing", "ization", "izations", "ise", "ised", "ising", "isation", "ability", "abilities", "ably",
        "ity", "ful", "ish", "ism", "ist", "ists", "ship", "ships", "hood", "dom", "ified", "ify", "ifies", "ification", "ward", "wards", "ware", "fold", "esque", "ly", "proof", "free", "er", "ers", "ing", "ings", "ed", "s", "es", "d", "r", "rs",
    ];

    /// <summary>How an unknown word is made of known ones.</summary>
    public static DerivationKind Find(ReadOnlySpan<byte> word)
    {
        if (IsInflection(word))
            return DerivationKind.Inflection;
        foreach (var prefix in Prefixes)
        {
            if (word.Length >= prefix.Length + 4 && StartsWith(word, prefix) && IsKnown(word[prefix.Length..], 2.5f))
                return DerivationKind.Prefix;
        }

        foreach (var suffix in Suffixes)
        {
            if (suffix.Length >= 3 && word.Length >= suffix.Length + 4 && EndsWith(word, suffix) && IsStem(word[..^suffix.Length]))
                return DerivationKind.Suffix;
        }

        for (var i = 3; i <= word.Length - 3; i++)
        {
            if (IsKnown(word[..i], i == 3 ? 4.5f : 3.3f) && IsKnown(word[i..], word.Length - i == 3 ? 4.5f : 3.3f))
                return DerivationKind.Compound;
        }

        return DerivationKind.None;
    }

    private static bool IsInflection(ReadOnlySpan<byte> word)
    {
        foreach (var suffix in Suffixes)
        {
            if (suffix.Length > 4 || word.Length < suffix.Length + 3 || !EndsWith(word, suffix))
                continue;
            if (suffix is not ("s" or "es" or "d" or "ed" or "ing" or "r" or "er" or "rs" or "ers" or "ings" or "ly" or "able"))
                continue;
            var stem = word[..^suffix.Length];

            // A stem that ends in e takes -d and -r, and drops the e before a vowel: saveed and makeing are mistakes.
            if (suffix is "d" or "r" or "rs")
            {
                if (stem[^1] == 5 && IsKnown(stem, 2f))
                    return true;
                continue;
            }

            if (suffix is "s" or "es" or "ly" ? IsKnown(stem, 2f) && !(suffix == "es" && stem[^1] is not (19 or 24 or 26 or 8 or 15)) && !(suffix == "s" && stem[^1] is 19 or 24 or 26) : stem[^1] != 5 && IsStem(stem))
                return true;
        }

        return false;
    }

    /// <summary>Whether a stem is a word as it is, with a final e, or with its last letter once.</summary>
    private static bool IsStem(ReadOnlySpan<byte> stem)
    {
        if (stem.Length < 3)
            return false;
        if (IsKnown(stem, 2f))
            return true;
        Span<byte> changed = stackalloc byte[Letters.MaxLength + 1];
        stem.CopyTo(changed);
        changed[stem.Length] = 5;
        if (IsKnown(changed[..(stem.Length + 1)], 2f))
            return true;
        if (stem[^1] == 9)
        {
            changed[stem.Length - 1] = 25;
            return IsKnown(changed[..stem.Length], 2f);
        }

        return stem.Length > 4 && stem[^1] == stem[^2] && IsKnown(stem[..^1], 2f);
    }

    private static bool IsKnown(ReadOnlySpan<byte> word, float zipf)
    {
        if (word.Length < 3)
            return false;
        var index = Lexicon.English.IndexOf(word);
        if (index < 0)
            return false;
        var info = Lexicon.English.InfoOf(index);
        return info.IsTrusted && info.Case == WordCase.Lower && info.Zipf >= zipf;
    }

    /// <summary>Whether a word, given by its codes, begins with letters from a to z.</summary>
    public static bool StartsWith(ReadOnlySpan<byte> word, string prefix)
    {
        for (var i = 0; i < prefix.Length; i++)
        {
            if (word[i] != prefix[i] - 'a' + 1)
                return false;
        }

        return true;
    }

    /// <summary>Whether a word, given by its codes, ends with letters from a to z.</summary>
    public static bool EndsWith(ReadOnlySpan<byte> word, string suffix) => StartsWith(word[^suffix.Length..], suffix);
}

/// <summary>How a word is made of known ones.</summary>
internal enum DerivationKind
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>An ending of grammar.</summary>
    Inflection,

    /// <summary>A prefix.</summary>
    Prefix,

    /// <summary>A suffix.</summary>
    Suffix,

    /// <summary>Two words written as one.</summary>
    Compound,
}
