namespace SiteLint.Rules.FrontMatter.Schema;

/// <summary>
/// A schema of JSON Schema 2020-12, read from JSON or YAML, that judges trees with places. References lead to local files
/// only; patterns take linear time or are cut off; a schema that refers to itself without end is broken off.
/// </summary>
internal sealed class JsonSchema
{
    private readonly DataNode root;
    private readonly string uri;
    private readonly SchemaRegistry registry;

    /// <summary>Takes a schema.</summary>
    /// <param name="root">Its tree.</param>
    /// <param name="uri">An absolute URI for where it was found; references are relative to it.</param>
    /// <param name="load">Gives the schema at another absolute URI, or null where there is none.</param>
    public JsonSchema(DataNode root, string uri, Func<string, DataNode?> load)
    {
        this.root = root;
        this.uri = uri;
        registry = new SchemaRegistry(load);
        registry.Add(root, uri);
    }

    /// <summary>Judges a tree.</summary>
    /// <param name="value">The tree.</param>
    /// <param name="assertsFormats">Whether <c>format</c> is judged; the standard leaves that open.</param>
    /// <returns>The errors, in the order they were found, and why the schema could not be used to its end, or null.</returns>
    public (IReadOnlyList<SchemaError> Errors, string? Trouble) Validate(DataNode value, bool assertsFormats = true)
    {
        var run = new SchemaRun(registry, assertsFormats);
        var isGood = SchemaEvaluator.Check(run, value, root, registry.BaseOf(root, uri), "");
        if (!isGood && run.Errors.Count == 0)
            run.Fail(value.Span, "", "The front matter breaks its schema");
        return (run.Errors, run.Trouble);
    }
}
