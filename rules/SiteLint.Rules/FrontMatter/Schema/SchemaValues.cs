using System.Globalization;

namespace SiteLint.Rules.FrontMatter.Schema;

/// <summary>Values as JSON Schema sees them: a date is a text, 1.0 is a whole number.</summary>
internal static class SchemaValues
{
    /// <summary>Whether a value has a type of JSON Schema.</summary>
    public static bool Is(DataNode node, string type) => type switch
    {
        "null" => node.Kind == DataKind.Null,
        "boolean" => node.Kind == DataKind.Boolean,
        "object" => node.IsMapping,
        "array" => node.IsSequence,
        "string" => IsText(node),
        "number" => IsNumber(node),
        "integer" => node.Value is long || (node.Value is double number && IsNumber(node) && Math.Floor(number).Equals(number)),
        _ => false,
    };

    /// <summary>Whether a value is a text; dates are.</summary>
    public static bool IsText(DataNode node) => node.Kind is DataKind.String or DataKind.Date;

    /// <summary>Whether a value is a number.</summary>
    public static bool IsNumber(DataNode node) => node.Kind is DataKind.Integer or DataKind.Float;

    /// <summary>A number; NaN where the value is none.</summary>
    public static double Number(DataNode node) => node.Value switch
    {
        long whole => whole,
        double real => real,
        _ => double.NaN,
    };

    /// <summary>Whether two values are equal; the order of keys does not count.</summary>
    public static bool Equal(DataNode a, DataNode b, int depth = 0)
    {
        if (depth > 100)
            return false;
        if (IsNumber(a) || IsNumber(b))
            return IsNumber(a) && IsNumber(b) && (a.Value is long x && b.Value is long y ? x == y : Number(a).Equals(Number(b)));
        if (IsText(a) || IsText(b))
            return IsText(a) && IsText(b) && a.Text == b.Text;
        if (a.Kind != b.Kind)
            return false;
        if (a.Kind == DataKind.Boolean)
            return a.AsBoolean() == b.AsBoolean();
        if (a.Items.Count != b.Items.Count || a.Entries.Count != b.Entries.Count)
            return false;
        for (var i = 0; i < a.Items.Count; i++)
        {
            if (!Equal(a.Items[i], b.Items[i], depth + 1))
                return false;
        }

        foreach (var entry in a.Entries)
        {
            if (b[entry.Key] is not { } other || !Equal(entry.Value, other, depth + 1))
                return false;
        }

        return true;
    }

    /// <summary>Length in characters, as JSON Schema counts: code points.</summary>
    public static int Length(string text)
    {
        var length = text.Length;
        foreach (var c in text)
        {
            if (char.IsLowSurrogate(c))
                length--;
        }

        return length;
    }

    /// <summary>A type's name in words.</summary>
    public static string Words(string type) => type switch
    {
        "null" => "empty",
        "boolean" => "true or false",
        "object" => "a map",
        "array" => "a list",
        "string" => "text",
        "number" => "a number",
        "integer" => "a whole number",
        _ => type,
    };

    /// <summary>A value for a message.</summary>
    public static string Show(DataNode node) => node.IsScalar
        ? node.Kind == DataKind.Null ? "empty" : $"'{HeaderPages.Shorten(node.Text)}'"
        : HeaderPages.Describe(node);

    /// <summary>A number for a message.</summary>
    public static string Show(double number) => number.ToString(CultureInfo.InvariantCulture);
}
