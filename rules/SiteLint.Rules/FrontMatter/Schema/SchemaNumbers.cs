namespace SiteLint.Rules.FrontMatter.Schema;

/// <summary>The keywords that judge numbers.</summary>
internal static class SchemaNumbers
{
    /// <summary>A size that a schema names, or null.</summary>
    public static long? Bound(DataNode schema, string keyword) =>
        schema[keyword] is { } node && SchemaValues.IsNumber(node) ? (long)SchemaValues.Number(node) : null;

    /// <summary>Judges a number.</summary>
    public static bool Check(SchemaRun run, DataNode value, DataNode schema, string path)
    {
        var number = SchemaValues.Number(value);
        var isGood = true;
        if (Limit(schema, "minimum") is { } least && number < least)
            isGood = run.Fail(value.Span, path, $"{SchemaEvaluator.Name(path)} must be at least {SchemaValues.Show(least)}; it is {value.Text}");
        if (Limit(schema, "maximum") is { } most && number > most)
            isGood = run.Fail(value.Span, path, $"{SchemaEvaluator.Name(path)} must be at most {SchemaValues.Show(most)}; it is {value.Text}");
        if (Limit(schema, "exclusiveMinimum") is { } above && number <= above)
            isGood = run.Fail(value.Span, path, $"{SchemaEvaluator.Name(path)} must be more than {SchemaValues.Show(above)}; it is {value.Text}");
        if (Limit(schema, "exclusiveMaximum") is { } below && number >= below)
            isGood = run.Fail(value.Span, path, $"{SchemaEvaluator.Name(path)} must be less than {SchemaValues.Show(below)}; it is {value.Text}");
        if (Limit(schema, "multipleOf") is > 0 and var unit && !IsMultiple(number, unit))
            isGood = run.Fail(value.Span, path, $"{SchemaEvaluator.Name(path)} must be a multiple of {SchemaValues.Show(unit)}; it is {value.Text}");
        return isGood;
    }

    private static double? Limit(DataNode schema, string keyword) =>
        schema[keyword] is { } node && SchemaValues.IsNumber(node) ? SchemaValues.Number(node) : null;

    // Decimal arithmetic where it reaches: 0.0075 is a multiple of 0.0001, which binary fractions deny.
    private static bool IsMultiple(double number, double unit)
    {
        if (Math.Abs(number) < 1e15 && unit > 1e-12 && Math.Abs(number) / unit < 1e20)
            return (decimal)number % (decimal)unit == 0;
        var quotient = number / unit;
        return !double.IsInfinity(quotient) && Math.Floor(quotient).Equals(quotient);
    }
}
