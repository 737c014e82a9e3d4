namespace SiteLint.Bench.Speed;

/// <summary>Other tools, each with the arguments for its one task.</summary>
internal static class Peers
{
    /// <summary>Those that read Markdown.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="programs">A folder with programs that are not on the PATH, or null.</param>
    public static IEnumerable<Contender> OfMarkdown(MarkdownFolder folder, string? programs)
    {
        var files = folder.Relative;
        yield return new("codespell: a list of misspellings", "codespell", folder.Path, ["--quiet-level", "35", "."]);
        yield return new("hunspell -l: words of a dictionary", "hunspell", folder.Path, ["-l", "-d", "en_US", .. files]);
        yield return new("rumdl, no cache: style of Markdown", Find("rumdl", programs), folder.Path, ["check", "--no-cache", "."]);
        yield return new("markdownlint-cli2: style of Markdown", Find("markdownlint-cli2", programs), folder.Path, ["**/*.md"]);
        yield return new("cspell, no cache: words of dictionaries", Find("cspell", programs), folder.Path, ["lint", "--no-progress", "--no-summary", "--no-cache", "**/*.md"]);
        yield return new("linkinator: links, none of the web", Find("linkinator", programs), folder.Path, ["**/*.md", "--markdown", "--skip", "^https?://(?!localhost)", "--silent"]);
    }

    /// <summary>Those that check links in built HTML.</summary>
    public static IEnumerable<Contender> OfHtml(string folder, string? programs)
    {
        yield return new("linkinator: links, none of the web", Find("linkinator", programs), folder, [".", "--recurse", "--skip", "^https?://(?!localhost)", "--silent"]);
        yield return new("htmlproofer: links, images, scripts", "htmlproofer", folder, ["--disable-external", "."]);
    }

    /// <summary>The program in the folder, or where npm puts programs under it, or as the PATH has it.</summary>
    private static string Find(string name, string? programs)
    {
        string[] places = programs is null ? [] : [Path.Combine(programs, name), Path.Combine(programs, "node_modules", ".bin", name)];
        return places.FirstOrDefault(File.Exists) ?? name;
    }
}
