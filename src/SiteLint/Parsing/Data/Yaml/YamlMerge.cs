namespace SiteLint.Parsing.Data.Yaml;

/// <summary>Follows YAML 1.1's merge key <c>&lt;&lt;</c>: the entries of other mappings, where a key does not stand in the mapping itself.</summary>
internal static class YamlMerge
{
    /// <summary>The entries of a mapping with its merge keys replaced by what they bring.</summary>
    public static IReadOnlyList<DataEntry> Apply(List<DataEntry> entries)
    {
        var hasMerge = false;
        foreach (var entry in entries)
            hasMerge |= IsMerge(entry);
        if (!hasMerge)
            return entries.ToArray();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!IsMerge(entry))
                keys.Add(entry.Key);
        }

        var merged = new List<DataEntry>(entries.Count + 8);
        foreach (var entry in entries)
        {
            if (!IsMerge(entry))
            {
                merged.Add(entry);
                continue;
            }

            if (entry.Value.IsMapping)
            {
                AddEntries(entry.Value, keys, merged);
                continue;
            }

            foreach (var item in entry.Value.Items)
                AddEntries(item, keys, merged);
        }

        return merged.ToArray();
    }

    private static bool IsMerge(DataEntry entry)
    {
        if (entry.Key != "<<" || entry.KeySpan.Length != 2)
            return false;
        if (entry.Value.IsMapping)
            return true;
        if (!entry.Value.IsSequence || entry.Value.Items.Count == 0)
            return false;
        foreach (var item in entry.Value.Items)
        {
            if (!item.IsMapping)
                return false;
        }

        return true;
    }

    private static void AddEntries(DataNode from, HashSet<string> keys, List<DataEntry> merged)
    {
        foreach (var entry in from.Entries)
        {
            if (keys.Add(entry.Key))
                merged.Add(new DataEntry(entry.Key, entry.KeySpan, YamlTree.Share(entry.Value)));
        }
    }
}
