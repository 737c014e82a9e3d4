using System.Text.Json;
using SiteLint.Configuration;
using SiteLint.Reporting;

namespace SiteLint.Baselines;

/// <summary>The accepted findings of a site, kept in a file that is sorted, so that it merges well.</summary>
internal sealed class Baseline
{
    /// <summary>Name of the file that is looked for beside the site.</summary>
    public const string FileName = ".sitelint-baseline.json";

    private readonly Dictionary<string, int> left = new(StringComparer.Ordinal);
    private readonly string folder;
    private readonly LineNames lines = new();

    private Baseline(string folder, IReadOnlyList<BaselineEntry> entries)
    {
        this.folder = folder;
        Entries = entries;
        foreach (var entry in entries)
            left[entry.Key] = left.GetValueOrDefault(entry.Key) + entry.Count;
    }

    /// <summary>The entries, sorted by file, rule and line.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>Findings that were accepted so far.</summary>
    public int Accepted { get; private set; }

    /// <summary>Entries that no finding has used up.</summary>
    public int Stale => left.Values.Count(static count => count > 0);

    /// <summary>Reads a baseline.</summary>
    /// <param name="file">Absolute path.</param>
    /// <exception cref="ConfigurationException">It cannot be read.</exception>
    public static Baseline Read(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            if (json.RootElement.GetProperty("version").GetInt32() != 1)
                throw new ConfigurationException($"baseline '{file}': its version is not 1; write it again with 'sitelint baseline'");
            var entries = new List<BaselineEntry>();
            foreach (var item in json.RootElement.GetProperty("accepted").EnumerateArray())
                entries.Add(new(Text(item, "path"), Text(item, "rule"), Text(item, "line"), item.GetProperty("count").GetInt32()));
            return new Baseline(Path.GetDirectoryName(file)!, entries);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"baseline '{file}' cannot be read: {e.Message}");
        }
    }

    /// <summary>Makes a baseline of findings.</summary>
    /// <param name="file">Absolute path of the file it is for.</param>
    /// <param name="findings">What is accepted.</param>
    /// <param name="fullPath">The absolute path of a finding's file.</param>
    public static Baseline Of(string file, IEnumerable<Finding> findings, Func<Finding, string> fullPath)
    {
        var folder = Path.GetDirectoryName(file)!;
        var counts = new Dictionary<string, BaselineEntry>(StringComparer.Ordinal);
        var lines = new LineNames();
        foreach (var finding in findings)
        {
            var entry = new BaselineEntry(RelativeTo(folder, fullPath(finding)), finding.Diagnostic.Rule, lines.Of(finding), 1);
            counts[entry.Key] = counts.TryGetValue(entry.Key, out var known) ? known with { Count = known.Count + 1 } : entry;
        }

        return new Baseline(folder, Sorted(counts.Values));
    }

    /// <summary>Whether a finding is accepted; uses the acceptance up.</summary>
    public bool Accepts(Finding finding, string fullPath)
    {
        var key = BaselineEntry.KeyOf(RelativeTo(folder, fullPath), finding.Diagnostic.Rule, lines.Of(finding));
        if (!left.TryGetValue(key, out var count) || count == 0)
            return false;
        left[key] = count - 1;
        Accepted++;
        return true;
    }

    /// <summary>The baseline without what no finding has used up.</summary>
    public Baseline Pruned()
    {
        var kept = new List<BaselineEntry>();
        foreach (var entry in Entries)
        {
            var count = entry.Count - left.GetValueOrDefault(entry.Key);
            if (count > 0)
                kept.Add(entry with { Count = count });
        }

        return new Baseline(folder, kept);
    }

    /// <summary>The file's bytes: one entry a line, sorted.</summary>
    public byte[] ToBytes()
    {
        var text = new System.Text.StringBuilder("{\n  \"version\": 1,\n  \"accepted\": [");
        for (var i = 0; i < Entries.Count; i++)
        {
            var entry = Entries[i];
            text.Append(i == 0 ? "\n    " : ",\n    ").Append(JsonReporter.Render(
                json =>
                {
                    json.WriteStartObject();
                    JsonReporter.WriteText(json, "path", entry.Path);
                    JsonReporter.WriteText(json, "rule", entry.Rule);
                    JsonReporter.WriteText(json, "line", entry.Line);
                    json.WriteNumber("count", entry.Count);
                    json.WriteEndObject();
                },
                indented: false));
        }

        return System.Text.Encoding.UTF8.GetBytes(text.Append(Entries.Count == 0 ? "]\n}\n" : "\n  ]\n}\n").ToString());
    }

    private static List<BaselineEntry> Sorted(IEnumerable<BaselineEntry> entries)
    {
        var sorted = entries.ToList();
        sorted.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        return sorted;
    }

    private static string RelativeTo(string folder, string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString() ?? "";
}
