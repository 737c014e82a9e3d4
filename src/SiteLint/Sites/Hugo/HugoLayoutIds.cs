using SiteLint.Discovery;

namespace SiteLint.Sites.Hugo;

/// <summary>Ids that the layouts of a site make themselves; read when an anchor is missing.</summary>
internal sealed class HugoLayoutIds
{
    private const int MaximumFiles = 2000;
    private readonly Dictionary<string, string> literal = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> dynamicByFolder = new(StringComparer.Ordinal);

    /// <summary>Reads the layouts below some folders.</summary>
    public static HugoLayoutIds Read(SourceTree tree, IReadOnlyList<string> folders)
    {
        var ids = new HugoLayoutIds();
        var count = 0;
        foreach (var entry in tree.Entries)
        {
            if (!entry.Path.EndsWith(".html", StringComparison.Ordinal) || entry.Path.Contains("shortcodes/", StringComparison.Ordinal))
                continue;
            foreach (var folder in folders)
            {
                if (!entry.Path.StartsWith(folder + "/", StringComparison.Ordinal) || ++count > MaximumFiles)
                    continue;
                if (TextFiles.Read(tree, entry.Path, 1 << 18) is { } text)
                    ids.Add(entry.Path, entry.Path[(folder.Length + 1)..], text);
                break;
            }
        }

        return ids;
    }

    /// <summary>Why a page of a type may have an id, or null.</summary>
    public string? Explain(string type, string id)
    {
        if (literal.TryGetValue(id, out var layout))
            return $"'{layout}' has this id";
        return type.Length > 0 && dynamicByFolder.TryGetValue(type, out var maker) ? $"'{maker}' makes ids" : null;
    }

    private void Add(string path, string relative, string text)
    {
        for (var at = text.IndexOf("id=", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("id=", at + 3, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsWhiteSpace(text[at - 1]) || at + 4 >= text.Length)
                continue;
            var start = at + 3;
            var quote = text[start] is '"' or '\'' ? text[start++] : '>';
            var end = start;
            while (end < text.Length && text[end] != quote && !char.IsWhiteSpace(text[end]) && text[end] != '{')
                end++;
            if (end < text.Length && text[end] == '{')
                dynamicByFolder.TryAdd(relative[..Math.Max(0, relative.IndexOf('/'))], path);
            else if (end > start)
                literal.TryAdd(text[start..end], path);
        }
    }
}
