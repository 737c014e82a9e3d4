using SiteLint.Rules.FrontMatter.Schema;

namespace SiteLint.Schemas;

/// <summary>What was seen of one key in all pages: its types, its texts, what its lists and maps hold.</summary>
internal sealed class FieldStatistics
{
    private const int MostChoices = 8;
    private const int MostDepth = 8;
    private static readonly string[] Formats = ["date", "date-time", "email", "uri"];
    private readonly SortedSet<string> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FieldStatistics> fields = new(StringComparer.Ordinal);
    private readonly List<string> order = [];
    private readonly List<string> formats = [.. Formats];
    private SortedSet<string>? texts = new(StringComparer.Ordinal);
    private int textCount;

    /// <summary>Values seen.</summary>
    public int Count { get; private set; }

    /// <summary>Maps that have the key.</summary>
    public int Holders { get; private set; }

    /// <summary>Values that were maps.</summary>
    public int Maps { get; private set; }

    /// <summary>What the items of lists are, or null.</summary>
    public FieldStatistics? Items { get; private set; }

    /// <summary>The keys of maps, in the order they were first seen.</summary>
    public IEnumerable<(string Name, FieldStatistics Field)> Fields => order.Select(name => (name, fields[name]));

    /// <summary>The types of JSON Schema that the values have.</summary>
    public IReadOnlyList<string> Types => types.Contains("number") ? [.. types.Where(static type => type != "integer")] : [.. types];

    /// <summary>The format that all texts have, or null.</summary>
    public string? Format => textCount > 0 && formats.Count > 0 && !types.Overlaps(["integer", "number", "boolean"]) ? formats[0] : null;

    /// <summary>The few texts that stand again and again, or null where they are many or seldom.</summary>
    public IReadOnlyList<string>? Choices =>
        texts is { Count: > 0 } && Format is null && types.IsSubsetOf(["string", "null"]) && textCount >= 10 && textCount >= texts.Count * 5 ? [.. texts] : null;

    /// <summary>Takes a value into account.</summary>
    public void Add(DataNode value, int depth)
    {
        Count++;
        types.Add(TypeOf(value));
        if (value.IsMapping)
            AddMap(value, depth);
        else if (value.IsSequence)
            AddList(value, depth);
        else if (value.Kind is DataKind.String or DataKind.Date)
            AddText(value);
    }

    private static string TypeOf(DataNode value) => value.Kind switch
    {
        DataKind.Null => "null",
        DataKind.Boolean => "boolean",
        DataKind.Integer => "integer",
        DataKind.Float => "number",
        DataKind.Sequence => "array",
        DataKind.Mapping => "object",
        _ => "string",
    };

    private void AddMap(DataNode value, int depth)
    {
        Maps++;
        if (depth >= MostDepth)
            return;
        foreach (var entry in value.Entries)
        {
            if (value.Find(entry.Key) != entry)
                continue;
            if (!fields.TryGetValue(entry.Key, out var field))
            {
                fields.Add(entry.Key, field = new FieldStatistics());
                order.Add(entry.Key);
            }

            field.Holders++;
            field.Add(entry.Value, depth + 1);
        }
    }

    private void AddList(DataNode value, int depth)
    {
        Items ??= new FieldStatistics();
        if (depth >= MostDepth)
            return;
        foreach (var item in value.Items)
            Items.Add(item, depth + 1);
    }

    private void AddText(DataNode value)
    {
        textCount++;
        formats.RemoveAll(format => !SchemaFormats.Fits(format, value));
        if (texts is null)
            return;
        texts.Add(value.Text);
        if (texts.Count > MostChoices)
            texts = null;
    }
}
