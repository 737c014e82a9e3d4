namespace SiteLint.Sites.Resolving;

/// <summary>Every id that links to one page may go to.</summary>
internal sealed class PageIds
{
    private readonly Dictionary<string, ElementId> ids = new(StringComparer.Ordinal);
    private Dictionary<string, ElementId>? doubled;

    /// <summary>Why there may be more ids than these; null where all are known.</summary>
    public string? UnknownBecause { get; set; }

    /// <summary>The sources they were gathered from.</summary>
    public IReadOnlyCollection<string> Sources { get; set; } = [];

    /// <summary>The names of all ids.</summary>
    public IReadOnlyCollection<string> Names => ids.Keys;

    /// <summary>Adds an id of the page itself; a second one of the same name is kept as its double.</summary>
    public void Add(ElementId id)
    {
        if (id.Name.Length == 0 || ids.TryAdd(id.Name, id))
            return;
        doubled ??= new Dictionary<string, ElementId>(StringComparer.Ordinal);
        doubled.TryAdd(id.Name, id);
    }

    /// <summary>Adds an id that an include, the layout or data brings.</summary>
    public void AddForeign(string name)
    {
        if (name.Length > 0)
            ids.TryAdd(name, new ElementId(name, default, ElementIdOrigin.Generated));
    }

    /// <summary>The element with an id, or null.</summary>
    public ElementId? Find(string name) => ids.GetValueOrDefault(name);

    /// <summary>The second element with an id, or null.</summary>
    public ElementId? FindDouble(string name) => doubled?.GetValueOrDefault(name);
}
