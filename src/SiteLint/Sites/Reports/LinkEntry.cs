namespace SiteLint.Sites.Reports;

/// <summary>A link with what is said of it.</summary>
/// <param name="Page">The page it stands on.</param>
/// <param name="Reference">The link or image.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Verdict">What is said of it, the answers of other hosts included.</param>
internal sealed record LinkEntry(Page Page, Reference Reference, LinkTarget Target, LinkVerdict Verdict)
{
    /// <summary>Every link and image of a site, in the order of sources and places.</summary>
    public static IEnumerable<LinkEntry> Of(Site site)
    {
        foreach (var page in site.Pages)
        {
            int link = 0, image = 0;
            while (link < page.Links.Count || image < page.Images.Count)
            {
                var takesLink = image >= page.Images.Count || (link < page.Links.Count && page.Links[link].Span.Start <= page.Images[image].Span.Start);
                Reference reference = takesLink ? page.Links[link++] : page.Images[image++];
                var target = site.Resolve(reference, page);
                var verdict = target.Verdict;
                if (verdict == LinkVerdict.External && target is ExternalTarget external && site.GetExternal(external.Address) is { } answer)
                    verdict = answer.Verdict;
                yield return new LinkEntry(page, reference, target, verdict);
            }
        }
    }
}
