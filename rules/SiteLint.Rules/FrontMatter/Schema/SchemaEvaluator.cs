namespace SiteLint.Rules.FrontMatter.Schema;

/// <summary>Judges a value by a schema of JSON Schema 2020-12.</summary>
internal static class SchemaEvaluator
{
    /// <summary>Judges a value.</summary>
    /// <param name="run">The validation.</param>
    /// <param name="value">The value.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="currentBase">Base of the schema's references.</param>
    /// <param name="path">The value's path, for messages.</param>
    /// <param name="marks">Takes what of the value was judged.</param>
    public static bool Check(SchemaRun run, DataNode value, DataNode schema, string currentBase, string path, SchemaMarks marks)
    {
        if (schema.Kind == DataKind.Boolean)
            return schema.AsBoolean() == true || run.Fail(Place(value), path, $"{Name(path)} is not allowed here");
        if (!schema.IsMapping || run.Trouble is not null)
            return true;
        if (++run.Steps > SchemaRun.MaximumSteps)
        {
            run.Trouble = "the schema takes too many steps to check";
            return true;
        }

        if (++run.Depth > SchemaRun.MaximumDepth)
        {
            run.Trouble = "the schema refers to itself without end";
            run.Depth--;
            return true;
        }

        var resource = run.Registry.BaseOf(schema, currentBase);
        var isEntering = run.Scope.Count == 0 || run.Scope[^1] != resource;
        if (isEntering)
            run.Enter(resource);
        var isGood = CheckKeywords(run, value, schema, resource, path, marks);
        if (isEntering)
            run.Leave();
        run.Depth--;
        return isGood;
    }

    /// <summary>Judges a value that is a part of another; what is judged of it is not the other's.</summary>
    public static bool Check(SchemaRun run, DataNode value, DataNode schema, string currentBase, string path) =>
        Check(run, value, schema, currentBase, path, new SchemaMarks());

    /// <summary>A path for the start of a message.</summary>
    public static string Name(string path) => path.Length == 0 ? "The front matter" : $"'{path}'";

    /// <summary>Where an error of a value is shown: collections at their first character, so that a whole header is not underlined.</summary>
    public static TextSpan Place(DataNode value) => value.Span;

    private static bool CheckKeywords(SchemaRun run, DataNode value, DataNode schema, string resource, string path, SchemaMarks marks)
    {
        var isGood = SchemaReferences.Check(run, value, schema, resource, path, marks);
        if (SchemaVocabulary.HasValidation(run.Registry, schema, resource))
            isGood &= SchemaAssertions.Check(run, value, schema, path);
        isGood &= SchemaBranches.Check(run, value, schema, resource, path, marks);
        if (value.IsMapping)
            isGood &= SchemaObjects.Check(run, value, schema, resource, path, marks);
        else if (value.IsSequence)
            isGood &= SchemaArrays.Check(run, value, schema, resource, path, marks);
        return isGood;
    }
}
