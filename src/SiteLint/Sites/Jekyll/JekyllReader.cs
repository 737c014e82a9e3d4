using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Jekyll;

/// <summary>Says for each file what Jekyll takes it for. Source: Jekyll's Reader, PostReader and CollectionReader, seen in builds.</summary>
internal sealed class JekyllReader(JekyllConfiguration configuration)
{
    private readonly JekyllEntryFilter filter = new(configuration);

    /// <summary>Classifies a file.</summary>
    /// <param name="path">Relative to the source folder.</param>
    public JekyllSource Classify(string path)
    {
        if (Below(path, configuration.LayoutsFolder) || Below(path, configuration.IncludesFolder))
            return new JekyllSource(JekyllRole.Template);
        if (Below(path, configuration.DataFolder))
            return new JekyllSource(JekyllRole.Data);
        if (path.StartsWith("_config", StringComparison.Ordinal) && path.IndexOf('/') < 0 && UrlPath.Extension(path) is ".yml" or ".yaml" or ".toml")
            return new JekyllSource(JekyllRole.Configuration);
        if (path.EndsWith(".bib", StringComparison.OrdinalIgnoreCase) && path.StartsWith('_'))
            return new JekyllSource(JekyllRole.Bibliography);
        if (Below(path, "_sass") || Below(path, "_plugins"))
            return new JekyllSource(JekyllRole.Support);
        foreach (var collection in configuration.Collections.Values)
        {
            if (!collection.IsPosts && Below(path, collection.Folder))
                return new JekyllSource(JekyllRole.Document, collection, RefuseBelow(path, collection.Folder, skipsDotFiles: false));
        }

        return ClassifyWalked(path);
    }

    /// <summary>Files found by walking down: each level is filtered by its own name; <c>_posts</c> and <c>_drafts</c> are read at every level.</summary>
    private JekyllSource ClassifyWalked(string path)
    {
        var start = 0;
        while (true)
        {
            var slash = path.IndexOf('/', start);
            var name = slash < 0 ? path[start..] : path[start..slash];
            if (slash > 0 && name is "_posts" or "_drafts" && IsInCollectionsFolder(path, start))
                return ClassifyPost(path, path[..slash], name == "_drafts");
            if (filter.Refuse(name, slash < 0 ? path : path[..slash], isFolder: slash >= 0) is { } refusal)
            {
                var isUnknownFolder = slash >= 0 && refusal.Reason == UnwrittenReason.Ignored;
                return new JekyllSource(JekyllRole.None, null, isUnknownFolder ? (UnwrittenReason.NeverBuilt, $"Jekyll does not read the folder '{path[..slash]}'") : refusal);
            }

            if (slash < 0)
                return new JekyllSource(JekyllRole.Page);
            start = slash + 1;
        }
    }

    private bool IsInCollectionsFolder(string path, int start) =>
        configuration.CollectionsFolder.Length == 0 || path.AsSpan(0, start).StartsWith(configuration.CollectionsFolder + "/");

    private JekyllSource ClassifyPost(string path, string folder, bool isDraft)
    {
        var posts = configuration.Collections["posts"];
        var role = isDraft ? JekyllRole.Draft : JekyllRole.Post;
        if (RefuseBelow(path, folder, skipsDotFiles: true) is { } refusal)
            return new JekyllSource(role, posts, refusal);
        if (!isDraft && JekyllFileName.Parse(path) is not { Date.Length: > 0 })
            return new JekyllSource(role, posts, (UnwrittenReason.Ignored, "a post's file name must begin with its date: YEAR-MONTH-DAY-title"));
        if (isDraft && !configuration.ShowDrafts)
            return new JekyllSource(role, posts, (UnwrittenReason.Draft, "drafts are written with --drafts only"));
        return new JekyllSource(role, posts);
    }

    private (UnwrittenReason Reason, string Because)? RefuseBelow(string path, string folder, bool skipsDotFiles)
    {
        var entry = path[(folder.Length + 1)..];
        if (skipsDotFiles)
        {
            foreach (var segment in entry.Split('/'))
            {
                if (segment.StartsWith('.'))
                    return (UnwrittenReason.NeverBuilt, "names that begin with '.' are not read");
            }
        }

        var refusal = filter.Refuse(entry, path, isFolder: false);
        return refusal is { Reason: UnwrittenReason.Ignored } ignored ? (UnwrittenReason.NeverBuilt, ignored.Because) : refusal;
    }

    private static bool Below(string path, string folder) =>
        path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal);
}
