using SiteLint.Discovery;
using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Html;

/// <summary>Redirects that the host makes: Netlify's <c>_redirects</c>; rules of other hosts only say that more may answer.</summary>
internal sealed class HostRedirects
{
    private readonly List<(string From, string To)> exact = [];
    private readonly List<string> patterns = [];
    private string? opaque;

    /// <summary>Reads the files of a site's root that hosts read.</summary>
    public static HostRedirects Read(SourceTree tree, string root)
    {
        var redirects = new HostRedirects();
        if (TextFiles.Read(tree, UrlPath.Join(root, "_redirects")) is { } text)
            redirects.Parse(text);
        foreach (var name in (ReadOnlySpan<string>)["vercel.json", ".htaccess", "netlify.toml", "staticwebapp.config.json", "firebase.json"])
        {
            var path = UrlPath.Join(root, name);
            if (tree.Find(path) is not null)
                redirects.opaque ??= $"'{name}' may have a rule for it";
        }

        return redirects;
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
        foreach (var pattern in patterns)
        {
            if (Wildcard.IsMatch(pattern, path))
                return $"'{pattern}' in _redirects";
        }

        return opaque;
    }

    private void Parse(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var fields = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length < 2 || fields[0].StartsWith('#') || !fields[0].StartsWith('/'))
                continue;
            if (!fields[0].Contains('*') && !fields[0].Contains(':'))
            {
                exact.Add((PercentEncoding.Decode(fields[0]), fields[1]));
                continue;
            }

            var segments = fields[0].Split('/');
            for (var i = 0; i < segments.Length; i++)
            {
                if (segments[i].StartsWith(':'))
                    segments[i] = "*";
            }

            patterns.Add(string.Join('/', segments));
        }
    }
}
