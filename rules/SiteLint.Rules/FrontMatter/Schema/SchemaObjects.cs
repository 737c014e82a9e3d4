namespace SiteLint.Rules.FrontMatter.Schema;

/// <summary>The keywords that judge the keys and values of a map.</summary>
internal static class SchemaObjects
{
    /// <summary>Judges a map.</summary>
    public static bool Check(SchemaRun run, DataNode value, DataNode schema, string resource, string path, SchemaMarks marks)
    {
        var isGood = true;
        var properties = schema["properties"];
        var patterns = schema["patternProperties"];
        var additional = schema["additionalProperties"];
        var names = schema["propertyNames"];
        if (properties is not null || patterns is not null || additional is not null || names is not null)
        {
            foreach (var entry in value.Entries)
            {
                if (!entry.IsDuplicate || value.Find(entry.Key) == entry)
                    isGood &= CheckEntry(run, value, entry, properties, patterns, additional, names, resource, path, marks);
            }
        }

        foreach (var dependency in schema["dependentSchemas"]?.Entries ?? [])
        {
            if (value.Find(dependency.Key) is null)
                continue;
            var own = new SchemaMarks();
            isGood &= SchemaEvaluator.Check(run, value, dependency.Value, resource, path, own);
            marks.Add(own);
        }

        if (schema["unevaluatedProperties"] is not { } unevaluated)
            return isGood;
        foreach (var entry in value.Entries)
        {
            if (!marks.Has(entry.Key))
                isGood &= Other(run, entry, unevaluated, null, resource, path);
        }

        marks.AllProperties = true;
        return isGood;
    }

    private static bool CheckEntry(SchemaRun run, DataNode map, DataEntry entry, DataNode? properties, DataNode? patterns, DataNode? additional, DataNode? names, string resource, string path, SchemaMarks marks)
    {
        var isGood = true;
        var isKnown = false;
        var child = SchemaAssertions.Join(path, entry.Key);
        if (properties?[entry.Key] is { } schema)
        {
            isKnown = true;
            marks.Add(entry.Key);
            isGood &= SchemaEvaluator.Check(run, entry.Value, schema, resource, child);
        }

        foreach (var pattern in patterns?.Entries ?? [])
        {
            if (run.Patterns.Matches(pattern.Key, entry.Key) != true)
                continue;
            isKnown = true;
            marks.Add(entry.Key);
            isGood &= SchemaEvaluator.Check(run, entry.Value, pattern.Value, resource, child);
        }

        if (!isKnown && additional is not null)
        {
            marks.Add(entry.Key);
            isGood &= Other(run, entry, additional, properties is null ? null : Candidates(properties, map), resource, path);
        }

        if (names is null)
            return isGood;
        var key = new DataNode(DataKind.String, entry.KeySpan) { Text = entry.Key, Value = entry.Key, ContentSpan = entry.KeySpan };
        return isGood & SchemaEvaluator.Check(run, key, names, resource, child);
    }

    // A key that the schema does not name: shown at the key where nothing is allowed, else judged by its value.
    private static bool Other(SchemaRun run, DataEntry entry, DataNode schema, List<string>? known, string resource, string path)
    {
        var child = SchemaAssertions.Join(path, entry.Key);
        if (schema.AsBoolean() != false)
            return SchemaEvaluator.Check(run, entry.Value, schema, resource, child);
        var nearest = known is null ? null : NearestName.Find(entry.Key, known);
        return run.Fail(
            entry.KeySpan,
            child,
            $"The schema has no key '{child}'{(nearest is null ? "" : $"; did you mean '{nearest}'?")}",
            nearest is null ? [] : [nearest]);
    }

    private static List<string> Candidates(DataNode properties, DataNode map)
    {
        var names = new List<string>();
        foreach (var property in properties.Entries)
        {
            if (map.Find(property.Key) is null)
                names.Add(property.Key);
        }

        return names;
    }
}
