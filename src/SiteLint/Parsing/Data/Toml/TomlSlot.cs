namespace SiteLint.Parsing.Data.Toml;

/// <summary>What a key of a table holds while the text is being read: a value, a table, or an array of tables.</summary>
internal sealed class TomlSlot(string key, TextSpan keySpan)
{
    /// <summary>The key, decoded.</summary>
    public string Key { get; } = key;

    /// <summary>Where the key first stands.</summary>
    public TextSpan KeySpan { get; } = keySpan;

    /// <summary>A finished value.</summary>
    public DataNode? Value { get; set; }

    /// <summary>A table that may still grow.</summary>
    public TomlTable? Table { get; set; }

    /// <summary>The tables of <c>[[name]]</c> headers.</summary>
    public List<TomlTable>? Tables { get; set; }

    /// <summary>The node it becomes.</summary>
    public DataNode Build()
    {
        if (Value is not null)
            return Value;
        if (Table is not null)
            return Table.Build();
        var items = new DataNode[Tables!.Count];
        for (var i = 0; i < items.Length; i++)
            items[i] = Tables[i].Build();
        return new DataNode(DataKind.Sequence, new TextSpan(items[0].Span.Start, items[^1].Span.End)) { Items = items };
    }
}
