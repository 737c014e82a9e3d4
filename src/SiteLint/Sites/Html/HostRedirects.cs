using SiteLint.Discovery;
using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Html;

/// <summary>Redirects that the host makes: Netlify's <c>_redirects</c> and <c>netlify.toml</c>; rules of other hosts only say that more may answer.</summary>
internal sealed class HostRedirects
{
    private readonly List<(string From, string To)> exact = [];
    private readonly List<string> patterns = [];
    private readonly List<(string Pattern, string File)> rules = [];
    private string? opaque;

    /// <summary>Whether Netlify serves the site: it serves <c>/a.html</c> for <c>/a/</c> too.</summary>
    public bool IsNetlify { get; private set; }

    /// <summary>Reads the files of a site's root that hosts read.</summary>
    public static HostRedirects Read(SourceTree tree, string root)
    {
        var redirects = new HostRedirects();
        redirects.AddFile(tree, UrlPath.Join(root, "_redirects"));
        redirects.AddNetlify(tree, UrlPath.Join(root, "netlify.toml"));
        foreach (var name in (ReadOnlySpan<string>)["vercel.json", ".htaccess", "staticwebapp.config.json", "firebase.json"])
        {
            var path = UrlPath.Join(root, name);
            if (tree.Find(path) is not null)
                redirects.opaque ??= $"'{name}' may have a rule for it";
        }

        return redirects;
    }

    /// <summary>Adds the lines of a <c>_redirects</c> file; nothing where it does not exist.</summary>
    public void AddFile(SourceTree tree, string path)
    {
        if (TextFiles.Read(tree, path) is { } text)
            Parse(text);
    }

    /// <summary>Adds a route for each redirect of one exact path.</summary>
    public void AddRoutes(RouteCollector routes)
    {
        foreach (var (from, to) in exact)
            routes.Add("", from, null, RouteKind.Redirect, "_redirects", to);
    }

    /// <summary>Why a path without a file may be answered, or null.</summary>
    public string? MayAnswer(string path)
    {
        var trimmed = path.Length > 1 ? path.TrimEnd('/') : path;
        foreach (var (pattern, file) in rules)
        {
            if (Wildcard.IsMatch(pattern, trimmed))
                return $"'{pattern}' in {file}";
        }

        foreach (var (from, _) in exact)
        {
            if (from.TrimEnd('/') == trimmed)
                return $"'{from}' in _redirects";
        }

        foreach (var pattern in patterns)
        {
            if (Wildcard.IsMatch(pattern, path))
                return $"'{pattern}' in _redirects";
        }

        return opaque;
    }

    private void AddNetlify(SourceTree tree, string path)
    {
        if (TextFiles.Read(tree, path) is not { } text)
            return;
        IsNetlify = true;
        if (Parsing.Data.TomlReader.Parse(text).Root is not { } root)
        {
            opaque ??= "'netlify.toml' may have a rule for it";
            return;
        }

        foreach (var rule in root["redirects"]?.Items ?? [])
        {
            // A rule that ends in 404 says that nothing is there.
            if (rule["from"]?.AsString() is { Length: > 1 } from && rule["status"]?.AsInteger() is null or (not 404 and not 410))
                rules.Add((ToPattern(from.TrimEnd('/')), "netlify.toml"));
        }
    }

    /// <summary>A line of a template that makes the file, with a <c>*</c> for whatever a template writes.</summary>
    private static string WithoutTemplates(string line)
    {
        while (line.IndexOf("{{", StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = line.IndexOf("}}", open, StringComparison.Ordinal);
            line = line[..open] + "*" + (close < 0 ? "" : line[(close + 2)..]);
        }

        return line;
    }

    private static string ToPattern(string path)
    {
        var segments = path.Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            if (segments[i].StartsWith(':'))
                segments[i] = "*";
        }

        return PercentEncoding.Decode(string.Join('/', segments));
    }

    private void Parse(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var fields = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length < 2 || fields[0].StartsWith('#') || !fields[0].StartsWith('/'))
                continue;
            if (line.Contains("{{", StringComparison.Ordinal))
            {
                patterns.Add(ToPattern(WithoutTemplates(line).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[0]));
                continue;
            }

            if (!fields[0].Contains('*') && !fields[0].Contains(':'))
            {
                exact.Add((PercentEncoding.Decode(fields[0]), fields[1]));
                continue;
            }

            if (!fields[^1].StartsWith("404", StringComparison.Ordinal))
                patterns.Add(ToPattern(fields[0]));
        }
    }
}
