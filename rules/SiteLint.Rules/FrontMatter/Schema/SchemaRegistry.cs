using System.Diagnostics.CodeAnalysis;

namespace SiteLint.Rules.FrontMatter.Schema;

/// <summary>Finds schemas by their references: by <c>$id</c>, anchor, JSON pointer, or in another file.</summary>
internal sealed class SchemaRegistry(Func<string, DataNode?> load)
{
    private static readonly string[] OfSchemas = ["$defs", "definitions", "properties", "patternProperties", "dependentSchemas", "dependencies"];
    private static readonly string[] ListsOfSchemas = ["allOf", "anyOf", "oneOf", "prefixItems"];
    private static readonly string[] Schemas =
    [
        "not", "if", "then", "else", "items", "contains", "additionalProperties", "propertyNames", "unevaluatedItems",
        "unevaluatedProperties", "contentSchema",
    ];

    private readonly Dictionary<string, DataNode?> resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DataNode> anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> withoutValidation = new(StringComparer.Ordinal);
    private readonly HashSet<string> dynamicAnchors = new(StringComparer.Ordinal);
    private readonly Dictionary<DataNode, string> bases = [];

    /// <summary>Takes a schema file.</summary>
    /// <param name="schema">Its root.</param>
    /// <param name="uri">Where it was found.</param>
    public void Add(DataNode schema, string uri)
    {
        resources.TryAdd(uri, schema);
        Index(schema, uri, 0);
    }

    /// <summary>The base of a schema: the nearest <c>$id</c> above it, or its file.</summary>
    public string BaseOf(DataNode schema, string fallback) => bases.GetValueOrDefault(schema, fallback);

    /// <summary>Finds the schema that a reference means.</summary>
    /// <param name="reference">As written.</param>
    /// <param name="from">Base of the schema it stands in.</param>
    /// <param name="found">The schema.</param>
    /// <param name="foundBase">Its base.</param>
    public bool TryResolve(string reference, string from, [NotNullWhen(true)] out DataNode? found, out string foundBase)
    {
        var (file, fragment) = SchemaUri.Split(SchemaUri.Combine(from, reference));
        foundBase = file;
        found = null;
        if (!resources.TryGetValue(file, out var root))
        {
            root = load(file);
            resources[file] = root;
            if (root is not null)
                Index(root, file, 0);
        }

        if (root is null)
            return false;
        if (fragment.Length == 0)
        {
            found = root;
            foundBase = BaseOf(root, file);
            return true;
        }

        if (fragment[0] != '/')
        {
            if (!anchors.TryGetValue(file + "#" + fragment, out found))
                return false;
            foundBase = BaseOf(found, file);
            return true;
        }

        found = Follow(root, fragment, ref foundBase);
        return found is not null;
    }

    /// <summary>Whether a resource's dialect leaves out the keywords that validate.</summary>
    public bool IsWithoutValidation(string resource) => withoutValidation.Contains(resource);

    /// <summary>Notes that a resource's dialect leaves out the keywords that validate.</summary>
    public void MarkWithoutValidation(string resource) => withoutValidation.Add(resource);

    /// <summary>The schema that a dynamic anchor names in a resource, or null.</summary>
    public DataNode? FindDynamic(string resource, string name) =>
        dynamicAnchors.Contains(resource + "#" + name) ? anchors[resource + "#" + name] : null;

    private DataNode? Follow(DataNode root, string pointer, ref string currentBase)
    {
        var node = root;
        foreach (var raw in pointer[1..].Split('/'))
        {
            var token = Uri.UnescapeDataString(raw).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            var next = node.IsSequence && int.TryParse(token, out var i) && i >= 0 && i < node.Items.Count ? node.Items[i] : node[token];
            if (next is null)
                return null;
            node = next;
            if (bases.TryGetValue(node, out var known))
                currentBase = known;
            else if (node["$id"]?.AsString() is { } id)
                currentBase = SchemaUri.Split(SchemaUri.Combine(currentBase, id)).File;
        }

        return node;
    }

    private void Index(DataNode schema, string current, int depth)
    {
        if (depth > 200 || !bases.TryAdd(schema, current))
            return;
        if (!schema.IsMapping)
            return;
        if (schema["$id"] is { Kind: DataKind.String } id)
        {
            current = SchemaUri.Split(SchemaUri.Combine(current, id.Text)).File;
            bases[schema] = current;
            resources[current] = schema;
        }

        if (schema["$anchor"]?.AsString() is { } anchor)
            anchors.TryAdd(current + "#" + anchor, schema);
        if (schema["$dynamicAnchor"]?.AsString() is { } dynamicAnchor)
        {
            anchors.TryAdd(current + "#" + dynamicAnchor, schema);
            dynamicAnchors.Add(current + "#" + dynamicAnchor);
        }

        foreach (var name in Schemas)
        {
            if (schema[name] is { } child)
                Index(child, current, depth + 1);
        }

        foreach (var name in ListsOfSchemas)
        {
            foreach (var child in schema[name]?.Items ?? [])
                Index(child, current, depth + 1);
        }

        foreach (var name in OfSchemas)
        {
            foreach (var entry in schema[name]?.Entries ?? [])
                Index(entry.Value, current, depth + 1);
        }
    }
}
