namespace SiteLint.Fixing;

/// <summary>Finds which lines differ. Fixes change few lines, so a simple search for the next line in common does.</summary>
internal static class LineDifference
{
    private const int Reach = 200;

    /// <summary>The changes, in order.</summary>
    public static IReadOnlyList<LineChange> Find(string[] old, string[] now)
    {
        var changes = new List<LineChange>();
        int i = 0, j = 0;
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                i++;
                j++;
                continue;
            }

            var (nextOld, nextNow) = FindCommon(old, now, i, j);
            changes.Add(new LineChange(i, nextOld, j, nextNow));
            i = nextOld;
            j = nextNow;
        }

        return changes;
    }

    /// <summary>The nearest pair of equal lines, counted in lines left out on both sides; the ends where there is none within reach.</summary>
    private static (int Old, int Now) FindCommon(string[] old, string[] now, int i, int j)
    {
        for (var distance = 1; distance <= Reach; distance++)
        {
            for (var skip = 0; skip <= distance; skip++)
            {
                int a = i + skip, b = j + (distance - skip);
                if (a < old.Length && b < now.Length && old[a] == now[b])
                    return (a, b);
                if (a == old.Length && b == now.Length)
                    return (a, b);
            }
        }

        return (old.Length, now.Length);
    }
}
