using SiteLint.Discovery;
using SiteLint.Sites.Configurations;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Eleventy;

/// <summary>What an Eleventy configuration says literally.</summary>
internal sealed class EleventySettings
{
    /// <summary>Names of configurations, best first.</summary>
    public static IReadOnlyList<string> Names { get; } = [".eleventy", "eleventy.config"];

    private readonly List<(string From, string To)> copies = [];

    /// <summary>Reads the settings of a site.</summary>
    public EleventySettings(SourceTree tree, string root)
    {
        ConfigurationPath = ConfigurationFile.Find(tree, root, Names, ConfigurationFile.ScriptExtensions);
        var text = ConfigurationPath is null ? "" : TextFiles.Read(tree, ConfigurationPath) ?? "";
        Configuration = ConfigurationPath is null ? null : ConfigurationFile.Read(tree, ConfigurationPath)?.Root;
        var folders = Configuration?["dir"];
        Input = UrlPath.JoinInTree(root, folders?["input"]?.AsString() ?? Argument(text, "setInputDirectory(") ?? ExportedDir(text, "input") ?? ".") ?? root;
        Output = UrlPath.JoinInTree(root, folders?["output"]?.AsString() ?? Argument(text, "setOutputDirectory(") ?? ExportedDir(text, "output") ?? "_site") ?? UrlPath.Join(root, "_site");
        Includes = UrlPath.Join(Input, folders?["includes"]?.AsString() ?? Argument(text, "setIncludesDirectory(") ?? "_includes");
        Data = UrlPath.Join(Input, folders?["data"]?.AsString() ?? "_data");
        BasePath = UrlPath.BasePath(Configuration?["pathPrefix"]?.AsString());
        HasIds = text.Contains("IdAttributePlugin", StringComparison.Ordinal);
        HasOtherIds = text.Contains("anchor", StringComparison.OrdinalIgnoreCase) || text.Contains("slugify", StringComparison.OrdinalIgnoreCase) || text.Contains("named-headings", StringComparison.Ordinal)
            || text.Contains("setLibrary", StringComparison.Ordinal) || text.Contains("amendLibrary", StringComparison.Ordinal);
        RewritesSources = text.Contains("InputPathToUrlTransformPlugin", StringComparison.Ordinal) || text.Contains("inputPathToUrl", StringComparison.Ordinal);
        HasBasePlugin = text.Contains("HtmlBasePlugin", StringComparison.Ordinal);
        Formats = ReadFormats(text);
        ReadCopies(text);
    }

#pragma warning disable CS1591
    public string? ConfigurationPath { get; }
    public DataNode? Configuration { get; }
    public string Input { get; }
    public string Output { get; }
    public string Includes { get; }
    public string Data { get; }
    public string BasePath { get; }
    public bool HasIds { get; }
    public bool HasOtherIds { get; }
    public bool RewritesSources { get; }
    public bool HasBasePlugin { get; }
    public IReadOnlyCollection<string> Formats { get; }
    public IReadOnlyList<(string From, string To)> Copies => copies;
#pragma warning restore CS1591

    /// <summary>Whether some files are copied that the configuration names by code or a pattern.</summary>
    public bool HasUnknownCopies { get; private set; }

    /// <summary>The first literal argument of a call, or null.</summary>
    private static string? Argument(string text, string call)
    {
        var at = text.IndexOf(call, StringComparison.Ordinal);
        return at < 0 ? null : Literal(text, at + call.Length, out _);
    }

    /// <summary><c>export const config = { dir: { input: "x" } }</c>.</summary>
    private static string? ExportedDir(string text, string key)
    {
        var at = text.IndexOf("export const config", StringComparison.Ordinal);
        var found = at < 0 ? -1 : text.IndexOf(key + ":", at, StringComparison.Ordinal);
        return found < 0 ? null : Literal(text, found + key.Length + 1, out _);
    }

    private static string? Literal(string text, int at, out int end)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        end = at;
        if (at >= text.Length || text[at] is not ('"' or '\'' or '`'))
            return null;
        var close = text.IndexOf(text[at], at + 1);
        if (close < 0)
            return null;
        end = close + 1;
        return text[(at + 1)..close];
    }

    private HashSet<string> ReadFormats(string text)
    {
        var formats = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in Configuration?["templateFormats"]?.ScalarsOrSelf() ?? [])
            formats.UnionWith(item.Text.Split(','));
        var call = text.IndexOf("setTemplateFormats(", StringComparison.Ordinal);
        if (call >= 0)
        {
            var close = text.IndexOf(')', call);
            foreach (var part in (close < 0 ? "" : text[(call + 19)..close]).Split(['[', ']', ',', '"', '\'', ' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
                formats.Add(part);
        }

        if (formats.Count == 0)
            formats.UnionWith(["html", "liquid", "md", "njk", "11ty.js", "11ty.cjs", "11ty.mjs", "11ty.ts", "ejs", "hbs", "mustache", "haml", "pug", "webc"]);
        return formats;
    }

    private void ReadCopies(string text)
    {
        const string Call = "addPassthroughCopy(";
        for (var at = text.IndexOf(Call, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Call, at + 1, StringComparison.Ordinal))
        {
            var start = at + Call.Length;
            if (Literal(text, start, out _) is { } path)
            {
                Add(path, path);
                continue;
            }

            while (start < text.Length && char.IsWhiteSpace(text[start]))
                start++;
            if (start >= text.Length || text[start] != '{')
            {
                HasUnknownCopies = true;
                continue;
            }

            ReadMap(text, start + 1);
        }
    }

    private void ReadMap(string text, int at)
    {
        while (true)
        {
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == ','))
                at++;
            if (at >= text.Length || text[at] == '}')
                return;
            if (Literal(text, at, out var end) is not { } from)
            {
                HasUnknownCopies = true;
                return;
            }

            while (end < text.Length && (char.IsWhiteSpace(text[end]) || text[end] == ':'))
                end++;
            if (Literal(text, end, out at) is not { } to)
            {
                HasUnknownCopies = true;
                return;
            }

            Add(from, to);
        }
    }

    private void Add(string from, string to)
    {
        if (from.Contains('*') || from.Contains("${", StringComparison.Ordinal) || to.Contains("${", StringComparison.Ordinal))
            HasUnknownCopies = true;
        else
            copies.Add((from.TrimStart('.', '/').TrimEnd('/'), to.TrimStart('.').Trim('/')));
    }
}
