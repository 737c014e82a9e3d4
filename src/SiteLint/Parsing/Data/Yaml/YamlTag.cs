namespace SiteLint.Parsing.Data.Yaml;

/// <summary>What an explicit tag makes of a scalar.</summary>
internal static class YamlTag
{
    /// <summary>The kind and value of a tagged scalar.</summary>
    /// <param name="tag">The tag as written.</param>
    /// <param name="text">The scalar's text.</param>
    /// <param name="value">The value; for a string the caller puts the text.</param>
    public static DataKind Resolve(string tag, string text, out object? value)
    {
        value = null;
        switch (tag)
        {
            case "!!str" or "!" or "!!binary":
                return DataKind.String;
            case "!!null":
                return DataKind.Null;
            case "!!int" or "!!float" or "!!bool" or "!!timestamp":
                var kind = YamlResolution.Resolve(text, out value);
                if (tag == "!!float" && value is long number)
                {
                    value = (double)number;
                    return DataKind.Float;
                }

                return kind;
            default:
                // A tag of the application's own: a reader that does not know it takes the scalar as a text.
                return DataKind.String;
        }
    }
}
