namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>Where a word has its capitals.</summary>
internal enum WordCase
{
    /// <summary>None.</summary>
    Lower,

    /// <summary>The first letter only.</summary>
    Initial,

    /// <summary>All letters.</summary>
    Upper,

    /// <summary>Inside, the first letter being small.</summary>
    Mixed,

    /// <summary>Inside, and the first letter.</summary>
    MixedInitial,
}

/// <summary>Capitals and small letters after the rules of a language.</summary>
internal sealed class Casing(bool isTurkic)
{
    /// <summary>A letter in lower case.</summary>
    public char Lower(char c) => isTurkic ? c switch { 'I' => 'ı', 'İ' => 'i', _ => char.ToLowerInvariant(c) } : c == 'İ' ? 'i' : char.ToLowerInvariant(c);

    /// <summary>A letter in upper case.</summary>
    public char Upper(char c) => isTurkic ? c switch { 'i' => 'İ', 'ı' => 'I', _ => char.ToUpperInvariant(c) } : char.ToUpperInvariant(c);

    /// <summary>A word in lower case.</summary>
    public string Lower(string word) => string.Create(word.Length, (word, this), static (span, state) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = state.Item2.Lower(state.word[i]);
    });

    /// <summary>A word in upper case.</summary>
    public string Upper(string word) => string.Create(word.Length, (word, this), static (span, state) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = state.Item2.Upper(state.word[i]);
    });

    /// <summary>A word with its first letter in upper case and the rest as it is.</summary>
    public string Capitalize(string word) => word.Length == 0 || Upper(word[0]) == word[0] ? word : Upper(word[0]) + word[1..];

    /// <summary>A word with its first letter in lower case and the rest as it is.</summary>
    public string Decapitalize(string word) => word.Length == 0 || Lower(word[0]) == word[0] ? word : Lower(word[0]) + word[1..];

    /// <summary>Where a word has its capitals.</summary>
    public WordCase CaseOf(ReadOnlySpan<char> word)
    {
        int capitals = 0, neutral = 0;
        foreach (var c in word)
        {
            var (lower, upper) = (Lower(c), Upper(c));
            if (lower == upper)
                neutral++;
            else if (c == upper)
                capitals++;
        }

        if (capitals == 0)
            return WordCase.Lower;
        var first = Lower(word[0]) != word[0];
        if (capitals == 1 && first)
            return WordCase.Initial;
        if (capitals == word.Length || capitals + neutral == word.Length)
            return WordCase.Upper;
        return capitals > 1 && first ? WordCase.MixedInitial : WordCase.Mixed;
    }
}
