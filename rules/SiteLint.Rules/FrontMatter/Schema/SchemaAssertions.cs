namespace SiteLint.Rules.FrontMatter.Schema;

/// <summary>The keywords that judge a value by itself: type, choices, bounds, pattern, format, sizes, required keys.</summary>
internal static class SchemaAssertions
{
    /// <summary>Judges a value.</summary>
    public static bool Check(SchemaRun run, DataNode value, DataNode schema, string path)
    {
        var isGood = CheckType(run, value, schema, path) && CheckChoices(run, value, schema, path);
        if (SchemaValues.IsNumber(value))
            isGood &= SchemaNumbers.Check(run, value, schema, path);
        else if (SchemaValues.IsText(value))
            isGood &= CheckText(run, value, schema, path);
        else if (value.IsMapping)
            isGood &= CheckMap(run, value, schema, path);
        else if (value.IsSequence)
            isGood &= CheckList(run, value, schema, path);
        return isGood;
    }

    /// <summary>Notes a value that is not among its choices.</summary>
    public static bool FailChoice(SchemaRun run, DataNode value, IReadOnlyList<DataNode> choices, string path)
    {
        var names = new List<string>();
        foreach (var choice in choices)
            names.Add(choice.Kind == DataKind.Null ? "null" : choice.Text);
        var nearest = value.IsScalar ? NearestName.Find(value.Text, names) : null;
        var shown = names.Count > 8 ? string.Join(", ", names.GetRange(0, 8)) + ", …" : string.Join(", ", names);
        return run.Fail(
            value.Span,
            path,
            names.Count == 1
                ? $"{SchemaEvaluator.Name(path)} must be {shown}; it is {SchemaValues.Show(value)}"
                : $"{SchemaEvaluator.Name(path)} must be one of {shown}; it is {SchemaValues.Show(value)}",
            nearest is null ? [] : [nearest]);
    }

    private static bool CheckType(SchemaRun run, DataNode value, DataNode schema, string path)
    {
        if (schema["type"] is not { } type)
            return true;
        var words = new List<string>();
        foreach (var name in type.ScalarsOrSelf())
        {
            if (SchemaValues.Is(value, name.Text))
                return true;
            var format = schema["format"]?.AsString();
            words.Add(name.Text == "string" && format is "date" ? "a date, such as 2024-05-01" : name.Text == "string" && format is "date-time" ? "a date and time, such as 2024-05-01T10:00:00Z" : SchemaValues.Words(name.Text));
        }

        return run.Fail(SchemaEvaluator.Place(value), path, $"{SchemaEvaluator.Name(path)} must be {string.Join(" or ", words)}; it is {HeaderPages.Describe(value)}");
    }

    private static bool CheckChoices(SchemaRun run, DataNode value, DataNode schema, string path)
    {
        if (schema.Find("const") is { } only && !SchemaValues.Equal(value, only.Value))
            return FailChoice(run, value, [only.Value], path);
        if (schema["enum"] is not { IsSequence: true } list)
            return true;
        foreach (var choice in list.Items)
        {
            if (SchemaValues.Equal(value, choice))
                return true;
        }

        return FailChoice(run, value, list.Items, path);
    }

    private static bool CheckText(SchemaRun run, DataNode value, DataNode schema, string path)
    {
        var isGood = true;
        var length = SchemaValues.Length(value.Text);
        if (SchemaNumbers.Bound(schema, "minLength") is { } least && length < least)
            isGood = run.Fail(value.Span, path, $"{SchemaEvaluator.Name(path)} must have at least {least} characters; it has {length}");
        if (SchemaNumbers.Bound(schema, "maxLength") is { } most && length > most)
            isGood = run.Fail(value.Span, path, $"{SchemaEvaluator.Name(path)} must have at most {most} characters; it has {length}");
        if (schema["pattern"]?.AsString() is { } pattern)
        {
            var matches = run.Patterns.Matches(pattern, value.Text);
            if (matches is null)
                run.Trouble ??= $"the pattern '{HeaderPages.Shorten(pattern)}' of the schema cannot be used";
            else if (matches == false)
                isGood = run.Fail(value.Span, path, $"{SchemaEvaluator.Name(path)} does not have the form {pattern}");
        }

        if (run.AssertsFormats && schema["format"]?.AsString() is { } format && !SchemaFormats.Fits(format, value))
            isGood = run.Fail(value.Span, path, $"{SchemaEvaluator.Name(path)} must be {SchemaFormats.Words(format)}; it is {SchemaValues.Show(value)}");
        return isGood;
    }

    private static bool CheckMap(SchemaRun run, DataNode value, DataNode schema, string path)
    {
        var isGood = true;
        var count = 0;
        foreach (var entry in value.Entries)
            count += entry.IsDuplicate ? 0 : 1;
        if (SchemaNumbers.Bound(schema, "minProperties") is { } least && count < least)
            isGood = run.Fail(FirstKey(value), path, $"{SchemaEvaluator.Name(path)} must have at least {least} keys; it has {count}");
        if (SchemaNumbers.Bound(schema, "maxProperties") is { } most && count > most)
            isGood = run.Fail(FirstKey(value), path, $"{SchemaEvaluator.Name(path)} must have at most {most} keys; it has {count}");
        foreach (var name in schema["required"]?.Items ?? [])
        {
            if (value.Find(name.Text) is null)
                isGood = run.Fail(FirstKey(value), path, $"The key '{Join(path, name.Text)}' is missing");
        }

        foreach (var dependency in schema["dependentRequired"]?.Entries ?? [])
        {
            if (value.Find(dependency.Key) is not { } cause)
                continue;
            foreach (var name in dependency.Value.Items)
            {
                if (value.Find(name.Text) is null)
                    isGood = run.Fail(cause.KeySpan, path, $"Where '{dependency.Key}' stands, '{Join(path, name.Text)}' must stand too");
            }
        }

        return isGood;
    }

    private static bool CheckList(SchemaRun run, DataNode value, DataNode schema, string path)
    {
        var isGood = true;
        var count = value.Items.Count;
        if (SchemaNumbers.Bound(schema, "minItems") is { } least && count < least)
            isGood = run.Fail(value.Span, path, $"{SchemaEvaluator.Name(path)} must have at least {least} items; it has {count}");
        if (SchemaNumbers.Bound(schema, "maxItems") is { } most && count > most)
            isGood = run.Fail(value.Span, path, $"{SchemaEvaluator.Name(path)} must have at most {most} items; it has {count}");
        if (schema["uniqueItems"]?.AsBoolean() != true)
            return isGood;
        for (var i = 1; i < count && i < 2000; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (SchemaValues.Equal(value.Items[i], value.Items[j]))
                    return run.Fail(value.Items[i].Span, path, $"{SchemaEvaluator.Name(path)} has {SchemaValues.Show(value.Items[i])} twice");
            }
        }

        return isGood;
    }

    /// <summary>A key behind a path.</summary>
    public static string Join(string path, string key) => path.Length == 0 ? key : path + "." + key;

    // The first key stands for the map, so that a message about the whole does not underline it all.
    private static TextSpan FirstKey(DataNode map) =>
        map.Entries.Count > 0 ? map.Entries[0].KeySpan : map.Span;
}
