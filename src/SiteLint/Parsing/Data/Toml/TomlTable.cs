namespace SiteLint.Parsing.Data.Toml;

/// <summary>How a table came to be, which decides what may still be added to it.</summary>
internal enum TomlTableOrigin
{
    /// <summary>Only named on the way to another header: <c>a</c> in <c>[a.b]</c>.</summary>
    Implicit,

    /// <summary>By its own header.</summary>
    Header,

    /// <summary>By a dotted key: <c>a</c> in <c>a.b = 1</c>.</summary>
    Dotted,

    /// <summary>In braces.</summary>
    Inline,
}

/// <summary>A table that is being read.</summary>
internal sealed class TomlTable(TomlTableOrigin origin, int start, int end)
{
    private readonly Dictionary<string, TomlSlot> slots = new(StringComparer.Ordinal);
    private readonly List<TomlSlot> order = [];

    /// <summary>How it came to be.</summary>
    public TomlTableOrigin Origin { get; set; } = origin;

    /// <summary>Where its header, brace or first key begins.</summary>
    public int Start { get; set; } = start;

    /// <summary>Where its header or its own last value ends.</summary>
    public int End { get; set; } = end;

    /// <summary>What a key holds, or null.</summary>
    public TomlSlot? Find(string key) => slots.GetValueOrDefault(key);

    /// <summary>Adds a key that is not there yet.</summary>
    public TomlSlot Add(TomlKeyPart part)
    {
        var slot = new TomlSlot(part.Name, part.Span);
        slots.Add(part.Name, slot);
        order.Add(slot);
        return slot;
    }

    /// <summary>The node it becomes.</summary>
    public DataNode Build()
    {
        var entries = new DataEntry[order.Count];
        var end = End;
        for (var i = 0; i < entries.Length; i++)
        {
            var slot = order[i];
            var value = slot.Build();
            entries[i] = new DataEntry(slot.Key, slot.KeySpan, value);
            end = Math.Max(end, value.Span.End);
        }

        return new DataNode(DataKind.Mapping, new TextSpan(Start, end)) { Entries = entries };
    }
}

/// <summary>One part of a dotted key.</summary>
/// <param name="Name">The key, decoded.</param>
/// <param name="Span">As it stands, with quotes.</param>
internal sealed record TomlKeyPart(string Name, TextSpan Span);
