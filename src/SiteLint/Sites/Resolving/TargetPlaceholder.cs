namespace SiteLint.Sites.Resolving;

/// <summary>Destinations that something fills in before a reader sees them: template syntax, variables of scripts.</summary>
internal static class TargetPlaceholder
{
    /// <summary>Why a destination is not what a reader will get, or null.</summary>
    /// <param name="text">The destination.</param>
    /// <param name="isBuilt">Whether the site is built, so that nothing fills it in any more.</param>
    public static string? Find(string text, bool isBuilt)
    {
        if (isBuilt)
            return null;
        foreach (var open in (ReadOnlySpan<string>)["{{", "{%", "<%", "${"])
        {
            if (text.Contains(open, StringComparison.Ordinal))
                return "it holds template syntax";
        }

        return IsVariable(text) ? $"'{text}' is a name that something puts a value for" : null;
    }

    /// <summary><c>$BRANCH_URL</c> and <c>ENGLISH_VERSION_URL</c>: capitals alone, with a dollar sign or words joined by underscores.</summary>
    private static bool IsVariable(string text)
    {
        var name = text.AsSpan();
        var hasSign = name.StartsWith("$");
        if (hasSign)
            name = name[1..];
        if (name.Length < 3 || !char.IsAsciiLetterUpper(name[0]) || !char.IsAsciiLetterOrDigit(name[^1]))
            return false;
        foreach (var character in name)
        {
            if (!char.IsAsciiLetterUpper(character) && !char.IsAsciiDigit(character) && character != '_')
                return false;
        }

        return hasSign || name.Contains('_');
    }
}
