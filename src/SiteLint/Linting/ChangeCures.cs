namespace SiteLint.Linting;

/// <summary>Finds what mends a link that a change breaks: a redirect from the old address, or the link written anew.</summary>
/// <param name="before">The site before the change.</param>
/// <param name="after">The site after it.</param>
/// <param name="textOf">The text of a file after the change, or null.</param>
internal sealed class ChangeCures(SiteBefore before, LintResult after, Func<string, string?> textOf)
{
    /// <summary>The fix, and what could be written in place of the link; both null where neither is known.</summary>
    public (Fix? Fix, string? Replacement) Find(LostTarget loss, Diagnostic finding)
    {
        if (finding.Target is not { } written || after.SiteOf(finding.Path) is not { } site || site.FindPage(finding.Path) is not { } page)
            return default;
        var isAnchor = loss is { Fragment: not null, Change.Status: not 'D', IsOwnMove: false };
        if (loss.Change.Status == 'D' || finding.Rule == "link/ambiguous-anchor")
            return default;
        var replacement = isAnchor ? NewAnchor(loss, site, page, written) : MovedLink.Rewrite(site, page, written, loss.Destination, loss.Url, loss.IsOwnMove ? loss.Destination : loss.Change.Path);
        var fix = isAnchor || loss.IsOwnMove ? null : Redirect(loss, finding, site);
        if (fix is null && replacement is not null && SpanOf(finding, written) is { } span)
            fix = Fix.Unsafe(isAnchor ? "Write the heading's new anchor" : "Write where it is now", span, replacement);
        return (fix, replacement);
    }

    private string? NewAnchor(LostTarget loss, Site site, Page page, string written)
    {
        if (before.FindPage(loss.Path) is not { } old || after.SiteOf(loss.Change.Path)?.FindPage(loss.Change.Path) is not { } now)
            return null;
        var hash = written.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0 || RenamedHeading.Find(old, now, loss.Fragment!) is not { } id)
            return null;
        var candidate = written[..(hash + 1)] + Sites.Urls.PercentEncoding.EncodeForSource(id);
        return site.Resolve(candidate, page) is PageTarget { Problem: null, IsFragmentUnknown: false } ? candidate : null;
    }

    /// <summary>A redirect mends links to an address, but not links to a source file, which the generator looks up.</summary>
    private Fix? Redirect(LostTarget loss, Diagnostic finding, Site site)
    {
        if (loss.Url is not { } url || !loss.IsMendedByRedirect(finding) || RedirectEdit.KeyOf(site.Profile) is not { } key)
            return null;
        if (after.SiteOf(loss.Change.Path)?.FindPage(loss.Change.Path) is not { } moved || textOf(moved.Path) is not { } text)
            return null;
        return RedirectEdit.Create(moved, text, key, url) is { } edit
            ? new Fix($"Add '{key}: {url}' to '{moved.Path}'", FixSafety.Unsafe, [edit])
            : null;
    }

    /// <summary>Where the destination stands in the source; null where it is not written there as it is.</summary>
    private TextSpan? SpanOf(Diagnostic finding, string written)
    {
        if (textOf(finding.Path) is not { } text || finding.Span.End > text.Length)
            return null;
        var at = text.AsSpan(finding.Span.Start, finding.Span.Length).IndexOf(written, StringComparison.Ordinal);
        return at < 0 ? null : TextSpan.FromLength(finding.Span.Start + at, written.Length);
    }
}
