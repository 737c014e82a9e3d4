namespace SiteLint.Rules.Sites;

/// <summary>Reports content that its generator never builds: a folder that it does not know, a name that it skips.</summary>
public sealed class NeverBuilt : SiteRule
{
    private const int FewFiles = 3;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("site/never-built")
    {
        Title = "Content is never built",
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override void CheckSite(Site site, SiteRuleContext context)
    {
        var folders = new Dictionary<string, List<Unwritten>>(StringComparer.Ordinal);
        foreach (var source in site.Unwritten)
        {
            if (source.Reason is not (UnwrittenReason.NeverBuilt or UnwrittenReason.Ignored) || site.FindPage(source.Source) is not { Kind: SourceKind.Markdown or SourceKind.Mdx or SourceKind.Html })
                continue;
            var slash = source.Source.LastIndexOf('/');
            var folder = slash < 0 ? "" : source.Source[..slash];
            if (!folders.TryGetValue(folder, out var list))
                folders.Add(folder, list = []);
            list.Add(source);
        }

        foreach (var (folder, sources) in folders)
            Report(folder, sources, context);
    }

    private static void Report(string folder, List<Unwritten> sources, SiteRuleContext context)
    {
        if (sources.Count > FewFiles)
        {
            context.Report(
                default,
                $"{sources.Count} files of '{folder}' are never built: {sources[0].Because}",
                path: sources[0].Source,
                count: sources.Count);
            return;
        }

        foreach (var source in sources)
            context.Report(default, $"'{source.Source}' is never built: {source.Because}", note: "No page is made of it; move it to where the generator reads it, or remove it", path: source.Source);
    }
}
