namespace SiteLint.Linting;

/// <summary>Finds what a heading is called now: the one new heading between neighbours that stayed.</summary>
internal static class RenamedHeading
{
    /// <summary>The id that took the place of another one, or null where that is not plain.</summary>
    /// <param name="before">The page before the change.</param>
    /// <param name="after">The page after it.</param>
    /// <param name="id">The id that is gone.</param>
    public static string? Find(Page before, Page after, string id)
    {
        var old = Ids(before);
        var now = Ids(after);
        var at = old.IndexOf(id);
        if (at < 0)
            return null;
        var (oldStart, nowStart) = Neighbour(old, now, at, -1);
        var (oldEnd, nowEnd) = Neighbour(old, now, at, 1);
        var gone = old[(oldStart + 1)..oldEnd];
        // Neighbours that changed places enclose nothing.
        if (nowEnd <= nowStart)
            return null;
        var added = now[(nowStart + 1)..nowEnd].Where(name => !old.Contains(name)).ToList();
        return gone.Count == added.Count ? added[gone.IndexOf(id)] : null;
    }

    /// <summary>The nearest heading in one direction that is still there, as its places before and after; the page's ends where there is none.</summary>
    private static (int Old, int Now) Neighbour(List<string> old, List<string> now, int at, int step)
    {
        for (var i = at + step; i >= 0 && i < old.Count; i += step)
        {
            if (now.IndexOf(old[i]) is >= 0 and var found)
                return (i, found);
        }

        return step < 0 ? (-1, -1) : (old.Count, now.Count);
    }

    private static List<string> Ids(Page page)
    {
        var ids = new List<string>();
        foreach (var heading in page.Headings)
        {
            if (heading.Id is { Length: > 0 } id)
                ids.Add(id);
        }

        return ids;
    }
}
