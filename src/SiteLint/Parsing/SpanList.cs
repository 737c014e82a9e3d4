namespace SiteLint.Parsing;

/// <summary>Ranges of a source, kept as plain numbers; sorted when they are asked about.</summary>
internal sealed class SpanList
{
    private long[] spans = new long[8];
    private int count;
    private bool isSorted = true;

    /// <summary>Adds a range.</summary>
    public void Add(TextSpan span)
    {
        if (span.IsEmpty)
            return;
        if (count == spans.Length)
            Array.Resize(ref spans, count * 2);
        var value = ((long)span.Start << 32) | (uint)span.End;
        isSorted &= count == 0 || spans[count - 1] <= value;
        spans[count++] = value;
    }

    /// <summary>Whether an offset lies in one of the ranges; nested ranges are found where the outer one begins first.</summary>
    public bool Contains(int offset)
    {
        Sort();
        var index = Array.BinarySearch(spans, 0, count, ((long)offset << 32) | uint.MaxValue);
        if (index < 0)
            index = ~index;

        // Ranges of one kind hardly nest: a few steps back find the one around.
        for (var i = index - 1; i >= 0 && i >= index - 4; i--)
        {
            if (offset < (int)spans[i])
                return true;
        }

        return false;
    }

    /// <summary>Whether a range shares a code unit with one of the ranges.</summary>
    public bool Overlaps(TextSpan span)
    {
        if (count == 0)
            return false;
        Sort();
        var index = Array.BinarySearch(spans, 0, count, (long)span.End << 32);
        if (index < 0)
            index = ~index;
        for (var i = index - 1; i >= 0 && i >= index - 4; i--)
        {
            if (span.Start < (int)spans[i] && (int)(spans[i] >> 32) < span.End)
                return true;
        }

        return false;
    }

    /// <summary>The ranges in the order of the source.</summary>
    public TextSpan[] ToArray()
    {
        Sort();
        var result = new TextSpan[count];
        for (var i = 0; i < count; i++)
            result[i] = new TextSpan((int)(spans[i] >> 32), (int)spans[i]);
        return result;
    }

    private void Sort()
    {
        if (!isSorted)
            Array.Sort(spans, 0, count);
        isSorted = true;
    }
}
