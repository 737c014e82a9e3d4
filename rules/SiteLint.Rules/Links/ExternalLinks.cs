namespace SiteLint.Rules.Links;

/// <summary>The links and images of a page that lead to other sites, with what those said.</summary>
internal static class ExternalLinks
{
    /// <summary>Every reference whose URL was asked.</summary>
    public static IEnumerable<(Reference Reference, ExternalAnswer Answer)> Answered(Page page, Site site)
    {
        foreach (var reference in page.Links.Concat<Reference>(page.Images))
        {
            if (site.Resolve(reference, page) is not ExternalTarget target)
                continue;
            var hash = target.Address.IndexOf('#');
            if (site.GetExternal(hash < 0 ? target.Address : target.Address[..hash]) is { } answer)
                yield return (reference, answer);
        }
    }

    /// <summary>The fragment of a destination with its <c>#</c>, or nothing.</summary>
    public static string FragmentOf(string target)
    {
        var hash = target.IndexOf('#');
        return hash < 0 ? "" : target[hash..];
    }
}
