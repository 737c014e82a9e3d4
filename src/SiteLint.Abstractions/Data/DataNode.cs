using System.Globalization;

namespace SiteLint;

/// <summary>
/// A value of front matter, a data file, a configuration or a bibliography, with its place: one tree for YAML, TOML,
/// JSON and BibTeX.
/// </summary>
public sealed class DataNode
{
    /// <summary>Up to this many entries are looked through one by one.</summary>
    private const int FewEntries = 32;

    private Dictionary<string, DataEntry>? index;

    /// <summary>Creates a node.</summary>
    public DataNode(DataKind kind, TextSpan span)
    {
        Kind = kind;
        Span = span;
    }

    /// <summary>What the value is, after the format's own rules (YAML 1.1 as the generators read it).</summary>
    public DataKind Kind { get; }

    /// <summary>The whole value in the source, with quotes, brackets or block header. Empty for a missing value.</summary>
    public TextSpan Span { get; }

    /// <summary>How a scalar was written.</summary>
    public ScalarStyle Style { get; init; }

    /// <summary>A scalar's text, decoded (without quotes, escapes resolved, blocks folded); empty for collections.</summary>
    public string Text { get; init; } = "";

    /// <summary>Carries offsets of <see cref="Text"/> to the source; null where <see cref="ContentSpan"/> is verbatim.</summary>
    public TextMap? Map { get; init; }

    /// <summary>The source of a scalar's text, inside its quotes.</summary>
    public TextSpan ContentSpan { get; init; }

    /// <summary>A scalar's value: null, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>, <see cref="DateTimeOffset"/>, <see cref="DateTime"/>, <see cref="DateOnly"/> or <see cref="TimeOnly"/>.</summary>
    public object? Value { get; init; }

    /// <summary>The entries of a mapping in the order of the source, duplicates included.</summary>
    public IReadOnlyList<DataEntry> Entries { get; init; } = [];

    /// <summary>The items of a sequence.</summary>
    public IReadOnlyList<DataNode> Items { get; init; } = [];

    /// <summary>An explicit tag as written (<c>!important</c>), or null.</summary>
    public string? Tag { get; init; }

    /// <summary>Whether the node is reached through an alias (<c>*name</c>) or a merge key; its span is the anchored node's.</summary>
    public bool IsAlias { get; init; }

    /// <summary>Whether the value is a mapping.</summary>
    public bool IsMapping => Kind == DataKind.Mapping;

    /// <summary>Whether the value is a sequence.</summary>
    public bool IsSequence => Kind == DataKind.Sequence;

    /// <summary>Whether the value is neither a mapping nor a sequence.</summary>
    public bool IsScalar => Kind is not (DataKind.Mapping or DataKind.Sequence);

    /// <summary>The value of a key, the last one where it stands more than once; null where it is absent.</summary>
    public DataNode? this[string key] => Find(key)?.Value;

    /// <summary>The entry of a key, the last one where it stands more than once; null where it is absent.</summary>
    public DataEntry? Find(string key)
    {
        if (Entries.Count > FewEntries)
            return (index ??= Index()).GetValueOrDefault(key);
        for (var i = Entries.Count - 1; i >= 0; i--)
        {
            if (Entries[i].Key == key)
                return Entries[i];
        }

        return null;
    }

    private Dictionary<string, DataEntry> Index()
    {
        var entries = new Dictionary<string, DataEntry>(Entries.Count, StringComparer.Ordinal);
        foreach (var entry in Entries)
            entries[entry.Key] = entry;
        return entries;
    }

    /// <summary>The entry of a key whatever its case.</summary>
    public DataEntry? FindIgnoreCase(string key)
    {
        for (var i = Entries.Count - 1; i >= 0; i--)
        {
            if (string.Equals(Entries[i].Key, key, StringComparison.OrdinalIgnoreCase))
                return Entries[i];
        }

        return null;
    }

    /// <summary>The text of a scalar that is not null; null for collections and null values.</summary>
    public string? AsString() => IsScalar && Kind != DataKind.Null ? Text : null;

    /// <summary>The value where it is a boolean, else null.</summary>
    public bool? AsBoolean() => Value is bool value ? value : null;

    /// <summary>The value where it is a whole number, else null.</summary>
    public long? AsInteger() => Value is long value ? value : null;

    /// <summary>The source range of a range of <see cref="Text"/>.</summary>
    public TextSpan ToSource(int start, int end) =>
        Map is null ? new TextSpan(ContentSpan.Start + start, ContentSpan.Start + end) : Map.ToSource(start, end, Text.Length);

    /// <summary>The strings of a scalar or of a list of scalars; nothing for anything else.</summary>
    public IEnumerable<DataNode> ScalarsOrSelf()
    {
        if (IsSequence)
            return Items.Where(static item => item.IsScalar && item.Kind != DataKind.Null);
        return IsScalar && Kind != DataKind.Null ? [this] : [];
    }

    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        DataKind.Mapping => "{" + string.Join(", ", Entries) + "}",
        DataKind.Sequence => "[" + string.Join(", ", Items) + "]",
        _ => Convert.ToString(Value, CultureInfo.InvariantCulture) ?? "null",
    };
}
