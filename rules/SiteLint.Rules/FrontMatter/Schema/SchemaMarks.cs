namespace SiteLint.Rules.FrontMatter.Schema;

/// <summary>Which properties and items of a value some keyword has judged already; <c>unevaluated…</c> judges the others.</summary>
internal sealed class SchemaMarks
{
    private HashSet<string>? properties;
    private HashSet<int>? items;

    /// <summary>Whether all properties are judged.</summary>
    public bool AllProperties { get; set; }

    /// <summary>Whether all items are judged.</summary>
    public bool AllItems { get; set; }

    /// <summary>Number of items from the start that are judged.</summary>
    public int FirstItems { get; set; }

    /// <summary>Whether a property is judged.</summary>
    public bool Has(string property) => AllProperties || properties?.Contains(property) == true;

    /// <summary>Whether an item is judged.</summary>
    public bool Has(int item) => AllItems || item < FirstItems || items?.Contains(item) == true;

    /// <summary>Marks a property.</summary>
    public void Add(string property) => (properties ??= new HashSet<string>(StringComparer.Ordinal)).Add(property);

    /// <summary>Marks an item.</summary>
    public void Add(int item) => (items ??= []).Add(item);

    /// <summary>Takes over what another schema judged of the same value.</summary>
    public void Add(SchemaMarks other)
    {
        AllProperties |= other.AllProperties;
        AllItems |= other.AllItems;
        FirstItems = Math.Max(FirstItems, other.FirstItems);
        if (other.properties is not null)
            (properties ??= new HashSet<string>(StringComparer.Ordinal)).UnionWith(other.properties);
        if (other.items is not null)
            (items ??= []).UnionWith(other.items);
    }
}
