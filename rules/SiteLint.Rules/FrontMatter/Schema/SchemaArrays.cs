namespace SiteLint.Rules.FrontMatter.Schema;

/// <summary>The keywords that judge the items of a list.</summary>
internal static class SchemaArrays
{
    /// <summary>Judges a list.</summary>
    public static bool Check(SchemaRun run, DataNode value, DataNode schema, string resource, string path, SchemaMarks marks)
    {
        var isGood = true;
        var first = 0;
        if (schema["prefixItems"] is { IsSequence: true } prefix)
        {
            first = Math.Min(prefix.Items.Count, value.Items.Count);
            for (var i = 0; i < first; i++)
                isGood &= SchemaEvaluator.Check(run, value.Items[i], prefix.Items[i], resource, $"{path}[{i}]");
            marks.FirstItems = Math.Max(marks.FirstItems, first);
        }

        if (schema["items"] is { } items)
        {
            for (var i = first; i < value.Items.Count; i++)
                isGood &= SchemaEvaluator.Check(run, value.Items[i], items, resource, $"{path}[{i}]");
            marks.AllItems = true;
        }

        if (schema["contains"] is { } contains)
            isGood &= CheckContains(run, value, schema, contains, resource, path, marks);
        if (schema["unevaluatedItems"] is not { } unevaluated)
            return isGood;
        for (var i = 0; i < value.Items.Count; i++)
        {
            if (!marks.Has(i))
                isGood &= SchemaEvaluator.Check(run, value.Items[i], unevaluated, resource, $"{path}[{i}]");
        }

        marks.AllItems = true;
        return isGood;
    }

    private static bool CheckContains(SchemaRun run, DataNode value, DataNode schema, DataNode contains, string resource, string path, SchemaMarks marks)
    {
        var count = 0;
        run.BeginQuiet();
        for (var i = 0; i < value.Items.Count; i++)
        {
            if (!SchemaEvaluator.Check(run, value.Items[i], contains, resource, path))
                continue;
            count++;
            marks.Add(i);
        }

        run.EndQuiet();
        var least = SchemaNumbers.Bound(schema, "minContains") ?? 1;
        if (count < least)
            return run.Fail(value.Span, path, $"{SchemaEvaluator.Name(path)} must have {(least == 1 ? "an item" : $"{least} items")} of the form that the schema asks for; it has {(count == 0 ? "none" : count)}");
        if (SchemaNumbers.Bound(schema, "maxContains") is { } most && count > most)
            return run.Fail(value.Span, path, $"{SchemaEvaluator.Name(path)} must have at most {most} items of the form that the schema names; it has {count}");
        return true;
    }
}
