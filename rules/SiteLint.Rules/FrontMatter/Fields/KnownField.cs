namespace SiteLint.Rules.FrontMatter.Fields;

/// <summary>A field that a generator or a theme reads.</summary>
internal sealed class KnownField(string name, FieldType types, IReadOnlyList<string> choices)
{
    /// <summary>Its key.</summary>
    public string Name { get; } = name;

    /// <summary>What it may be.</summary>
    public FieldType Types { get; } = types;

    /// <summary>The texts it may have; empty where any will do.</summary>
    public IReadOnlyList<string> Choices { get; } = choices;

    /// <summary>The fields of the map it may be, or of each map in the list it may be; null where they are not known.</summary>
    public KnownFields? Children { get; set; }

    /// <summary>Whether it may have a type.</summary>
    public bool Is(FieldType type) => (Types & type) != 0;
}
