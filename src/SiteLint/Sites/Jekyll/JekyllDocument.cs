using System.Globalization;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Jekyll;

/// <summary>A post or a document of a collection: its date, categories, slug and URL, as Jekyll's Document and UrlDrop have them.</summary>
internal sealed class JekyllDocument
{
    private readonly JekyllConfiguration configuration;
    private readonly JekyllFrontMatter data;
    private readonly bool isUnreadable;

    /// <summary>Reads a document.</summary>
    /// <param name="configuration">The site's settings.</param>
    /// <param name="collection">Its collection.</param>
    /// <param name="path">Its path relative to the source.</param>
    /// <param name="data">Its front matter with defaults.</param>
    /// <param name="now">The time of the build.</param>
    public JekyllDocument(JekyllConfiguration configuration, JekyllCollection collection, string path, JekyllFrontMatter data, DateTimeOffset now)
    {
        this.configuration = configuration;
        this.data = data;
        Collection = collection;
        Path = path;
        isUnreadable = data.IsUnreadable;
        var name = JekyllFileName.Parse(path);
        Stem = UrlPath.WithoutExtension(UrlPath.Name(path));
        Slug = isUnreadable ? null : data["slug"]?.AsString() ?? name?.Slug ?? Stem;
        Date = ReadDate(name, now, out var isValid);
        HasImpossibleDate = !isValid;
        Categories = ReadCategories();
        OutputExtension = configuration.MarkdownExtensions.Contains(UrlPath.Extension(path).ToLowerInvariant()) ? ".html" : UrlPath.Extension(path);
        UrlPathValue = JekyllUrl.Fill(data["permalink"]?.AsString() is { Length: > 0 } own && !isUnreadable ? own : collection.Template, Placeholder);
    }

    /// <summary>Its collection.</summary>
    public JekyllCollection Collection { get; }

    /// <summary>Its path relative to the source.</summary>
    public string Path { get; }

    /// <summary>Its file name without the extension.</summary>
    public string Stem { get; }

    /// <summary>Its date in the site's time zone.</summary>
    public DateTimeOffset Date { get; }

    /// <summary>Whether its date stops the build.</summary>
    public bool HasImpossibleDate { get; }

    /// <summary>Its categories, in order.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>Its slug; null where the header cannot be read.</summary>
    public string? Slug { get; }

    /// <summary>The extension of what is written.</summary>
    public string OutputExtension { get; }

    /// <summary>Its decoded URL path.</summary>
    public string UrlPathValue { get; }

    /// <summary>The file written: unlike a page's it is an <c>index.html</c> whatever the document is.</summary>
    public string Output => UrlPathValue.EndsWith('/') ? UrlPathValue + "index.html" : JekyllUrl.Output(UrlPathValue, OutputExtension);

    /// <summary>Its tags.</summary>
    public IReadOnlyList<string> Tags => isUnreadable ? [] : JekyllFrontMatter.Plural(data["tag"], data["tags"]);

    private DateTimeOffset ReadDate(JekyllFileName? name, DateTimeOffset now, out bool isValid)
    {
        isValid = true;
        DateTimeOffset? date = null;
        var node = isUnreadable ? null : data["date"];
        if (node is { Kind: not DataKind.Null })
        {
            date = Read(node);
            isValid = date is not null;
        }
        else if (!isUnreadable && name is { Date.Length: > 0 })
        {
            date = RubyTime.Parse(name.Date, configuration.TimeZone);
            isValid = date is not null;
        }

        return TimeZoneInfo.ConvertTime(date ?? now, configuration.TimeZone);
    }

    /// <summary>A date with a time and no zone is in UTC for the YAML reader of Jekyll; a date alone is local midnight.</summary>
    private DateTimeOffset? Read(DataNode node) => node.Value switch
    {
        DateTimeOffset moment => moment,
        DateTime time => new DateTimeOffset(time, TimeSpan.Zero),
        DateOnly day => RubyTime.Make(day.Year, day.Month, day.Day, TimeSpan.Zero, null, configuration.TimeZone),
        _ => node.IsScalar ? RubyTime.Parse(node.Text, configuration.TimeZone) : null,
    };

    private IReadOnlyList<string> ReadCategories()
    {
        var result = new List<string>();
        if (!Path.StartsWith(Collection.Folder + "/", StringComparison.Ordinal))
        {
            var at = Path.IndexOf("/_posts/", StringComparison.Ordinal);
            if (at < 0)
                at = Path.IndexOf("/_drafts/", StringComparison.Ordinal);
            if (at > 0)
            {
                var above = Path[..at];
                if (configuration.CollectionsFolder.Length > 0 && above.StartsWith(configuration.CollectionsFolder, StringComparison.Ordinal))
                    above = above[configuration.CollectionsFolder.Length..];
                result.AddRange(above.Split('/', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        if (!isUnreadable)
        {
            result.AddRange(JekyllFrontMatter.Plural(null, data["categories"]));
            result.AddRange(JekyllFrontMatter.Plural(data["category"], data["categories"]));
        }

        return [.. result.Distinct(StringComparer.Ordinal)];
    }

    private string? Placeholder(string name) => name switch
    {
        "collection" => Collection.Label,
        "output_ext" => OutputExtension,
        "path" => Escape(CleanedPath),
        "name" => Escape(JekyllSlug.Make(Stem)),
        "title" => Escape(JekyllSlug.Make(Slug ?? Stem, "pretty", keepsCase: true) is { Length: > 0 } title ? title : JekyllSlug.Make(Stem, "pretty", keepsCase: true)),
        "slug" => Escape(JekyllSlug.Make(Slug ?? Stem) is { Length: > 0 } slug ? slug : JekyllSlug.Make(Stem)),
        "categories" => Escape(string.Join('/', Categories.Select(static category => Unicode.UnicodeCase.ToLowerRuby(category)).Distinct(StringComparer.Ordinal))),
        "slugified_categories" => Escape(string.Join('/', Categories.Select(static category => JekyllSlug.Make(category)).Distinct(StringComparer.Ordinal))),
        _ => DatePart(name, Date),
    };

    private string CleanedPath
    {
        get
        {
            var stem = UrlPath.WithoutExtension(Path);
            var at = stem.IndexOf(Collection.Folder, StringComparison.Ordinal);
            return (at < 0 ? stem : stem.Remove(at, Collection.Folder.Length)).TrimEnd('.');
        }
    }

    /// <summary>The template is decoded once when it is filled, so a percent sign of a name must survive that.</summary>
    private static string Escape(string value) => value.Replace("%", "%25", StringComparison.Ordinal);

    /// <summary>A placeholder of a date, or null where it is none.</summary>
    public static string? DatePart(string name, DateTimeOffset date) => name switch
    {
        "year" => date.Year.ToString("0000", CultureInfo.InvariantCulture),
        "month" => date.Month.ToString("00", CultureInfo.InvariantCulture),
        "day" => date.Day.ToString("00", CultureInfo.InvariantCulture),
        "hour" => date.Hour.ToString("00", CultureInfo.InvariantCulture),
        "minute" => date.Minute.ToString("00", CultureInfo.InvariantCulture),
        "second" => date.Second.ToString("00", CultureInfo.InvariantCulture),
        "i_month" => date.Month.ToString(CultureInfo.InvariantCulture),
        "i_day" => date.Day.ToString(CultureInfo.InvariantCulture),
        "short_year" => (date.Year % 100).ToString("00", CultureInfo.InvariantCulture),
        "short_month" => date.ToString("MMM", CultureInfo.InvariantCulture),
        "long_month" => date.ToString("MMMM", CultureInfo.InvariantCulture),
        "short_day" => date.ToString("ddd", CultureInfo.InvariantCulture),
        "long_day" => date.ToString("dddd", CultureInfo.InvariantCulture),
        "y_day" => date.DayOfYear.ToString("000", CultureInfo.InvariantCulture),
        "week" => ISOWeek.GetWeekOfYear(date.DateTime).ToString("00", CultureInfo.InvariantCulture),
        "w_year" => ISOWeek.GetYear(date.DateTime).ToString(CultureInfo.InvariantCulture),
        "w_day" => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
