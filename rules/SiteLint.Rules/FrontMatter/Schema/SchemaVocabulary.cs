namespace SiteLint.Rules.FrontMatter.Schema;

/// <summary>Whether a schema's dialect has the keywords that validate; a dialect of one's own may leave them out.</summary>
internal static class SchemaVocabulary
{
    private const string Standard = "https://json-schema.org/draft/2020-12/schema";
    private const string Validation = "https://json-schema.org/draft/2020-12/vocab/validation";

    /// <summary>Whether <c>type</c>, <c>minimum</c> and the like count.</summary>
    public static bool HasValidation(SchemaRegistry registry, DataNode schema, string resource)
    {
        if (schema["$schema"]?.AsString() is not { } dialect || dialect == Standard || dialect.StartsWith("http://json-schema.org/", StringComparison.Ordinal))
            return !registry.IsWithoutValidation(resource);
        if (registry.TryResolve(dialect, resource, out var meta, out _) && meta["$vocabulary"] is { IsMapping: true } vocabulary && vocabulary.Find(Validation) is null)
            registry.MarkWithoutValidation(resource);
        return !registry.IsWithoutValidation(resource);
    }
}
