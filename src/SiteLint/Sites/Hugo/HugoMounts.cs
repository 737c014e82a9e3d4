using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Hugo;

/// <summary>Which folders hold content, static files and assets.</summary>
internal sealed class HugoMounts
{
    private HugoMounts(HugoMount[] content, HugoMount[] statics, HugoMount[] assets, string[] shared)
    {
        SharedLanguages = shared;
        Content = content;
        Statics = statics;
        Assets = assets;
    }

    /// <summary>Folders of content, the deepest first.</summary>
    public IReadOnlyList<HugoMount> Content { get; }

    /// <summary>Folders that are copied to the root; of two files at one place the first counts.</summary>
    public IReadOnlyList<HugoMount> Statics { get; }

    /// <summary>Folders that templates take files from.</summary>
    public IReadOnlyList<HugoMount> Assets { get; }

    /// <summary>Languages that content of another language stands in for.</summary>
    public IReadOnlyList<string> SharedLanguages { get; }

    /// <summary>Reads them.</summary>
    public static HugoMounts Read(HugoSettings settings, string root)
    {
        var configuration = settings.Configuration;
        List<HugoMount> content = [], statics = [], assets = [];
        List<string> shared = [];
        foreach (var mount in configuration["module", "mounts"]?.Items ?? [])
        {
            if (mount["source"]?.AsString() is not { } source || mount["target"]?.AsString() is not { } target || UrlPath.JoinInTree(root, source) is not { } folder)
                continue;
            var languages = mount["sites"]?["matrix"]?["languages"];
            var language = (mount["lang"] ?? (languages?.Items is [var first, ..] ? first : languages))?.AsString()?.ToLowerInvariant();
            foreach (var other in languages?.Items.Skip(1) ?? [])
            {
                if (other.AsString() is { } code)
                    shared.Add(code.ToLowerInvariant());
            }

            Add("content", content);
            Add("static", statics);
            Add("assets", assets);

            void Add(string component, List<HugoMount> mounts)
            {
                if (target == component || target.StartsWith(component + "/", StringComparison.Ordinal))
                    mounts.Add(new HugoMount(folder, target[component.Length..].Trim('/'), language));
            }
        }

        if (content.Count == 0)
            AddContent(settings, root, content);
        if (statics.Count == 0)
            AddStatics(configuration, root, statics);
        if (assets.Count == 0)
            assets.Add(new HugoMount(UrlPath.Join(root, configuration["assetDir"]?.AsString() ?? "assets"), "", null));
        foreach (var folder in settings.Components.Folders)
        {
            content.Add(new HugoMount(folder + "/content", "", null));
            statics.Add(new HugoMount(folder + "/static", "", null));
            assets.Add(new HugoMount(folder + "/assets", "", null));
        }

        content.Sort(static (a, b) => b.Source.Length.CompareTo(a.Source.Length));
        return new HugoMounts([.. content], [.. statics], [.. assets], [.. shared.Distinct()]);
    }

    /// <summary>The mount of a file and its path there; null where it lies in none.</summary>
    public static HugoMount? Find(IReadOnlyList<HugoMount> mounts, string path, out string relative)
    {
        foreach (var mount in mounts)
        {
            if (path == mount.Source)
            {
                relative = mount.Target;
                return mount;
            }

            if (path.Length > mount.Source.Length && path[mount.Source.Length] == '/' && path.StartsWith(mount.Source, StringComparison.Ordinal))
            {
                relative = UrlPath.Join(mount.Target, path[(mount.Source.Length + 1)..]);
                return mount;
            }
        }

        relative = "";
        return null;
    }

    private static void AddContent(HugoSettings settings, string root, List<HugoMount> content)
    {
        var common = settings.Configuration["contentDir"]?.AsString() ?? "content";
        foreach (var language in settings.Languages)
        {
            if (settings.Configuration["languages", language.Code, "contentDir"]?.AsString() is { } own && UrlPath.JoinInTree(root, own) is { } folder)
                content.Add(new HugoMount(folder, "", language.Code));
        }

        if (UrlPath.JoinInTree(root, common) is { } shared && !content.Exists(mount => mount.Source == shared))
            content.Add(new HugoMount(shared, "", null));
    }

    private static void AddStatics(HugoConfiguration configuration, string root, List<HugoMount> statics)
    {
        foreach (var folder in configuration["staticDir"]?.ScalarsOrSelf() ?? [])
        {
            if (UrlPath.JoinInTree(root, folder.Text) is { } path)
                statics.Add(new HugoMount(path, "", null));
        }

        if (statics.Count == 0)
            statics.Add(new HugoMount(UrlPath.Join(root, "static"), "", null));
    }
}
