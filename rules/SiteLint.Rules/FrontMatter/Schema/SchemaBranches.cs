namespace SiteLint.Rules.FrontMatter.Schema;

/// <summary>The keywords that combine schemas: <c>allOf</c>, <c>anyOf</c>, <c>oneOf</c>, <c>not</c>, <c>if</c>.</summary>
internal static class SchemaBranches
{
    /// <summary>Judges a value by the combined schemas.</summary>
    public static bool Check(SchemaRun run, DataNode value, DataNode schema, string resource, string path, SchemaMarks marks)
    {
        var isGood = true;
        foreach (var part in schema["allOf"]?.Items ?? [])
            isGood &= Part(run, value, part, resource, path, marks);
        if (schema["anyOf"] is { IsSequence: true } any)
            isGood &= Alternatives(run, value, any, resource, path, marks, mustBeOne: false);
        if (schema["oneOf"] is { IsSequence: true } one)
            isGood &= Alternatives(run, value, one, resource, path, marks, mustBeOne: true);
        if (schema["not"] is { } not && Quietly(run, value, not, resource, path, new SchemaMarks()))
            isGood = run.Fail(SchemaEvaluator.Place(value), path, $"{SchemaEvaluator.Name(path)} must not be {SchemaValues.Show(value)}");
        if (schema["if"] is { } condition)
        {
            var own = new SchemaMarks();
            var holds = Quietly(run, value, condition, resource, path, own);
            if (holds)
                marks.Add(own);
            if (schema[holds ? "then" : "else"] is { } branch)
                isGood &= Part(run, value, branch, resource, path, marks);
        }

        return isGood;
    }

    private static bool Part(SchemaRun run, DataNode value, DataNode schema, string resource, string path, SchemaMarks marks)
    {
        var own = new SchemaMarks();
        var isGood = SchemaEvaluator.Check(run, value, schema, resource, path, own);
        if (isGood)
            marks.Add(own);
        return isGood;
    }

    private static bool Quietly(SchemaRun run, DataNode value, DataNode schema, string resource, string path, SchemaMarks marks)
    {
        run.BeginQuiet();
        var isGood = SchemaEvaluator.Check(run, value, schema, resource, path, marks);
        run.EndQuiet();
        return isGood;
    }

    private static bool Alternatives(SchemaRun run, DataNode value, DataNode list, string resource, string path, SchemaMarks marks, bool mustBeOne)
    {
        var good = 0;
        foreach (var part in list.Items)
        {
            var own = new SchemaMarks();
            if (!Quietly(run, value, part, resource, path, own))
                continue;
            good++;
            marks.Add(own);
        }

        if (good == 1 || (good > 1 && !mustBeOne) || run.Trouble is not null)
            return true;
        if (good > 1)
            return run.Fail(SchemaEvaluator.Place(value), path, $"{SchemaEvaluator.Name(path)} fits {good} of the forms of which it must fit exactly one");
        return run.IsLoud && Explain(run, value, list, resource, path);
    }

    // Where one alternative alone has the value's type, its errors are what the author wants to know.
    private static bool Explain(SchemaRun run, DataNode value, DataNode list, string resource, string path)
    {
        DataNode? likely = null;
        var types = new List<string>();
        var choices = new List<DataNode>();
        foreach (var part in list.Items)
        {
            if (part["const"] is { } only)
                choices.Add(only);
            if (part["enum"] is { } several)
                choices.AddRange(several.Items);
            if (part["type"]?.AsString() is not { } type)
                continue;
            types.Add(SchemaValues.Words(type));
            if (SchemaValues.Is(value, type))
                likely = likely is null ? part : list;
        }

        if (likely is not null && likely != list)
        {
            SchemaEvaluator.Check(run, value, likely, resource, path);
            return false;
        }

        if (choices.Count > 0 && types.Count == 0)
            return SchemaAssertions.FailChoice(run, value, choices, path);
        return types.Count == list.Items.Count
            ? run.Fail(SchemaEvaluator.Place(value), path, $"{SchemaEvaluator.Name(path)} must be {string.Join(" or ", types)}; it is {HeaderPages.Describe(value)}")
            : run.Fail(SchemaEvaluator.Place(value), path, $"{SchemaEvaluator.Name(path)} fits none of the {list.Items.Count} forms that are allowed");
    }
}
