using SiteLint.Discovery.Git;

namespace SiteLint.Linting;

/// <summary>
/// Says with each link that a change breaks elsewhere what the change did to its destination, how many links went there,
/// and what mends them all at once.
/// </summary>
/// <param name="changes">What the change touches.</param>
/// <param name="before">The site before the change; where a link led is asked of it.</param>
/// <param name="cures">Finds what mends a link.</param>
internal sealed class ChangeNotes(ChangeSet changes, SiteBefore before, ChangeCures cures)
{
    /// <summary>Adds the notes.</summary>
    /// <param name="findings">Findings on lines that the change leaves alone.</param>
    /// <returns>As many findings in the same order; those whose old destination is not known are as they were.</returns>
    public IReadOnlyList<Diagnostic> Tell(IReadOnlyList<Diagnostic> findings)
    {
        var losses = new LostTarget?[findings.Count];
        var groups = new Dictionary<LostTarget, List<string>>();
        for (var i = 0; i < losses.Length; i++)
        {
            if (FindLoss(findings[i]) is not { } loss)
                continue;
            losses[i] = loss;
            if (!groups.TryGetValue(loss, out var paths))
                groups[loss] = paths = [];
            paths.Add(findings[i].Path);
        }

        var told = new Diagnostic[findings.Count];
        for (var i = 0; i < told.Length; i++)
            told[i] = losses[i] is { } loss ? WithNote(findings[i], Describe(loss, groups[loss], findings[i]), cures.Find(loss, findings[i])) : findings[i];
        return told;
    }

    /// <summary>What a link led to before the change, if the change touched that.</summary>
    private LostTarget? FindLoss(Diagnostic finding)
    {
        if (finding.Target is not { Length: > 0 } written)
            return null;
        var path = changes.Files.GetValueOrDefault(finding.Path)?.OldPath ?? finding.Path;
        if (before.SiteOf(path) is not { } site || before.FindPage(path) is not { } page)
            return null;
        var target = FindReference(page, written) is { } reference ? site.Resolve(reference, page) : site.Resolve(written, page);
        var (lost, url) = target switch
        {
            PageTarget { Page: { } found } led => (found.Path, led.Route.Url),
            AssetTarget { Path.Length: > 0 } asset => (asset.Path, null),
            _ => (null, null),
        };
        if (lost is null)
            return null;
        var fragment = finding.Rule is "link/missing-anchor" or "link/ambiguous-anchor" ? (target as PageTarget)?.Fragment : null;
        if (Find(lost) is { } change)
            return new LostTarget(change, lost, url, fragment, site.Profile.Generator);
        return path == finding.Path ? null : new LostTarget(changes.Files[finding.Path], path, url, null, site.Profile.Generator) { IsOwnMove = true, Destination = lost };
    }

    private static Reference? FindReference(Page page, string written)
    {
        foreach (var link in page.Links)
        {
            if (link.Target == written)
                return link;
        }

        foreach (var image in page.Images)
        {
            if (image.Target == written)
                return image;
        }

        return null;
    }

    private ChangedFile? Find(string path)
    {
        foreach (var file in changes.Files.Values)
        {
            if (file.Status == 'R' && file.OldPath == path)
                return file;
        }

        return changes.Files.GetValueOrDefault(path) is { Status: 'D' or 'M' or 'T' } found ? found : null;
    }

    private static string Describe(LostTarget loss, List<string> paths, Diagnostic finding)
    {
        if (loss.IsOwnMove)
            return $"This change moved the page from '{loss.Path}', and its relative links now start elsewhere";
        var deed = loss switch
        {
            { Fragment: { } fragment, Change.Status: not 'D' } => finding.Rule == "link/ambiguous-anchor" ? $"repeated the anchor '#{fragment}' in '{loss.Change.Path}'" : $"took the anchor '#{fragment}' out of '{loss.Change.Path}'",
            { Change.Status: 'R' } => $"renamed '{loss.Path}' to '{loss.Change.Path}'",
            { Change.Status: 'D' } => $"deleted '{loss.Path}'",
            { Url: { } url } => $"took '{loss.Path}' away from '{url}'",
            _ => $"touched '{loss.Path}'",
        };
        var pages = paths.Distinct(StringComparer.Ordinal).Count();
        var links = (paths.Count, pages) switch
        {
            (1, _) => "1 link elsewhere leads to it",
            (var count, 1) => $"{count} links of one page lead to it",
            var (count, several) => $"{count} links on {several} pages lead to it",
        };
        return $"This change {deed}; {links}: {Cure(loss, finding, paths.Count == 1)}";
    }

    private static string Cure(LostTarget loss, Diagnostic finding, bool isOne)
    {
        var mend = isOne ? "mend it" : "mend them";
        if (loss is { Fragment: { } fragment, Change.Status: not 'D' })
            return finding.Rule == "link/ambiguous-anchor" ? $"give one of the headings another name, or {mend}" : $"keep the id '{fragment}' on the heading, or {mend}";
        if (loss.Change.Status == 'D')
            return $"bring the file back, or {mend}";
        if (loss.Url is { } url && loss.IsMendedByRedirect(finding))
        {
            if (loss.Generator == "jekyll")
                return $"add 'redirect_from: {url}' to its front matter (plug-in jekyll-redirect-from), or {mend}";
            if (loss.Generator == "hugo")
                return $"add 'aliases: [{url}]' to its front matter, or {mend}";
        }

        return mend;
    }

    private static Diagnostic WithNote(Diagnostic finding, string note, (Fix? Fix, string? Replacement) cure) => new()
    {
        Rule = finding.Rule,
        Severity = finding.Severity,
        Path = finding.Path,
        Span = finding.Span,
        Message = finding.Message,
        Note = finding.Note is { Length: > 0 } own ? $"{note}. {own}" : note,
        Suggestions = cure.Replacement is { } best ? [best, .. finding.Suggestions.Where(other => other != best)] : finding.Suggestions,
        Target = finding.Target,
        Count = finding.Count,
        Related = finding.Related,
        Fix = cure.Fix ?? finding.Fix,
        CauseKey = finding.CauseKey,
    };
}
