using SiteLint.Discovery;

namespace SiteLint.Sites.Markdown;

/// <summary>Tells generators that are only named by what stands in their marker.</summary>
internal static class PlainMarkers
{
    /// <summary>A <c>conf.py</c> that speaks of Sphinx's own settings.</summary>
    public static bool IsSphinx(SourceTree tree, string path) =>
        TextFiles.Read(tree, path) is { } text
        && (text.Contains("extensions", StringComparison.Ordinal) || text.Contains("html_theme", StringComparison.Ordinal) || text.Contains("sphinx", StringComparison.OrdinalIgnoreCase));

    /// <summary>A <c>config.toml</c> with Zola's <c>base_url</c> (Hugo's is <c>baseURL</c>).</summary>
    public static bool IsZola(SourceTree tree, string path)
    {
        if (TextFiles.Read(tree, path) is not { } text)
            return false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.TrimStart().StartsWith("base_url", StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
