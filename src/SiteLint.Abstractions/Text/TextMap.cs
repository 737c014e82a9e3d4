namespace SiteLint;

/// <summary>
/// Carries offsets of a derived text (with escapes decoded, markup left out, lines joined) back to its source.
/// The derived text is made of runs; within a verbatim run offsets go one to one, within any other run every
/// offset stands for the whole run.
/// </summary>
public sealed class TextMap
{
    private readonly int[] runs;

    private TextMap(int[] runs) => this.runs = runs;

    /// <summary>A map of one verbatim run: derived offset 0 is <paramref name="start"/>.</summary>
    public static TextMap Verbatim(int start, int length) => new([0, start, start + length]);

    /// <summary>
    /// The runs as triples: derived start, source start, source end. A run is verbatim when its source is as long
    /// as its derived text; the last run has no successor and is measured by the text's length.
    /// </summary>
    public ReadOnlySpan<int> Runs => runs;

    /// <summary>Restores a map from <see cref="Runs"/>.</summary>
    public static TextMap FromRuns(int[] runs) => new(runs);

    /// <summary>The source range of a range of the derived text.</summary>
    /// <param name="start">First derived offset.</param>
    /// <param name="end">Offset behind the last derived code unit.</param>
    /// <param name="derivedLength">Length of the derived text.</param>
    public TextSpan ToSource(int start, int end, int derivedLength)
    {
        var first = Find(start);
        var from = Map(first, start, derivedLength, atEnd: false);
        if (end <= start)
            return new TextSpan(from, from);
        var last = Find(end - 1);
        return new TextSpan(from, Math.Max(from, Map(last, end, derivedLength, atEnd: true)));
    }

    private int Find(int offset)
    {
        int low = 0, high = (runs.Length / 3) - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (runs[middle * 3] <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private int Map(int run, int offset, int derivedLength, bool atEnd)
    {
        int derived = runs[run * 3], source = runs[(run * 3) + 1], sourceEnd = runs[(run * 3) + 2];
        var next = (run + 1) * 3 < runs.Length ? runs[(run + 1) * 3] : derivedLength;
        if (sourceEnd - source == next - derived)
            return Math.Min(source + (offset - derived), sourceEnd);
        return atEnd ? sourceEnd : source;
    }

    /// <summary>Collects the runs of a map; runs are given in the order of the derived text.</summary>
    public sealed class Builder
    {
        private int[] runs = new int[12];
        private int used;

        /// <summary>Adds a run.</summary>
        /// <param name="derivedStart">Where the run begins in the derived text.</param>
        /// <param name="sourceStart">Where it begins in the source.</param>
        /// <param name="sourceEnd">Where it ends in the source.</param>
        public void Add(int derivedStart, int sourceStart, int sourceEnd)
        {
            if (used + 3 > runs.Length)
                Array.Resize(ref runs, runs.Length * 2);
            runs[used++] = derivedStart;
            runs[used++] = sourceStart;
            runs[used++] = sourceEnd;
        }

        /// <summary>Makes the map; a builder that was given no run maps everything to offset 0.</summary>
        public TextMap Build() => new(used == 0 ? [0, 0, 0] : runs.AsSpan(0, used).ToArray());
    }
}
