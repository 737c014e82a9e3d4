using System.Globalization;
using System.Text;
using SiteLint.Sites.Ids;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Hexo;

/// <summary>Makes the addresses of Hexo's posts. Source: Hexo 7 and 8.</summary>
internal sealed class HexoPermalinks(HexoSettings settings)
{
    /// <summary>What the file name of a post says, by <c>new_post_name</c>.</summary>
    /// <param name="below">The path below <c>_posts</c>.</param>
    /// <param name="date">The date that stands in it, or null.</param>
    /// <returns>The slug.</returns>
    public string SlugOf(string below, out DateTime? date)
    {
        date = null;
        var path = UrlPath.WithoutExtension(below);
        var pattern = UrlPath.WithoutExtension(settings.PostName);
        int year = 0, month = 0, day = 0;
        var at = 0;
        var title = -1;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != ':')
            {
                if (at >= path.Length || path[at] != pattern[i])
                    return path;
                at++;
                continue;
            }

            var end = i + 1;
            while (end < pattern.Length && (char.IsAsciiLetter(pattern[end]) || pattern[end] == '_'))
                end++;
            switch (pattern[(i + 1)..end])
            {
                case "year" when Digits(path, ref at, 4, 4, out year):
                case "month" when Digits(path, ref at, 2, 2, out month):
                case "i_month" when Digits(path, ref at, 1, 2, out month):
                case "day" when Digits(path, ref at, 2, 2, out day):
                case "i_day" when Digits(path, ref at, 1, 2, out day):
                    break;
                case "title" when end == pattern.Length:
                    title = at;
                    break;
                default:
                    return path;
            }

            i = end - 1;
        }

        if (year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
            date = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
        return title < 0 ? path : path[title..];
    }

    /// <summary>The decoded URL path of a post; null where it has a placeholder that is not known.</summary>
    public string? Expand(string slug, FrontMatter? header, DateTime? date)
    {
        var pattern = settings.Permalink;
        var result = new StringBuilder(pattern.Length + 32);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != ':' || i + 1 >= pattern.Length || !char.IsAsciiLetter(pattern[i + 1]))
            {
                result.Append(pattern[i]);
                continue;
            }

            var end = i + 1;
            while (end < pattern.Length && (char.IsAsciiLetterOrDigit(pattern[end]) || pattern[end] == '_'))
                end++;
            if (Value(pattern[(i + 1)..end], slug, header, date) is not { } value)
                return null;
            result.Append(value);
            i = end - 1;
        }

        return Finish(result.ToString());
    }

    /// <summary>A path with its slash in front, and an ending where it lacks one.</summary>
    public static string Finish(string path)
    {
        var url = UrlPath.SqueezeSlashes("/" + path);
        return url.EndsWith('/') || UrlPath.Extension(url).Length > 0 ? url : url + ".html";
    }

    private string? Value(string name, string slug, FrontMatter? header, DateTime? date) => name switch
    {
        "year" => date?.Year.ToString(CultureInfo.InvariantCulture),
        "month" => date?.ToString("MM", CultureInfo.InvariantCulture),
        "day" => date?.ToString("dd", CultureInfo.InvariantCulture),
        "hour" => date?.ToString("HH", CultureInfo.InvariantCulture),
        "minute" => date?.ToString("mm", CultureInfo.InvariantCulture),
        "second" => date?.ToString("ss", CultureInfo.InvariantCulture),
        "i_month" => date?.Month.ToString(CultureInfo.InvariantCulture),
        "i_day" => date?.Day.ToString(CultureInfo.InvariantCulture),
        "title" => slug,
        "name" => UrlPath.Name(slug),
        "post_title" => HexoIds.Slug(header?["title"]?.AsString() ?? "", settings.Configuration?["filename_case"]?.AsInteger() == 1 ? 1 : 0),
        "category" => Category(header),
        "id" or "hash" or "timestamp" => null,
        _ => header?[name]?.AsString() ?? settings.Configuration?["permalink_defaults"]?[name]?.AsString(),
    };

    private string Category(FrontMatter? header)
    {
        var categories = HexoNames.Of(header?["categories"] ?? header?["category"]);
        if (categories.Count == 0)
            return settings.Text("default_category", "uncategorized");
        return string.Join('/', categories[^1].Select(category => HexoNames.Slug(settings, "category_map", category)));
    }

    private static bool Digits(string text, ref int at, int least, int most, out int value)
    {
        var start = at;
        while (at < text.Length && at - start < most && char.IsAsciiDigit(text[at]))
            at++;
        value = 0;
        return at - start >= least && int.TryParse(text.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
