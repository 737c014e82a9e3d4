namespace SiteLint.Rules.Spelling;

/// <summary>What can be said of a doubtful word wherever it stands.</summary>
/// <param name="Key">The word in lower case, without possessive ending.</param>
/// <param name="Info">What the lexicon knows of it.</param>
/// <param name="Derivation">How it is made of known words.</param>
/// <param name="Candidates">What may have been meant, cheapest first.</param>
internal sealed record DoubtfulWord(string Key, WordInfo Info, DerivationKind Derivation, Candidate[] Candidates);
