namespace SiteLint.Parsing.Data.Yaml;

/// <summary>
/// Makes the nodes of a YAML tree: resolves scalars, keeps anchors, follows aliases and merge keys, and watches how large
/// the tree is with its aliases followed.
/// </summary>
internal sealed class YamlTree(string source)
{
    /// <summary>Nodes that a tree may have when every alias is followed.</summary>
    public const int MaximumSize = 200_000;

    /// <summary>How deep collections may stand in each other.</summary>
    public const int MaximumDepth = 200;

    private Dictionary<string, YamlAnchor>? anchors;
    private List<DataProblem>? problems;

    /// <summary>The text that is read.</summary>
    public string Source { get; } = source;

    /// <summary>Nodes made so far, those behind aliases included.</summary>
    public int Size { get; private set; }

    /// <summary>What was wrong, in the order it was found.</summary>
    public IReadOnlyList<DataProblem> Problems => problems ?? (IReadOnlyList<DataProblem>)[];

    /// <summary>Whether something was found that makes the text unreadable.</summary>
    public bool HasFatal { get; private set; }

    /// <summary>Notes something wrong.</summary>
    public void Add(DataProblem problem)
    {
        (problems ??= []).Add(problem);
        HasFatal |= problem.IsFatal;
    }

    /// <summary>Forgets the anchors: the next document has its own.</summary>
    public void StartDocument() => anchors = null;

    /// <summary>Makes a plain scalar that stands verbatim in the source, or on several lines.</summary>
    public DataNode Plain(TextSpan span, string text, TextMap? map, string? tag)
    {
        Size++;
        object? value = null;
        var kind = tag is null ? YamlResolution.Resolve(text, out value) : YamlTag.Resolve(tag, text, out value);
        return new DataNode(kind, span)
        {
            Text = text,
            Map = map,
            ContentSpan = span,
            Value = kind == DataKind.String ? text : value,
            Tag = tag,
        };
    }

    /// <summary>Makes a quoted or a block scalar.</summary>
    public DataNode Quoted(TextSpan span, TextSpan content, string text, TextMap? map, ScalarStyle style, string? tag)
    {
        Size++;
        object? value = text;
        var kind = tag is null ? DataKind.String : YamlTag.Resolve(tag, text, out value);
        return new DataNode(kind, span)
        {
            Text = text,
            Map = map,
            ContentSpan = content,
            Style = style,
            Value = kind == DataKind.String ? text : value,
            Tag = tag,
        };
    }

    /// <summary>Makes a value that is not there.</summary>
    public DataNode Missing(int offset, string? tag = null)
    {
        Size++;
        var span = new TextSpan(offset, offset);
        return new DataNode(tag is null || tag is "!!null" ? DataKind.Null : DataKind.String, span) { ContentSpan = span, Tag = tag, Value = tag is null or "!!null" ? null : "" };
    }

    /// <summary>Makes a sequence.</summary>
    public DataNode Sequence(TextSpan span, List<DataNode>? items, string? tag)
    {
        Size++;
        return new DataNode(DataKind.Sequence, span) { Items = items is null ? [] : items.ToArray(), Tag = tag };
    }

    /// <summary>Makes a mapping; its merge keys are followed.</summary>
    public DataNode Mapping(TextSpan span, List<DataEntry>? entries, string? tag)
    {
        Size++;
        if (entries is null)
            return new DataNode(DataKind.Mapping, span) { Tag = tag };
        return new DataNode(DataKind.Mapping, span) { Entries = YamlMerge.Apply(entries), Tag = tag };
    }

    /// <summary>Makes an entry, and sees whether its key stands twice.</summary>
    public static void AddEntry(ref List<DataEntry>? entries, ref HashSet<string>? seen, string key, TextSpan keySpan, DataNode value)
    {
        entries ??= new List<DataEntry>(8);
        var isDuplicate = false;
        if (entries.Count < 12)
        {
            foreach (var entry in entries)
                isDuplicate |= entry.Key == key;
        }
        else
        {
            if (seen is null)
            {
                seen = new HashSet<string>(StringComparer.Ordinal);
                foreach (var entry in entries)
                    seen.Add(entry.Key);
            }

            isDuplicate = !seen.Add(key);
        }

        entries.Add(new DataEntry(key, keySpan, value) { IsDuplicate = isDuplicate && key != "<<" });
    }

    /// <summary>Remembers that an anchor's node has begun; an alias inside it would be endless.</summary>
    public YamlAnchor BeginAnchor(string name)
    {
        var anchor = new YamlAnchor { SizeBefore = Size };
        (anchors ??= new Dictionary<string, YamlAnchor>(StringComparer.Ordinal))[name] = anchor;
        return anchor;
    }

    /// <summary>Gives an anchor its node.</summary>
    public void EndAnchor(YamlAnchor anchor, DataNode node)
    {
        anchor.Node = node;
        anchor.Size = Size - anchor.SizeBefore;
    }

    /// <summary>Follows an alias.</summary>
    /// <param name="name">Its name, without the star.</param>
    /// <param name="span">The alias in the source.</param>
    public DataNode Alias(string name, TextSpan span)
    {
        if (anchors is null || !anchors.TryGetValue(name, out var anchor))
        {
            Add(new DataProblem("alias", span, AliasMessage(name))
            {
                Fix = YamlFix.QuoteValue(Source, span),
            });
            return Missing(span.Start);
        }

        if (anchor.Node is null)
        {
            Add(new DataProblem("recursive-alias", span, $"'*{name}' stands inside the very value that '&{name}' names, so it would never end"));
            return Missing(span.Start);
        }

        if (Size + anchor.Size > MaximumSize)
        {
            Add(new DataProblem("too-many-aliases", span, "The aliases make this file larger than " + MaximumSize.ToString("N0", System.Globalization.CultureInfo.InvariantCulture) + " values; it is not read further"));
            return Missing(span.Start);
        }

        Size += anchor.Size;
        return Share(anchor.Node);
    }

    private static string AliasMessage(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-' or '.'))
                return "A value that begins with '*' is a reference to an anchor in YAML; put it in quotes if the star is meant as text";
        }

        return $"'*{name}' refers to an anchor '&{name}' that does not stand before it; put the value in quotes if the star is meant as text";
    }

    /// <summary>A node's twin, marked as reached through an alias.</summary>
    public static DataNode Share(DataNode node) => node.IsAlias ? node : new DataNode(node.Kind, node.Span)
    {
        Style = node.Style,
        Text = node.Text,
        Map = node.Map,
        ContentSpan = node.ContentSpan,
        Value = node.Value,
        Entries = node.Entries,
        Items = node.Items,
        Tag = node.Tag,
        IsAlias = true,
    };
}
