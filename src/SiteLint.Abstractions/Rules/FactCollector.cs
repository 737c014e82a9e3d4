namespace SiteLint;

/// <summary>Gathers from each document what rules will need when the whole site is known.</summary>
public abstract class FactCollector
{
    /// <summary>A stable name, part of the cache's key.</summary>
    public abstract string Id { get; }

    /// <summary>Changes whenever the facts or their form change; part of the cache's key.</summary>
    public virtual int Version => 1;

    /// <summary>What has to be gathered from documents.</summary>
    public virtual Needs Needs => Needs.None;

    /// <summary>Gathers the facts of one document; null for none. Called on several threads.</summary>
    public abstract object? CollectObject(Document document);

    /// <summary>Builds what the rules share, once all documents are read; null for nothing.</summary>
    public virtual object? PrepareObject(Site site, IReadOnlyList<PageFacts> pages) => null;

    /// <summary>Writes facts to the cache.</summary>
    public abstract void WriteObject(object facts, FactWriter writer);

    /// <summary>Reads facts from the cache.</summary>
    /// <exception cref="InvalidDataException">The cache does not hold what was written.</exception>
    public abstract object ReadObject(FactReader reader);
}

/// <summary>A page and what was gathered from it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Facts">What the collector gave for it.</param>
public sealed record PageFacts(Page Page, object Facts);

/// <summary>A collector of facts of one type.</summary>
/// <typeparam name="TFacts">What is kept of a document.</typeparam>
public abstract class FactCollector<TFacts> : FactCollector
    where TFacts : class
{
    /// <summary>Gathers the facts of one document; null for none.</summary>
    public abstract TFacts? Collect(Document document);

    /// <summary>Writes facts to the cache.</summary>
    public abstract void Write(TFacts facts, FactWriter writer);

    /// <summary>Reads facts from the cache.</summary>
    public abstract TFacts Read(FactReader reader);

    /// <inheritdoc/>
    public sealed override object? CollectObject(Document document) => Collect(document);

    /// <inheritdoc/>
    public sealed override void WriteObject(object facts, FactWriter writer) => Write((TFacts)facts, writer);

    /// <inheritdoc/>
    public sealed override object ReadObject(FactReader reader) => Read(reader);
}
