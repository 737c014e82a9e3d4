namespace SiteLint.Bench.Fuzzing;

/// <summary>Counts executions by kind and by parser.</summary>
internal sealed class FuzzTally
{
    private readonly SortedDictionary<string, (long Made, long Reached, TimeSpan Slowest)> kinds = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> parsers = new(StringComparer.Ordinal);

    /// <summary>Number of things that did not hold.</summary>
    public int Failures { get; private set; }

    /// <summary>Counts a site.</summary>
    public void Add(string kind, int made, IReadOnlyList<string> reached, TimeSpan time)
    {
        var (madeBefore, reachedBefore, slowest) = kinds.GetValueOrDefault(kind);
        kinds[kind] = (madeBefore + made, reachedBefore + reached.Count, time > slowest ? time : slowest);
        foreach (var parser in reached)
            parsers[parser] = parsers.GetValueOrDefault(parser) + 1;
    }

    /// <summary>Tells of something that did not hold.</summary>
    public void Fail(string problem)
    {
        Failures++;
        Console.WriteLine(problem);
    }

    /// <summary>Writes the counts.</summary>
    public void Write(TextWriter writer)
    {
        foreach (var (kind, (made, reached, slowest)) in kinds)
            writer.WriteLine($"{kind,-24} {made,9} inputs, {reached,9} came to the rules; slowest site {slowest.TotalMilliseconds:0} ms");
        writer.WriteLine($"by parser: {string.Join(", ", parsers.Select(static parser => $"{parser.Key} {parser.Value}"))}");
        var total = kinds.Values.Sum(static kind => kind.Reached);
        writer.WriteLine($"{total} executions that came to the rules; {(Failures == 0 ? "nothing found" : $"{Failures} failures")}");
        writer.Flush();
    }
}
