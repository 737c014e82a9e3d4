using SiteLint.Discovery;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Resolving;

/// <summary>Files that a step of the build beside the generator makes: what git is told to ignore, indexes of search.</summary>
internal sealed class BuildSteps
{
    private readonly List<IgnoreFile> ignored = [];
    private readonly string root;
    private readonly bool hasPagefind;

    /// <summary>Reads what a site's root and the source tree's root say.</summary>
    public BuildSteps(SourceTree tree, string root)
    {
        this.root = root;
        foreach (var folder in root.Length == 0 ? [""] : new[] { "", root })
        {
            if (TextFiles.Read(tree, UrlPath.Join(folder, ".gitignore")) is { } text)
                ignored.Add(IgnoreFile.Parse(folder, text));
            hasPagefind |= TextFiles.Read(tree, UrlPath.Join(folder, "package.json"))?.Contains("pagefind", StringComparison.Ordinal) == true;
        }
    }

    /// <summary>Why a decoded path may be there after the build, or null.</summary>
    public string? Explain(string path)
    {
        var below = path.TrimStart('/');
        if (hasPagefind && below.StartsWith("pagefind/", StringComparison.Ordinal))
            return "Pagefind makes it after the build";
        if (UrlPath.Extension(below).Length == 0)
            return null;
        var file = UrlPath.Join(root, below);
        foreach (var rules in ignored)
        {
            var relative = rules.Folder.Length == 0 ? file : below;
            if (IsIgnored(rules, relative))
                return "git is told to ignore this file, so a step of the build may make it";
        }

        return null;
    }

    private static bool IsIgnored(IgnoreFile rules, string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (rules.Decide(path[..slash], isFolder: true) == true)
                return true;
        }

        return rules.Decide(path, isFolder: false) == true;
    }
}
