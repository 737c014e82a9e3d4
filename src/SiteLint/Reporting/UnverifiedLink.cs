using SiteLint.Inspection;

namespace SiteLint.Reporting;

/// <summary>A URL of another site that gave no clear answer.</summary>
/// <param name="Url">The URL.</param>
/// <param name="Because">Why, in words.</param>
/// <param name="Path">The first file that links to it, as it is shown.</param>
/// <param name="Line">The line there, from 1.</param>
internal sealed record UnverifiedLink(string Url, string Because, string Path, int Line)
{
    /// <summary>Links to it in all.</summary>
    public int Places { get; private set; } = 1;

    /// <summary>Collects them, each URL once, in the order of the sources.</summary>
    public static IReadOnlyList<UnverifiedLink> Of(IEnumerable<Site> sites, Func<string, string> toReport)
    {
        var found = new Dictionary<string, UnverifiedLink>(StringComparer.Ordinal);
        foreach (var site in sites)
        {
            foreach (var page in site.Pages)
            {
                foreach (var reference in page.Links.Concat<Reference>(page.Images))
                {
                    if (AnsweredTarget.Of(site, site.Resolve(reference, page)) is not { Verdict: LinkVerdict.Unverified, Url: { } url } target)
                        continue;
                    if (found.TryGetValue(url, out var known))
                        known.Places++;
                    else
                        found[url] = new UnverifiedLink(url, target.Because, toReport(page.Path), page.Lines.GetPosition(reference.TargetSpan.Start).Line);
                }
            }
        }

        return [.. found.Values];
    }
}
