namespace SiteLint.Sites.Resolving;

/// <summary>
/// Which sources' ids were asked for while the links of each page were resolved: those whose change can change what becomes of them.
/// Safe to use from several threads.
/// </summary>
internal sealed class IdReads
{
    [ThreadStatic]
    private static HashSet<string>? current;

    private readonly Dictionary<string, HashSet<string>> byPage = new(StringComparer.Ordinal);
    private readonly Dictionary<LinkTarget, HashSet<string>> byAnswer = new(ReferenceEqualityComparer.Instance);
    private readonly Lock gate = new();

    /// <summary>Takes note of the sources that ids were gathered from, for the link that is being resolved.</summary>
    public static void Add(IReadOnlyCollection<string> sources) => current?.UnionWith(sources);

    /// <summary>The sources that a page's links asked for.</summary>
    public IReadOnlyCollection<string> Of(string page)
    {
        lock (gate)
            return byPage.TryGetValue(page, out var sources) ? [.. sources] : [];
    }

    /// <summary>Resolves for a page.</summary>
    public LinkTarget ForPage(string page, Func<LinkTarget> resolve)
    {
        var answer = Gather(resolve, out var sources);
        if (sources.Count == 0)
            return answer;
        lock (gate)
        {
            if (byPage.TryGetValue(page, out var known))
                known.UnionWith(sources);
            else
                byPage[page] = sources;
        }

        return answer;
    }

    /// <summary>Resolves what will be the answer for other links too; each time it is given, <see cref="Repeat"/> tells of it.</summary>
    public LinkTarget ForAnswer(Func<LinkTarget> resolve)
    {
        var answer = Gather(resolve, out var sources);
        if (sources.Count > 0)
        {
            // Links that were resolved each for itself may share an answer.
            lock (gate)
            {
                if (byAnswer.TryGetValue(answer, out var known))
                    known.UnionWith(sources);
                else
                    byAnswer[answer] = sources;
            }
        }

        return answer;
    }

    /// <summary>Takes note of an answer that was found before.</summary>
    public void Repeat(LinkTarget answer)
    {
        lock (gate)
        {
            if (byAnswer.TryGetValue(answer, out var sources))
                Add(sources);
        }
    }

    private static LinkTarget Gather(Func<LinkTarget> resolve, out HashSet<string> sources)
    {
        var outer = current;
        current = sources = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            return resolve();
        }
        finally
        {
            current = outer;
            outer?.UnionWith(sources);
        }
    }
}
