using System.Net;

namespace SiteLint.Inspection;

/// <summary>The ids of a built page: all of them, and those of headings, which are the content's rather than the template's.</summary>
/// <param name="All">Every id.</param>
/// <param name="Headings">Ids of headings.</param>
internal sealed record BuiltIds(HashSet<string> All, IReadOnlyList<string> Headings)
{
    /// <summary>Reads the ids of a page with one scan for tags; good enough for what a generator writes.</summary>
    public static BuiltIds Of(string html)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        var headings = new List<string>();
        for (var at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var end = html.IndexOf('>', at);
            if (end < 0)
                break;
            var tag = html.AsSpan(at + 1, end - at - 1);
            var id = Attribute(tag, " id=") ?? (tag.StartsWith("a ", StringComparison.Ordinal) ? Attribute(tag, " name=") : null);
            if (id is not null)
            {
                all.Add(id);
                if (tag.Length > 2 && tag[0] == 'h' && tag[1] is >= '1' and <= '6')
                    headings.Add(id);
            }
        }

        return new BuiltIds(all, headings);
    }

    private static string? Attribute(ReadOnlySpan<char> tag, string name)
    {
        var at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var value = tag[(at + name.Length)..];
        if (value.Length > 0 && value[0] is '"' or '\'')
        {
            var close = value[1..].IndexOf(value[0]);
            return close < 0 ? null : WebUtility.HtmlDecode(value.Slice(1, close).ToString());
        }

        var blank = value.IndexOfAny(' ', '/', '\n');
        return WebUtility.HtmlDecode((blank < 0 ? value : value[..blank]).ToString());
    }
}
