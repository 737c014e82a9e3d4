namespace SiteLint.Configuration;

/// <summary>Types of values in words, and which value passes for which type.</summary>
internal static class DataKinds
{
    /// <summary>Whether a value may stand where a type is asked for: a scalar passes for a text and for a list of one.</summary>
    public static bool Accepts(DataKind wanted, DataNode node) => wanted switch
    {
        DataKind.String => node.IsScalar && node.Kind != DataKind.Null,
        DataKind.Sequence => node.IsSequence || (node.IsScalar && node.Kind != DataKind.Null),
        DataKind.Float => node.Kind is DataKind.Float or DataKind.Integer,
        _ => node.Kind == wanted,
    };

    /// <summary>A value in words: <c>the text 'abc'</c>.</summary>
    public static string Describe(DataNode node) => node.Kind switch
    {
        DataKind.String => $"the text '{Shorten(node.Text)}'",
        DataKind.Null => "nothing",
        DataKind.Sequence or DataKind.Mapping => Describe(node.Kind),
        _ => $"{Describe(node.Kind)} ({Shorten(node.Text)})",
    };

    /// <summary>A type in words, with its article.</summary>
    public static string Describe(DataKind kind) => kind switch
    {
        DataKind.Boolean => "true or false",
        DataKind.Integer => "a whole number",
        DataKind.Float => "a number",
        DataKind.Date => "a date",
        DataKind.Sequence => "a list",
        DataKind.Mapping => "a mapping",
        DataKind.Null => "nothing",
        _ => "a text",
    };

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..39] + "…";
}
