namespace SiteLint.Rules.Spelling;

/// <summary>The words of one language. Implementations are shared by threads.</summary>
internal interface ISpellingDictionary
{
    /// <summary>BCP 47 tag of the language: <c>de</c>, <c>pt-BR</c>.</summary>
    string Language { get; }

    /// <summary>Whether a word, as it stands in the text, is right. The time is bounded whatever the word.</summary>
    bool Contains(string word);

    /// <summary>Adds at most so many corrections, best first.</summary>
    void Suggest(string word, int limit, List<string> suggestions);
}
