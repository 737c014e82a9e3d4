using SiteLint.Rules.FrontMatter.Fields;

namespace SiteLint.Rules.FrontMatter;

/// <summary>Compares a header with the fields that the generator and the theme read.</summary>
internal static class BuiltInTypes
{
    /// <summary>Reports fields whose value the generator cannot use.</summary>
    public static void Check(DataNode map, KnownFields fields, SiteRuleContext context, string prefix = "", int depth = 0)
    {
        foreach (var entry in map.Entries)
        {
            var value = entry.Value;
            if (value.IsAlias || value.Kind == DataKind.Null || fields.Find(entry.Key) is not { } field || field.Is(FieldType.Any) || IsTemplateMap(value))
                continue;
            var name = prefix + entry.Key;
            if (Mismatch(field, value) is { } expected)
            {
                var isShape = !value.IsScalar || !field.Is(FieldType.Scalar);
                context.Report(value.Span, $"'{name}' must be {expected}; it is {HeaderPages.Describe(value)}", severity: isShape ? null : Severity.Warning);
                continue;
            }

            if (value.Kind == DataKind.String && field.Choices.Count > 0)
                CheckChoice(name, field, value, context);
            if (field.Children is null || depth > 3)
                continue;
            Check(value, field.Children, context, name + ".", depth + 1);
            foreach (var item in value.Items)
                Check(item, field.Children, context, name + "[].", depth + 1);
        }
    }

    // {{ x }} without quotes is a map whose key is a map; the rule for syntax says so.
    private static bool IsTemplateMap(DataNode value) =>
        value is { IsMapping: true, Entries: [var entry] } && entry.Key.StartsWith('{');

    private static void CheckChoice(string name, KnownField field, DataNode value, SiteRuleContext context)
    {
        foreach (var choice in field.Choices)
        {
            if (choice == value.Text)
                return;
        }

        if (HeaderPages.IsTemplate(value.Text))
            return;
        var nearest = NearestName.Find(value.Text, field.Choices);
        context.Report(
            value.Span,
            $"'{name}' must be {string.Join(" or ", field.Choices)}; it is '{HeaderPages.Shorten(value.Text)}'",
            fix: nearest is null ? null : Fix.Unsafe($"Write '{nearest}'", value.Span, nearest),
            suggestions: nearest is null ? field.Choices : [nearest],
            severity: Severity.Warning);
    }

    private static string? Mismatch(KnownField field, DataNode value)
    {
        var fits = value.Kind switch
        {
            DataKind.Mapping => field.Is(FieldType.Map),
            DataKind.Sequence => field.Is(FieldType.List),
            _ => field.Is(FieldType.Scalar) && FitsScalar(field, value),
        };
        // A date of any form is judged by the rule for dates.
        return fits || field.Types == FieldType.Date ? null : Words(field);
    }

    private static bool FitsScalar(KnownField field, DataNode value)
    {
        if (field.Is(FieldType.Text | FieldType.Date) || HeaderPages.IsTemplate(value.Text))
            return true;
        return value.Kind switch
        {
            DataKind.Boolean => field.Is(FieldType.Bool),
            DataKind.Integer or DataKind.Float => field.Is(FieldType.Int | FieldType.Number) || (field.Is(FieldType.Bool) && value.Text is "0" or "1"),
            DataKind.String when field.Is(FieldType.Int | FieldType.Number) && IsNumber(value.Text) => true,
            // What is text and should be true or false is another rule's matter where the text says either.
            DataKind.String => field.Is(FieldType.Bool) && value.Text.ToLowerInvariant() is "true" or "false" or "yes" or "no" or "on" or "off" or "",
            _ => false,
        };
    }

    private static bool IsNumber(string text) =>
        double.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _);

    private static string Words(KnownField field)
    {
        var words = new List<string>();
        if (field.Is(FieldType.Date))
            words.Add("a date, such as 2024-05-01");
        if (field.Is(FieldType.Text))
            words.Add("text");
        if (field.Is(FieldType.Bool))
            words.Add("true or false");
        if (field.Is(FieldType.Int | FieldType.Number))
            words.Add("a number");
        if (field.Is(FieldType.List))
            words.Add("a list");
        if (field.Is(FieldType.Map))
            words.Add("a map");
        return string.Join(" or ", words);
    }
}
