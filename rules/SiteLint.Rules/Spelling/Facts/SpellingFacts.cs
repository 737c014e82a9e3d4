namespace SiteLint.Rules.Spelling;

/// <summary>What spelling rules keep of a document.</summary>
internal sealed class SpellingFacts
{
    /// <summary>Doubtful words in the order of the source.</summary>
    public required Suspect[] Suspects { get; init; }

    /// <summary>Words, unknown to the lexicon, of code, links, tags and authors, each once and as written.</summary>
    public string[] Taught { get; init; } = [];

    /// <summary>Where each of <see cref="Taught"/> stands.</summary>
    public LearntFrom[] TaughtFrom { get; init; } = [];

    /// <summary>How many words were judged and how many not, by reason.</summary>
    public WordStatistics Statistics { get; init; } = new();
}
