namespace SiteLint.Rules.Spelling;

/// <summary>Gathers the doubtful words of each document, and builds the vocabulary of the site.</summary>
internal sealed class SpellingCollector : FactCollector<SpellingFacts>
{
    /// <summary>The collector that all spelling rules share.</summary>
    public static SpellingCollector Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "spelling";

    /// <inheritdoc/>
    public override Needs Needs => Needs.Prose;

    /// <inheritdoc/>
    public override SpellingFacts? Collect(Document document) => document.Prose.Count == 0 && document.Links.Count == 0 ? null : Kept(DocumentWords.Collect(document));

    /// <inheritdoc/>
    public override object? PrepareObject(Site site, IReadOnlyList<PageFacts> pages) => SiteVocabulary.Build(site, pages);

    /// <inheritdoc/>
    public override void Write(SpellingFacts facts, FactWriter writer) => FactsForm.Write(facts, writer);

    /// <inheritdoc/>
    public override SpellingFacts Read(FactReader reader) => Kept(FactsForm.Read(reader));

    private static SpellingFacts Kept(SpellingFacts facts)
    {
        CandidateLists.Current.Share(facts);
        return facts;
    }
}
