using SiteLint.Discovery;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Resolving;

/// <summary>The repository that holds the site, as its forge shows it: links to its files are looked up in the work tree.</summary>
internal sealed class OwnRepository
{
    private const int MaximumLevels = 8;
    private readonly SourceTree tree;
    private readonly string above;
    private readonly string host;
    private readonly string name;
    private readonly string? branch;

    private OwnRepository(SourceTree tree, string above, string host, string name, string? branch)
    {
        this.tree = tree;
        this.above = above;
        this.host = host;
        this.name = name;
        this.branch = branch;
    }

    /// <summary>Reads the remote of the work tree; null where there is none.</summary>
    public static OwnRepository? Find(SourceTree tree)
    {
        var above = "";
        for (var level = 0; level < MaximumLevels; level++, above += "../")
        {
            if (TextFiles.Read(tree, above + ".git/config", 1 << 20) is not { } configuration)
                continue;
            var head = TextFiles.Read(tree, above + ".git/HEAD", 4096)?.Trim() ?? "";
            var branch = head.StartsWith("ref: refs/heads/", StringComparison.Ordinal) ? head[16..] : null;
            return Parse(configuration) is var (host, name) ? new OwnRepository(tree, above, host, name, branch) : null;
        }

        return null;
    }

    /// <summary>Where a link to a file of the repository leads; null where it is no such link, or of another branch.</summary>
    public LinkTarget? Resolve(ParsedTarget target)
    {
        if (PathOf(target) is not { Length: > 0 } path)
            return null;
        if (tree.ExistsAnywhere(above + path))
            return new AssetTarget { Path = above + path, Url = target.Text, Because = "a file of this repository" };
        if (branch is null)
            return null;
        if (above.Length > 0 || tree.DirectoryExists(path.TrimEnd('/')))
            return above.Length > 0 ? null : new AssetTarget { Path = "", Url = target.Text, Because = "a folder of this repository" };
        var problem = new LinkProblem(LinkProblemKind.MissingTarget, $"This repository has no '{path}'")
        {
            Note = "The link names a file of the repository that the page is in",
        };
        return new MissingTarget { Url = target.Text, Problem = problem, Because = problem.Message };
    }

    /// <summary>The path in the work tree that <c>/owner/name/blob/branch/path</c> and its kin name.</summary>
    private string? PathOf(ParsedTarget target)
    {
        var segments = target.DecodedPath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var isRaw = host == "github.com" && target.Authority.Equals("raw.githubusercontent.com", StringComparison.OrdinalIgnoreCase);
        if ((!isRaw && !target.Authority.Equals(host, StringComparison.OrdinalIgnoreCase)) || segments.Length < 4
            || !name.Equals(segments[0] + "/" + segments[1], StringComparison.OrdinalIgnoreCase))
            return null;
        var at = 2;
        if (!isRaw)
        {
            if (segments[at] == "-")
                at++;
            if (at >= segments.Length || segments[at] is not ("blob" or "tree" or "raw" or "edit"))
                return null;
            at++;
        }

        if (at + 1 >= segments.Length || !IsThisBranch(segments[at]))
            return null;
        return string.Join('/', segments[(at + 1)..]);
    }

    private bool IsThisBranch(string written) => branch is null ? written is "main" or "master" or "HEAD" : written == branch || written == "HEAD";

    private static (string Host, string Name)? Parse(string configuration)
    {
        var isOrigin = false;
        foreach (var line in configuration.Split('\n'))
        {
            var text = line.Trim();
            if (text.StartsWith('['))
                isOrigin = text == "[remote \"origin\"]";
            else if (isOrigin && text.StartsWith("url", StringComparison.Ordinal) && text.IndexOf('=') is > 0 and var equals)
                return ParseUrl(text[(equals + 1)..].Trim());
        }

        return null;
    }

    /// <summary><c>https://host/owner/name.git</c>, <c>ssh://git@host/owner/name</c> or <c>git@host:owner/name.git</c>.</summary>
    private static (string Host, string Name)? ParseUrl(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var rest = scheme < 0 ? url : url[(scheme + 3)..];
        rest = rest[(rest.IndexOf('@') + 1)..];
        var separator = rest.IndexOfAny(['/', ':']);
        if (separator <= 0)
            return null;
        var host = HostNames.WithoutPort(rest[..separator]);
        var path = rest[(separator + 1)..].Trim('/');
        if (path.EndsWith(".git", StringComparison.Ordinal))
            path = path[..^4];
        return host.Contains('.') && path.Count(static c => c == '/') == 1 ? (host, path) : null;
    }
}
