namespace SiteLint.Fixing;

/// <summary>Where lines of a file are once fixes have added or removed others.</summary>
internal static class ShiftedLines
{
    /// <summary>Ranges of lines after the fixes: those given, moved, and those that the fixes wrote.</summary>
    /// <param name="ranges">1-based inclusive ranges of the text before the fixes, in order.</param>
    /// <param name="before">The text before the fixes.</param>
    /// <param name="after">The text after them.</param>
    public static IReadOnlyList<(int First, int Last)> Of(IReadOnlyList<(int First, int Last)> ranges, string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var shifted = new List<(int, int)>();
        var (oldStart, newStart) = (0, 0);
        foreach (var change in LineDifference.Find(old, now))
        {
            AddEqual(oldStart, change.OldStart, newStart - oldStart);
            if (change.NewEnd > change.NewStart)
                shifted.Add((change.NewStart + 1, change.NewEnd));
            (oldStart, newStart) = (change.OldEnd, change.NewEnd);
        }

        AddEqual(oldStart, old.Length, newStart - oldStart);
        return shifted;

        // The part of each range that lies in a stretch of equal lines, which ends before 'end' (both from 0).
        void AddEqual(int start, int end, int offset)
        {
            foreach (var (first, last) in ranges)
            {
                var (from, to) = (Math.Max(first, start + 1), Math.Min(last, end));
                if (from <= to)
                    shifted.Add((from + offset, to + offset));
            }
        }
    }
}
