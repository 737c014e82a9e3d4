namespace SiteLint.Rules.FrontMatter;

/// <summary>Reports permalinks that give a URL other than the one they show, or none.</summary>
public sealed class BadPermalink : DocumentRule
{
    private static readonly HashSet<string> DocumentPlaceholders = new(StringComparer.Ordinal)
    {
        "year", "month", "day", "hour", "minute", "second", "i_day", "i_month", "short_month", "long_month", "short_year", "y_day",
        "w_year", "week", "w_day", "short_day", "long_day", "title", "slug", "name", "path", "collection", "categories",
        "slugified_categories", "output_ext",
    };

    private static readonly HashSet<string> PagePlaceholders = new(StringComparer.Ordinal) { "path", "basename", "output_ext" };

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("front-matter/bad-permalink")
    {
        Title = "Permalink does not give the URL it shows",
        Severity = Severity.Error,
        Needs = Needs.HeaderOnly,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        if (!HeaderPages.IsPage(document.File.Kind) || document.FrontMatter?.Root?.Find("permalink") is not { } entry || entry.Value.IsAlias)
            return;
        if (document.Profile.Generator == "hugo")
        {
            if (document.FrontMatter.Root.FindIgnoreCase("url") is null)
                context.Report(entry.KeySpan, "Hugo does not read 'permalink'; its key for a page's address is 'url'", severity: Severity.Warning, causeKey: "permalink-in-hugo");
            return;
        }

        if (document.Profile.Generator != "jekyll" || entry.Value.AsString() is not { Length: > 0 } permalink)
            return;
        if (HeaderPages.IsTemplate(permalink))
        {
            context.Report(entry.Value.Span, "Jekyll does not evaluate templates in a permalink; the braces become part of the URL");
            return;
        }

        CheckJekyll(document, entry.Value, permalink, context);
    }

    private static void CheckJekyll(Document document, DataNode value, string permalink, RuleContext context)
    {
        var kind = JekyllSource.Of(document.Profile, document.File.Path).Kind;
        var known = kind == JekyllKind.Page ? PagePlaceholders : DocumentPlaceholders;
        for (var at = permalink.IndexOf(':'); at >= 0; at = permalink.IndexOf(':', at + 1))
        {
            var end = at + 1;
            while (end < permalink.Length && (char.IsAsciiLetter(permalink[end]) || permalink[end] == '_'))
                end++;
            var name = permalink[(at + 1)..end];
            if (name.Length == 0 || known.Contains(name) || StartsWithKnown(name, known))
                continue;
            var nearest = NearestName.Find(name, known);
            context.Report(
                value.ToSource(at, end),
                $"':{name}' is no placeholder of {(kind == JekyllKind.Page ? "a page's" : "a post's or document's")} permalink{(nearest is null ? "" : $"; ':{nearest}' is")}",
                kind == JekyllKind.Page ? "Jekyll writes it into the URL as it stands." : "Jekyll stops the build here.",
                suggestions: nearest is null ? [] : [":" + nearest],
                severity: kind == JekyllKind.Page ? Severity.Warning : null);
            return;
        }

        if (permalink is "pretty" or "date" or "none" or "ordinal" or "weekdate")
        {
            context.Report(value.Span, $"'{permalink}' is a style for _config.yml; here it is taken as the URL /{permalink}", severity: Severity.Warning);
            return;
        }

        var last = permalink.LastIndexOf('/');
        var ending = permalink[(last + 1)..];
        if (ending is "" or "404" || ending.Contains('.', StringComparison.Ordinal) || ending.Contains(":output_ext", StringComparison.Ordinal))
            return;
        context.Report(
            value.Span,
            $"'{permalink}' has neither a final slash nor an extension: Jekyll writes {permalink}.html and says the URL is {permalink}",
            "Whether that URL works depends on the host.",
            Fix.Unsafe("Add the slash", value.ToSource(permalink.Length, permalink.Length), "/"),
            severity: Severity.Warning);
    }

    // Jekyll replaces the longest name it knows, so ":titles" is ":title" and an s.
    private static bool StartsWithKnown(string name, HashSet<string> known)
    {
        foreach (var candidate in known)
        {
            if (name.StartsWith(candidate, StringComparison.Ordinal) && name.Length > candidate.Length && name[candidate.Length] == '_')
                return true;
        }

        return false;
    }
}
