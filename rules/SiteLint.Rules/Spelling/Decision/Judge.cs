namespace SiteLint.Rules.Spelling;

/// <summary>Decides what a doubtful word is, in the light of the site's vocabulary.</summary>
internal static class Judge
{
    /// <summary>Confidence from which a word is reported as mistyped.</summary>
    public const float Threshold = 0.32f;

    /// <summary>Confidence from which a listed misspelling is reported.</summary>
    public const float ListedThreshold = 0.2f;

    /// <summary>The same, in a phrase of another language.</summary>
    private const float ForeignThreshold = 0.97f;

    /// <summary>Confidence from which a name or a derivation is worth a hint: just above that of a name that is near to nothing.</summary>
    private const float HintThreshold = 0.06f;

    /// <summary>Length from which a word in capitals may be a word rather than an acronym.</summary>
    private const int ShortestInCapitals = 6;

    /// <summary>How often a part of a name may stand in a page and still be a slip.</summary>
    private const int MostInNames = 2;

    /// <summary>Judges a word.</summary>
    public static Judgment Decide(Suspect suspect, SiteVocabulary vocabulary)
    {
        var site = vocabulary.Find(suspect.Key);
        if (site is { IsAccepted: true })
            return Judgment.Silent;
        var candidates = suspect.Candidates;
        if ((suspect.Flags & SuspectFlags.NameCase) != 0)
            return new Judgment(Verdict.NameCase, candidates, 0.5f);
        if ((suspect.Flags & SuspectFlags.OtherScript) != 0)
            return Judgment.Silent;
        if ((suspect.Flags & SuspectFlags.NamePart) != 0)
            return DecideNamePart(suspect, site);
        if (candidates.Length > 0 && candidates[0].Kind == CandidateKind.Repair)
            return new Judgment(Verdict.Typo, candidates, 0.95f);
        // Accents are another language's, and this lexicon has none to compare them with.
        if ((suspect.Flags & SuspectFlags.Accented) != 0)
            return Judgment.Silent;
        if ((suspect.Flags & SuspectFlags.Upper) != 0 && !IsTransposedAcronym(suspect))
            return DecideCapitals(suspect, site);
        var confidence = TypoModel.Probability(suspect, site);
        if (suspect.IsListed && confidence >= (IsQuoted(suspect) ? ForeignThreshold : ListedThreshold))
            return new Judgment(Verdict.Misspelling, candidates, confidence);
        if (confidence >= Threshold && candidates.Length > 0 && !suspect.IsListed && !IsTermOfItsOwn(suspect, candidates[0]))
            return new Judgment(Verdict.Typo, candidates, confidence);
        if (NearSiteWord(suspect, site, vocabulary) is { } known)
            return new Judgment(Verdict.Typo, [known, .. candidates], Threshold);
        if (confidence < HintThreshold && IsSilent(suspect, site))
            return Judgment.Silent;
        return new Judgment(Verdict.Unknown, candidates, confidence);
    }

    /// <summary>A word that recurs in the site and is so near that this one, which stands once, must be it mistyped.</summary>
    private static SuspectCandidate? NearSiteWord(Suspect suspect, SiteWord? site, SiteVocabulary vocabulary)
    {
        if (site is not { Files: 1, Count: 1, IsVouchedFor: false } || (suspect.Flags & (SuspectFlags.InCode | SuspectFlags.Camel | SuspectFlags.Alone | SuspectFlags.ForeignBeside)) != 0 || suspect.Crowd > 0)
            return null;
        return vocabulary.Recurring.Near(suspect.Key, site.Count, out var cost) is { } word
            ? new SuspectCandidate(CaseOf.Apply(suspect.Text, word.Written) + Possessive.EndingOf(suspect.Text).ToString(), cost, 4f, CandidateKind.Site, 5f, false, false)
            : null;
    }

    /// <summary>Whether a word stands in a name or a phrase of another language, where many a misspelling is a word: Instituto de Matemáticas.</summary>
    private static bool IsQuoted(Suspect suspect) =>
        (suspect.Flags & SuspectFlags.ForeignBeside) != 0 && ((suspect.Flags & SuspectFlags.Title) != 0 || suspect.Crowd + suspect.Names > 0);

    /// <summary>Whether nothing that a site teaches can make a word worth a report: it only makes words less doubtful.</summary>
    public static bool IsSilentAnyway(Suspect suspect) =>
        (suspect.Flags & (SuspectFlags.NameCase | SuspectFlags.Upper | SuspectFlags.NamePart)) == 0 && !suspect.IsListed && suspect.Candidates is [{ Kind: not CandidateKind.Repair }, ..]
        && IsSilent(suspect, null) && TypoModel.Probability(suspect, null) < HintThreshold;

    /// <summary>Names are what their makers call them: what no other place of the site has and is near to a word is worth a hint.</summary>
    private static Judgment DecideNamePart(Suspect suspect, SiteWord? site)
    {
        var isNew = suspect.Count <= MostInNames && (suspect.Flags & SuspectFlags.InCode) == 0 && site is null or { Recurs: false, IsVouchedFor: false };
        if (!isNew)
            return Judgment.Silent;
        foreach (var candidate in suspect.Candidates)
        {
            if (NameParts.IsNear(candidate.Kind, candidate.Cost, candidate.Zipf))
                return new Judgment(Verdict.Unknown, suspect.Candidates, HintThreshold);
        }

        return Judgment.Silent;
    }

    /// <summary>Words in capitals are acronyms but for long ones: what is near to a word is worth a hint.</summary>
    private static Judgment DecideCapitals(Suspect suspect, SiteWord? site)
    {
        if (suspect.Key.Length < ShortestInCapitals || suspect.Candidates.Length == 0 || site is { Count: > 1 } || (suspect.Flags & SuspectFlags.InCode) != 0)
            return Judgment.Silent;
        return suspect.IsListed || suspect.Candidates[0] is { Cost: <= 1f, Zipf: >= 4f }
            ? new Judgment(Verdict.Unknown, suspect.Candidates, HintThreshold)
            : Judgment.Silent;
    }

    /// <summary>Whether a term that hardly any text has differs so much from what it is near to that lists are right to have it: perceptron, perception.</summary>
    private static bool IsTermOfItsOwn(Suspect suspect, SuspectCandidate best) => suspect.Info.IsSeldomTerm && best is { Cost: > 1f, InBlock: false };

    /// <summary>Whether two letters of an acronym stand in the other order elsewhere on the page.</summary>
    private static bool IsTransposedAcronym(Suspect suspect) =>
        suspect.Candidates.Length > 0 && suspect.Candidates[0] is { Kind: CandidateKind.Site, Cost: <= EditCosts.Transposition };

    /// <summary>Whether a word, rare term or derivation, is so near to another word that it is worth a hint.</summary>
    private static bool IsNearSomething(Suspect suspect) =>
        suspect.Candidates is [{ Cost: <= 1f, Zipf: >= 4f }, ..] or [{ Cost: <= EditCosts.Transposition, Zipf: >= 1.5f }, ..];

    /// <summary>Whether a word that is no typo is not even worth a hint: names, acronyms, identifiers, words of the site, regular derivations.</summary>
    private static bool IsSilent(Suspect suspect, SiteWord? site)
    {
        if ((suspect.Flags & (SuspectFlags.Upper | SuspectFlags.Camel | SuspectFlags.Accented)) != 0)
            return true;
        if ((suspect.Flags & SuspectFlags.Title) != 0 && (suspect.Flags & (SuspectFlags.SentenceStart | SuspectFlags.Heading)) == 0)
            return true;
        if (site is null or { Recurs: false, IsVouchedFor: false } && IsNearSomething(suspect))
            return false;
        if ((suspect.Info.Class & (WordClass.Identifier | WordClass.Rare | WordClass.Acronym)) != 0 || (suspect.Info.Class & WordClass.Trusted) != 0 || suspect.Derivation != DerivationKind.None)
            return true;
        return site is not null && (site.Recurs || site.IsVouchedFor || site.Count >= 3);
    }
}
