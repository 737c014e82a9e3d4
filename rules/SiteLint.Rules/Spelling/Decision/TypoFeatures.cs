namespace SiteLint.Rules.Spelling;

/// <summary>The features by which a doubtful word is judged, in a fixed order.</summary>
internal static class TypoFeatures
{
    /// <summary>What a word meant gives by standing in the same line.</summary>
    private const float Echo = 1.6f;

    /// <summary>Their names, for those who fit the weights.</summary>
    public static readonly string[] Names =
    [
        "bias", "cost", "cost beyond 0.8", "cost per letter", "2-3 letters", "4 letters", "5 letters", "6 letters", "10+ letters", "zipf", "zipf under 3", "zipf under 4",
        "listed", "rare", "identifier", "name", "acronym", "title", "title at start", "title in heading", "upper", "camel", "name beside", "compound part", "in code", "weak english", "accented",
        "fragment", "inflection", "prefix", "suffix", "compound", "unused", "unused", "unused", "candidate in block", "unused", "split", "site candidate", "first letter", "margin", "same ending", "compound whole", "no candidate", "listed title", "2 edits and title", "cheap and frequent",
        "inflection frequent", "one letter more", "one letter less", "listed zipf", "camel cost", "listed candidate", "listed compound", "name beside at start", "derived and not near", "attested", "name in lower case", "reach", "reach beyond 0.7", "reach beyond 0.9", "unlisted title inside", "unlisted title beside name", "short part",
        "unlisted title shortness", "unlisted shortness", "unlisted zipf under 3.5", "unlisted zipf", "unlisted cheap", "unlisted cost", "surprise", "worst surprise", "more surprise", "great surprise", "unlisted surprise", "name for name", "name for word", "unlisted in block",
        "crowd", "crowd of 2+", "names near", "names near 2+", "foreign beside", "alone", "stem behind prefix", "letter before word", "compound and inflection", "attested alone", "listed and foreign", "listed and crowd", "title and names", "term", "term in lower case",
    ];

    /// <summary>Writes the features of a word.</summary>
    public static void Write(Suspect suspect, SiteWord? site, Span<float> features)
    {
        features.Clear();
        features[0] = 1f;
        var length = suspect.Key.Length;
        if (suspect.Candidates.Length == 0)
        {
            features[43] = 1f;
            return;
        }

        var best = suspect.Candidates[0];
        features[1] = best.Cost;
        features[2] = Math.Max(0f, best.Cost - 0.8f);
        features[3] = best.Cost / length * 5f;
        features[4] = Flag(length <= 3);
        features[5] = Flag(length == 4);
        features[6] = Flag(length == 5);
        features[7] = Flag(length == 6);
        features[8] = Flag(length >= 10);
        features[9] = best.Zipf - 4f;
        features[10] = Math.Max(0f, 3f - best.Zipf);
        features[11] = Math.Max(0f, 4f - best.Zipf);
        features[12] = Flag(suspect.IsListed);
        var sort = suspect.Info.Class;
        features[13] = Flag((sort & WordClass.Rare) != 0);
        features[14] = Flag((sort & WordClass.Identifier) != 0);
        features[15] = Flag((sort & (WordClass.Name | WordClass.Place)) != 0);
        features[16] = Flag((sort & WordClass.Acronym) != 0);
        var flags = suspect.Flags;
        var title = (flags & SuspectFlags.Title) != 0;
        var start = (flags & SuspectFlags.SentenceStart) != 0;
        var heading = (flags & SuspectFlags.Heading) != 0;
        features[17] = Flag(title && !start && !heading);
        features[18] = Flag(title && start);
        features[19] = Flag(title && heading && !start);
        features[20] = Flag((flags & SuspectFlags.Upper) != 0);
        features[21] = Flag((flags & SuspectFlags.Camel) != 0);
        features[22] = Flag((flags & SuspectFlags.NameBeside) != 0 && title);
        features[23] = Flag((flags & SuspectFlags.Compound) != 0);
        features[24] = Flag((flags & SuspectFlags.InCode) != 0 || site is { IsVouchedFor: true });
        features[25] = Flag((flags & SuspectFlags.WeakEnglish) != 0);
        features[26] = Flag((flags & SuspectFlags.Accented) != 0);
        features[27] = Flag((flags & SuspectFlags.Fragment) != 0);
        features[28] = Flag(suspect.Derivation == DerivationKind.Inflection);
        features[29] = Flag(suspect.Derivation == DerivationKind.Prefix);
        features[30] = Flag(suspect.Derivation == DerivationKind.Suffix);
        features[31] = Flag(suspect.Derivation == DerivationKind.Compound);
        features[35] = Flag(best.InBlock);
        features[36] = 0f;
        features[37] = Flag(best.Kind == CandidateKind.Split);
        features[38] = Flag(best.Kind == CandidateKind.Site);
        features[39] = Flag(best.Text.Length > 0 && suspect.Text.Length > 0 && (best.Text[0] | 0x20) != (suspect.Text[0] | 0x20));
        features[40] = suspect.Candidates.Length > 1 ? Math.Min(2f, best.Score - suspect.Candidates[1].Score) : 2f;
        features[41] = RankFeatures.EndingAgreement(suspect.Key, best.Text);
        features[42] = Flag(best.Kind == CandidateKind.Compound);
        features[44] = Flag(suspect.IsListed && title && !start);
        features[45] = Flag(title && best.Cost > 0.7f);
        features[46] = Flag(best.Cost <= 0.65f && best.Zipf >= 4.2f);
        features[48] = Flag(best.Text.Length == suspect.Text.Length - 1 && suspect.Text.StartsWith(best.Text, StringComparison.OrdinalIgnoreCase));
        features[49] = Flag(best.Text.Length == suspect.Text.Length + 1 && best.Text.StartsWith(suspect.Text, StringComparison.OrdinalIgnoreCase));
        features[50] = suspect.IsListed ? best.Zipf - 4f : 0f;
        features[51] = Flag((flags & SuspectFlags.Camel) != 0) * best.Cost;
        features[52] = Flag(best.Kind == CandidateKind.Listed);
        features[53] = Flag(suspect.Derivation == DerivationKind.Compound && suspect.IsListed);
        features[54] = Flag(title && (flags & SuspectFlags.NameBeside) != 0 && start);
        features[55] = Flag(suspect.Derivation != DerivationKind.None && best.Cost > 0.8f);
        features[56] = Flag(!suspect.Info.IsTrusted && suspect.Info.Zipf > 0f);
        features[57] = Flag(suspect.Info.Case == WordCase.Title && (sort & WordClass.Trusted) != 0);
        var relative = best.Cost / Reach(length);
        features[58] = relative;
        features[59] = Math.Max(0f, relative - 0.7f);
        features[60] = Math.Max(0f, relative - 0.9f);
        features[61] = Flag(title && !start && !suspect.IsListed);
        features[62] = Flag(title && !suspect.IsListed && (flags & SuspectFlags.NameBeside) != 0);
        features[63] = Flag((flags & SuspectFlags.Compound) != 0 && length <= 4);
        features[64] = Flag(title && !suspect.IsListed) * Math.Max(0f, 7 - length);
        features[65] = Flag(!suspect.IsListed) * Math.Max(0f, 6 - length);
        features[66] = Flag(!suspect.IsListed && best.Zipf < 3.5f);
        features[67] = Flag(!suspect.IsListed) * Math.Max(0f, best.Zipf - 4.5f);
        features[68] = Flag(!suspect.IsListed) * Flag(best.Cost <= 0.65f);
        features[69] = Flag(!suspect.IsListed) * best.Cost;
        var typed = Plausibility.Of(suspect.Key);
        var meant = Plausibility.Of(best.Text);
        features[70] = typed.Mean - 2.2f;
        features[71] = typed.Worst - 5f;
        features[72] = typed.Mean - meant.Mean;
        features[73] = Math.Max(0f, typed.Worst - 6.5f);
        features[74] = Flag(!suspect.IsListed) * (typed.Mean - meant.Mean);
        features[75] = Flag(title && best.IsName);
        features[76] = Flag(!title && best.IsName);
        features[77] = Flag(!suspect.IsListed && (flags & SuspectFlags.Title) == 0 && best.InBlock);
        features[78] = Math.Min(4, suspect.Crowd);
        features[79] = Flag(suspect.Crowd >= 2);
        features[80] = Math.Min(4, suspect.Names);
        features[81] = Flag(suspect.Names >= 2);
        features[82] = Flag((flags & SuspectFlags.ForeignBeside) != 0);
        features[83] = Flag((flags & SuspectFlags.Alone) != 0);
        features[84] = Flag(suspect.Derivation == DerivationKind.Prefix && suspect.Key.EndsWith(best.Text, StringComparison.OrdinalIgnoreCase));
        features[85] = Flag(best.Text.Length == length - 1 && suspect.Key.AsSpan(1).Equals(best.Text, StringComparison.OrdinalIgnoreCase));
        features[86] = Flag((flags & SuspectFlags.Compound) != 0 && suspect.Derivation == DerivationKind.Inflection);
        features[87] = Flag(sort == WordClass.None && suspect.Info.Zipf > 0f && !suspect.IsListed);
        features[88] = Flag(suspect.IsListed && (flags & SuspectFlags.ForeignBeside) != 0);
        features[89] = Flag(suspect.IsListed) * Math.Min(4, suspect.Crowd);
        features[90] = Flag(title) * Math.Min(4, suspect.Names);
        features[91] = Flag(suspect.Info.IsSeldomTerm);
        features[92] = Flag((sort & WordClass.Trusted) == WordClass.Technical && suspect.Info.Case == WordCase.Title);
        features[47] = suspect.Derivation == DerivationKind.Inflection ? best.Zipf - 4f : 0f;
    }

    /// <summary>
    /// What recurring takes from the score, and what the word meant gives by standing in the same line as a capitalised
    /// one. It is not fitted: single sentences, of which most examples are made, cannot show it.
    /// </summary>
    public static float Offset(Suspect suspect, SiteWord? site)
    {
        var count = Math.Max(suspect.Count, site?.Count ?? 0);
        var files = site?.Files ?? 1;
        var weight = suspect.IsListed ? 0.3f : 1.3f;
        return (-weight * MathF.Log(count)) - (weight * MathF.Min(3f, files - 1)) + (IsEchoed(suspect) ? Echo : 0f);
    }

    /// <summary>Whether a capitalised word is near to a common one that stands in the same line.</summary>
    private static bool IsEchoed(Suspect suspect) =>
        (suspect.Flags & SuspectFlags.Title) != 0 && suspect.Key.Length >= 5 && !suspect.IsListed
        && suspect.Candidates is [{ InBlock: true, IsName: false, Kind: CandidateKind.Lexicon, Zipf: >= 4f, Cost: <= 1.3f }, ..];

    /// <summary>The cost that is much for a word of so many letters.</summary>
    private static float Reach(int length) => length switch
    {
        <= 3 => 0.86f,
        4 => 1.05f,
        5 => 1.2f,
        6 => 1.4f,
        7 or 8 => 1.75f,
        _ => 2.3f,
    };

    private static float Flag(bool value) => value ? 1f : 0f;
}
