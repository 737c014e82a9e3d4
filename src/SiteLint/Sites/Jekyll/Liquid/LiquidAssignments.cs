using System.Collections.Concurrent;
using SiteLint.Discovery;

namespace SiteLint.Sites.Jekyll.Liquid;

/// <summary>Variables that a page itself sets to a text, once and under no condition: <c>{% assign ref = "/docs/" %}</c>.</summary>
internal sealed class LiquidAssignments(SourceTree tree)
{
    private const int MaximumLength = 4 << 20;
    private readonly ConcurrentDictionary<string, Dictionary<string, string?>> byPath = new(StringComparer.Ordinal);

    /// <summary>The text of a variable; null where the page does not set it, or sets it to what is not known.</summary>
    public string? Find(string name, Page page) => byPath.GetOrAdd(page.Path, Read).GetValueOrDefault(name);

    private Dictionary<string, string?> Read(string path)
    {
        var found = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (TextFiles.Read(tree, path, MaximumLength) is not { } text || !text.Contains("assign", StringComparison.Ordinal))
            return found;
        var blocks = LiquidBlocks.Find(text);
        for (var at = text.IndexOf("{%", StringComparison.Ordinal); at >= 0; at = text.IndexOf("{%", at + 2, StringComparison.Ordinal))
        {
            var end = text.IndexOf("%}", at, StringComparison.Ordinal);
            if (end < 0)
                break;
            var tag = text[(at + 2)..end].Trim('-').Trim();
            var equals = tag.IndexOf('=');
            if (!tag.StartsWith("assign ", StringComparison.Ordinal) || equals < 0)
                continue;
            var name = tag[7..equals].Trim();
            var value = LiquidBlocks.Contains(blocks, at) ? null : LiquidExpression.Unquote(tag[(equals + 1)..].Trim());
            if (!found.TryAdd(name, value))
                found[name] = null;
        }

        return found;
    }
}
