namespace SiteLint.Linting;

/// <summary>The collectors of a run, and what they built for one site.</summary>
internal sealed class FactStore
{
    private readonly FactCollector[] collectors;
    private readonly Lazy<object?>[] shared;
    private readonly Dictionary<string, FileRecord> records;

    /// <summary>Holds the facts of a site; a collector prepares when the first rule asks for what it builds, which a run on a change may never do.</summary>
    public FactStore(Site site, FactCollector[] collectors, IReadOnlyList<FileRecord> files)
    {
        this.collectors = collectors;
        records = new Dictionary<string, FileRecord>(files.Count, StringComparer.Ordinal);
        foreach (var file in files)
            records[file.Path] = file;
        shared = new Lazy<object?>[collectors.Length];
        for (var i = 0; i < collectors.Length; i++)
        {
            var index = i;
            shared[i] = new Lazy<object?>(() => collectors[index].PrepareObject(site, All(index, files)));
        }
    }

    /// <summary>The facts of a page, or null.</summary>
    public object? Get(FactCollector collector, Page page)
    {
        var index = Array.IndexOf(collectors, collector);
        return index >= 0 && records.TryGetValue(page.Path, out var record) && index < record.Facts.Length ? record.Facts[index] : null;
    }

    /// <summary>What a collector built, or null.</summary>
    public object? GetShared(FactCollector collector)
    {
        var index = Array.IndexOf(collectors, collector);
        return index >= 0 ? shared[index].Value : null;
    }

    /// <summary>Every page with facts of a collector.</summary>
    public IReadOnlyList<PageFacts> All(FactCollector collector)
    {
        var index = Array.IndexOf(collectors, collector);
        return index < 0 ? [] : All(index, [.. records.Values]);
    }

    private static List<PageFacts> All(int index, IReadOnlyList<FileRecord> files)
    {
        var all = new List<PageFacts>(files.Count);
        foreach (var file in files)
        {
            if (file.Page is { } page && index < file.Facts.Length && file.Facts[index] is { } facts)
                all.Add(new PageFacts(page, facts));
        }

        return all;
    }
}
