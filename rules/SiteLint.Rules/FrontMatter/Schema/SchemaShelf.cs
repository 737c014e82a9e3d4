using System.Runtime.CompilerServices;

namespace SiteLint.Rules.FrontMatter.Schema;

/// <summary>The schemas of one site that were asked for, each read once.</summary>
internal sealed class SchemaShelf(Site site)
{
    private const string Scheme = "site:///";
    private static readonly ConditionalWeakTable<Site, SchemaShelf> Shelves = [];
    private readonly Dictionary<string, JsonSchema?> schemas = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <summary>The shelf of a site.</summary>
    public static SchemaShelf Of(Site site) => Shelves.GetValue(site, static found => new SchemaShelf(found));

    /// <summary>Judges a header by a schema file; null where the file does not exist or cannot be read.</summary>
    /// <param name="path">The schema, relative to the source tree's root.</param>
    /// <param name="value">The header.</param>
    public (IReadOnlyList<SchemaError> Errors, string? Trouble)? Validate(string path, DataNode value)
    {
        // A schema indexes what its references lead to while it runs.
        lock (gate)
        {
            if (!schemas.TryGetValue(path, out var schema))
                schemas.Add(path, schema = Load(path) is { } root ? new JsonSchema(root, Scheme + path, LoadUri) : null);
            return schema?.Validate(value);
        }
    }

    private DataNode? LoadUri(string uri) =>
        uri.StartsWith(Scheme, StringComparison.Ordinal) ? Load(Uri.UnescapeDataString(uri[Scheme.Length..])) : null;

    private DataNode? Load(string path) =>
        site.GetData(path) is { IsReadable: true, Root: { } root } ? root : null;
}
