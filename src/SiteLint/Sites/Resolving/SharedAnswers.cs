namespace SiteLint.Sites.Resolving;

/// <summary>
/// Gives links that lead to one place one answer. A large site has hundreds of thousands of links to some ten thousand
/// places; the answers hang at the route they are about.
/// </summary>
internal static class SharedAnswers
{
    /// <summary>How many answers are looked at: a page with more anchors that are linked to gets some of them twice.</summary>
    private const int MostCompared = 64;

    /// <summary>The answer for a link without fault.</summary>
    /// <param name="page">The page; null for one without a source.</param>
    /// <param name="route">The route taken.</param>
    /// <param name="fragment">The fragment, decoded; null for none.</param>
    /// <param name="isFragmentUnknown">Whether the fragment depends on ids that are not known.</param>
    /// <param name="because">Why, in words.</param>
    public static PageTarget Of(Page? page, Route route, string? fragment, bool isFragmentUnknown, string because)
    {
        var first = Volatile.Read(ref route.Answers);
        if (Find(first, page, fragment, isFragmentUnknown, because) is { } known)
            return known;
        var made = new PageTarget
        {
            Page = page,
            Route = route,
            Url = route.Url,
            Fragment = fragment,
            IsFragmentUnknown = isFragmentUnknown,
            Because = because,
            Next = first,
        };

        // Where another thread was faster, this answer serves its own link only.
        Interlocked.CompareExchange(ref route.Answers, made, first);
        return made;
    }

    private static PageTarget? Find(PageTarget? answer, Page? page, string? fragment, bool isFragmentUnknown, string because)
    {
        for (var compared = 0; answer is not null && compared < MostCompared; compared++, answer = answer.Next)
        {
            if (answer.Fragment == fragment && answer.IsFragmentUnknown == isFragmentUnknown && ReferenceEquals(answer.Page, page) && answer.Because == because)
                return answer;
        }

        return null;
    }
}
