using SiteLint.Reporting;

namespace SiteLint.Inspection;

/// <summary>The answer of <c>why</c>.</summary>
/// <param name="Exists">Whether there is such a URL, or whether the source has one.</param>
/// <param name="Lines">The reasons, in words.</param>
internal sealed record Reason(bool Exists, IReadOnlyList<string> Lines)
{
    /// <summary>Finds the answer.</summary>
    /// <param name="sites">The sites.</param>
    /// <param name="path">The source that is asked about, relative to the tree's root; null for a URL.</param>
    /// <param name="url">What was asked, as written.</param>
    /// <param name="toReport">Turns a path of the tree into one of the report.</param>
    public static Reason Of(IReadOnlyList<Site> sites, string? path, string url, Func<string, string> toReport) =>
        path is null ? OfUrl(sites, url, toReport) : OfSource(sites, path, toReport);

    /// <summary>As JSON.</summary>
    public string ToJson() => JsonReporter.Render(
        json =>
        {
            json.WriteStartObject();
            json.WriteBoolean("exists", Exists);
            json.WriteStartArray("because");
            foreach (var line in Lines)
                json.WriteStringValue(line);
            json.WriteEndArray();
            json.WriteEndObject();
        },
        indented: true);

    /// <summary>As lines.</summary>
    public void WriteText(TextWriter writer)
    {
        foreach (var line in Lines)
            writer.WriteLine(TerminalText.Escape(line));
    }

    private static Reason OfSource(IReadOnlyList<Site> sites, string path, Func<string, string> toReport)
    {
        var lines = new List<string>();
        foreach (var site in sites)
        {
            foreach (var route in site.RoutesOf(path))
                lines.Add($"{toReport(path)} -> {route.Url} ({route.Kind.ToString().ToLowerInvariant()}, written to {route.Output}): {route.Because}");
            foreach (var source in site.Unwritten)
            {
                if (source.Source == path)
                    return new Reason(false, [$"{toReport(path)} is not written: {source.Because}{(source.WouldBeUrl is { } would ? $"; its URL would be {would}" : "")}"]);
            }
        }

        return lines.Count > 0
            ? new Reason(true, lines)
            : new Reason(false, [$"{toReport(path)} belongs to no site, or its generator does not read it"]);
    }

    private static Reason OfUrl(IReadOnlyList<Site> sites, string url, Func<string, string> toReport)
    {
        var lines = new List<string>();
        foreach (var site in sites)
        {
            var wanted = Strip(url, site.Profile);
            foreach (var route in site.Routes)
            {
                if (route.Url == wanted || route.Output == wanted)
                    lines.Add($"{route.Url} ({route.Kind.ToString().ToLowerInvariant()}) is made from {(route.Source.Length == 0 ? "nothing but the configuration" : toReport(route.Source))} and written to {route.Output}: {route.Because}");
            }
        }

        if (lines.Count > 0)
            return new Reason(true, lines);
        foreach (var site in sites)
        {
            if (site.Pages.Count == 0)
                continue;
            var target = site.Resolve(url, site.Pages[0]);
            if (target.Verdict is LinkVerdict.Good)
                return new Reason(true, [$"{target.Url ?? url}: {target.Because}"]);
            var why = target.Problem is { } problem ? problem.Message + (problem.Note is { } note ? ". " + note : "") : target.Because;
            lines.Add(why.Length > 0 ? why : $"nothing makes {url}");
        }

        return new Reason(false, lines.Count > 0 ? lines : [$"nothing makes {url}: there is no site here"]);
    }

    private static string Strip(string url, SiteProfile profile)
    {
        if (profile.Origin is { Length: > 0 } origin && url.StartsWith(origin, StringComparison.OrdinalIgnoreCase))
            url = url[origin.Length..];
        if (profile.BasePath.Length > 0 && url.StartsWith(profile.BasePath + "/", StringComparison.Ordinal))
            url = url[profile.BasePath.Length..];
        return url.Length == 0 ? "/" : url;
    }
}
