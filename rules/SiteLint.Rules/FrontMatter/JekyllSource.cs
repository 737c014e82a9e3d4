using System.Globalization;

namespace SiteLint.Rules.FrontMatter;

/// <summary>What Jekyll takes a source for, by its path alone.</summary>
internal enum JekyllKind
{
    /// <summary>A page.</summary>
    Page,

    /// <summary>A post: a file below <c>_posts</c> with a date in its name.</summary>
    Post,

    /// <summary>A draft.</summary>
    Draft,

    /// <summary>A document of a collection.</summary>
    Document,
}

/// <summary>Reads what a path says about a source of Jekyll.</summary>
/// <param name="Kind">What the source is.</param>
/// <param name="Date">The day in a post's file name, or null where there is none or it does not exist.</param>
internal readonly record struct JekyllSource(JekyllKind Kind, DateOnly? Date)
{
    /// <summary>Whether an unreadable date stops the build: Jekyll parses the dates of all documents, and of pages none.</summary>
    public bool ParsesDate => Kind != JekyllKind.Page;

    /// <summary>Reads a path.</summary>
    /// <param name="profile">The site.</param>
    /// <param name="path">Relative to the source tree's root.</param>
    public static JekyllSource Of(SiteProfile profile, string path)
    {
        var local = profile.Root.Length > 0 && path.StartsWith(profile.Root + "/", StringComparison.Ordinal) ? path[(profile.Root.Length + 1)..] : path;
        var slashed = "/" + local;
        if (slashed.Contains("/_drafts/", StringComparison.Ordinal))
            return new JekyllSource(JekyllKind.Draft, null);
        if (slashed.Contains("/_posts/", StringComparison.Ordinal))
            return new JekyllSource(JekyllKind.Post, DateOf(local[(local.LastIndexOf('/') + 1)..]));
        return new JekyllSource(IsCollection(profile, local) ? JekyllKind.Document : JekyllKind.Page, null);
    }

    private static bool IsCollection(SiteProfile profile, string local)
    {
        if (profile.Configuration?["collections"] is not { } collections)
            return false;
        if (profile.Configuration["collections_dir"]?.AsString() is { Length: > 0 } folder && local.StartsWith(folder + "/", StringComparison.Ordinal))
            local = local[(folder.Length + 1)..];
        var slash = local.IndexOf('/');
        if (slash < 2 || local[0] != '_')
            return false;
        var label = local[1..slash];
        if (collections.IsMapping)
            return collections.Find(label) is not null;
        foreach (var item in collections.Items)
        {
            if (item.Text == label)
                return true;
        }

        return false;
    }

    private static DateOnly? DateOf(string name)
    {
        var parts = name.Split('-', 4);
        if (parts.Length < 4 || parts[0].Length is not (2 or 4)
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var day))
            return null;
        if (parts[0].Length == 2)
            year += year < 69 ? 2000 : 1900;
        return year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }
}
