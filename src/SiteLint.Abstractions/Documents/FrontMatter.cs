namespace SiteLint;

/// <summary>The header of a page, split off by the generator's own idea of where it begins and ends.</summary>
public sealed class FrontMatter
{
    /// <summary>Creates a header.</summary>
    public FrontMatter(DataDocument data, TextSpan span, TextSpan contentSpan)
    {
        Data = data;
        Span = span;
        ContentSpan = contentSpan;
    }

    /// <summary>The parsed header.</summary>
    public DataDocument Data { get; }

    /// <summary>The whole header with its delimiters and the line end behind the closing one.</summary>
    public TextSpan Span { get; }

    /// <summary>What stands between the delimiters.</summary>
    public TextSpan ContentSpan { get; }

    /// <summary>The tree, where the header is a readable mapping; null otherwise.</summary>
    public DataNode? Root => Data.IsReadable && Data.Root is { IsMapping: true } root ? root : null;

    /// <summary>The value of a key, or null.</summary>
    public DataNode? this[string key] => Root?[key];
}
