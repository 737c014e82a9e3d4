namespace SiteLint.Parsing;

/// <summary>HTML elements whose content is no prose.</summary>
internal static class HiddenElements
{
    private static readonly string[] Names = ["code", "pre", "script", "style", "kbd", "samp", "var", "math", "svg", "tt", "textarea"];

    /// <summary>The element's name in lower case where its content is no prose, else null.</summary>
    public static string? Find(ReadOnlySpan<char> name)
    {
        foreach (var hidden in Names)
        {
            if (name.Equals(hidden, StringComparison.OrdinalIgnoreCase))
                return hidden;
        }

        return null;
    }
}
