using System.Globalization;
using System.Text;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Hugo;

/// <summary>Expands <c>[permalinks]</c> patterns.</summary>
/// <param name="settings">The settings.</param>
/// <param name="paths">How names become paths.</param>
/// <param name="isSection">Whether a folder of a language is a section.</param>
internal sealed class HugoPermalinks(HugoSettings settings, HugoPaths paths, Func<string, string, bool> isSection)
{
    /// <summary>The pattern of a section's pages (or of its section pages, or a taxonomy's terms); null where there is none.</summary>
    /// <param name="kind"><c>page</c>, <c>section</c>, <c>taxonomy</c> or <c>term</c>.</param>
    /// <param name="section">The section or taxonomy.</param>
    public string? Pattern(string kind, string section)
    {
        if (section.Length == 0)
            return settings.Configuration["permalinks", kind, "/"]?.AsString() ?? (kind == "page" ? settings.Configuration["permalinks", "/"]?.AsString() : null);
        return settings.Configuration["permalinks", kind, section]?.AsString()
            ?? (kind is "page" or "term" ? settings.Configuration["permalinks", section]?.AsString() : null);
    }

    /// <summary>A pattern with its placeholders replaced; null where it has one that is not known.</summary>
    public string? Expand(string pattern, HugoPage page, DateTimeOffset date)
    {
        var result = new StringBuilder(pattern.Length + 32);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != ':' || i + 1 >= pattern.Length || !char.IsAsciiLetter(pattern[i + 1]))
            {
                result.Append(pattern[i]);
                continue;
            }

            var end = i + 1;
            while (end < pattern.Length && char.IsAsciiLetterOrDigit(pattern[end]))
                end++;
            var name = pattern[(i + 1)..end];
            var slice = "";
            if (end < pattern.Length && pattern[end] == '[' && pattern.IndexOf(']', end) is var close && close > 0)
            {
                slice = pattern[(end + 1)..close];
                end = close + 1;
            }

            if (Value(name, slice, page, date) is not { } value)
                return null;
            result.Append(value);
            i = end - 1;
        }

        return UrlPath.SqueezeSlashes("/" + result);
    }

    private string? Value(string name, string slice, HugoPage page, DateTimeOffset date)
    {
        var header = page.Header;
        return name.ToLowerInvariant() switch
        {
            "year" => date.Year.ToString(CultureInfo.InvariantCulture),
            "month" => date.Month.ToString("00", CultureInfo.InvariantCulture),
            "monthname" => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month).ToLowerInvariant(),
            "day" => date.Day.ToString("00", CultureInfo.InvariantCulture),
            "weekday" => ((int)date.DayOfWeek).ToString(CultureInfo.InvariantCulture),
            "weekdayname" => date.DayOfWeek.ToString().ToLowerInvariant(),
            "yearday" => date.DayOfYear.ToString(CultureInfo.InvariantCulture),
            "section" => paths.Make(page.Section),
            "sections" => Sections(page, slice),
            "title" => paths.Make(header.Text("title") ?? page.Name),
            "slug" => paths.Make(header.Text("slug") ?? header.Text("title") ?? page.Name),
            "filename" => paths.Make(page.FileName),
            "contentbasename" => paths.Make(page.Name),
            "slugorfilename" => paths.Make(header.Text("slug") ?? page.FileName),
            "slugorcontentbasename" => paths.Make(header.Text("slug") ?? page.Name),
            _ => null,
        };
    }

    private string Sections(HugoPage page, string slice)
    {
        var names = new List<string>();
        var folder = page.Kind == HugoKind.Leaf ? UrlPath.Folder(page.Folder) : page.Folder;
        for (; folder.Length > 0; folder = UrlPath.Folder(folder))
        {
            if (isSection(page.Language.Code, folder))
                names.Insert(0, paths.Make(UrlPath.Name(folder)));
        }

        var (from, to) = Range(slice, names.Count);
        return string.Join('/', names.Skip(from).Take(to - from));
    }

    /// <summary><c>1:</c>, <c>:2</c>, <c>1:2</c>, <c>last</c>, <c>0</c>.</summary>
    private static (int From, int To) Range(string slice, int count)
    {
        if (slice.Length == 0)
            return (0, count);
        var colon = slice.IndexOf(':');
        var from = Index(colon < 0 ? slice : slice[..colon], 0, count);
        var to = colon < 0 ? from + 1 : Index(slice[(colon + 1)..], count, count);
        return (Math.Clamp(from, 0, count), Math.Clamp(Math.Max(from, to), 0, count));
    }

    private static int Index(string text, int whenEmpty, int count) => text.Length == 0 ? whenEmpty
        : text == "last" ? count - 1
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : whenEmpty;
}
