namespace SiteLint.Parsing.Data.Yaml;

/// <summary>A node that aliases may name.</summary>
internal sealed class YamlAnchor
{
    /// <summary>The node; null while it is being read.</summary>
    public DataNode? Node { get; set; }

    /// <summary>Nodes it has, aliases followed.</summary>
    public int Size { get; set; }

    /// <summary>Size of the tree when it began.</summary>
    public int SizeBefore { get; init; }
}
