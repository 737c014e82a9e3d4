namespace SiteLint.Sites.Resolving;

/// <summary>Every id that links to one page may go to.</summary>
internal sealed class PageIds
{
    /// <summary>Up to this many ids are looked through one by one: a large site has many pages with few ids, and a table for each takes room.</summary>
    private const int FewIds = 16;

    private ElementId[] ids = [];
    private int count;
    private Dictionary<string, ElementId>? byName;
    private Dictionary<string, ElementId>? doubled;
    private NearestId? nearest;

    /// <summary>Why there may be more ids than these; null where all are known.</summary>
    public string? UnknownBecause { get; set; }

    /// <summary>The sources they were gathered from.</summary>
    public IReadOnlyCollection<string> Sources { get; set; } = [];

    /// <summary>The names of all ids, each once, in the order of addition.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            for (var i = 0; i < count; i++)
                yield return ids[i].Name;
        }
    }

    /// <summary>Makes room for ids that will be added.</summary>
    public void Reserve(int more)
    {
        if (count + more > ids.Length)
            Array.Resize(ref ids, count + more);
    }

    /// <summary>Adds an id of the page itself; a second one of the same name is kept as its double.</summary>
    public void Add(ElementId id)
    {
        if (id.Name.Length == 0 || TryAdd(id))
            return;
        doubled ??= new Dictionary<string, ElementId>(StringComparer.Ordinal);
        doubled.TryAdd(id.Name, id);
    }

    /// <summary>Adds an id that an include, the layout or data brings.</summary>
    public void AddForeign(string name)
    {
        if (name.Length > 0 && Find(name) is null)
            TryAdd(new ElementId(name, default, ElementIdOrigin.Generated));
    }

    /// <summary>The element with an id, or null.</summary>
    public ElementId? Find(string name)
    {
        if (byName is not null)
            return byName.GetValueOrDefault(name);
        for (var i = 0; i < count; i++)
        {
            if (ids[i].Name == name)
                return ids[i];
        }

        return null;
    }

    /// <summary>The second element with an id, or null.</summary>
    public ElementId? FindDouble(string name) => doubled?.GetValueOrDefault(name);

    /// <summary>The id that a link to one that is not there probably means; asked when all are added, from any thread.</summary>
    public (string? Name, bool IsCertain) FindNearest(string name)
    {
        // Where two threads make it at once, each uses one that tells the same.
        var known = Volatile.Read(ref nearest);
        if (known is null)
        {
            known = new NearestId(Names);
            Volatile.Write(ref nearest, known);
        }

        return known.Find(name);
    }

    private bool TryAdd(ElementId id)
    {
        if (byName is not null ? !byName.TryAdd(id.Name, id) : Find(id.Name) is not null)
            return false;
        if (count == ids.Length)
            Array.Resize(ref ids, Math.Max(4, count * 2));
        ids[count++] = id;
        if (byName is null && count > FewIds)
        {
            byName = new Dictionary<string, ElementId>(ids.Length, StringComparer.Ordinal);
            for (var i = 0; i < count; i++)
                byName.Add(ids[i].Name, ids[i]);
        }

        return true;
    }
}
