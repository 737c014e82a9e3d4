namespace SiteLint.Sites.Urls;

/// <summary>Arithmetic on decoded paths with <c>/</c>.</summary>
internal static class UrlPath
{
    /// <summary>
    /// Resolves a decoded relative path against a decoded base path (a page's own URL path, not its folder). As in
    /// browsers, what climbs above the root stays at the root.
    /// </summary>
    /// <param name="basePath">Begins with a slash; what stands behind its last slash is dropped.</param>
    /// <param name="relative">A relative path, or an absolute one.</param>
    /// <returns>A path that begins with a slash and holds no <c>.</c> or <c>..</c> segment.</returns>
    public static string Resolve(string basePath, string relative)
    {
        if (relative.Length == 0)
            return basePath;
        if (relative[0] == '/')
            return RemoveDots(relative);
        var slash = basePath.LastIndexOf('/');
        return RemoveDots(string.Concat(slash < 0 ? "/" : basePath.AsSpan(0, slash + 1), relative));
    }

    /// <summary>Removes <c>.</c> and <c>..</c> segments; what climbs above the root stays at the root. A leading slash is added where it is missing.</summary>
    public static string RemoveDots(string path) => RemoveDots(path, out _);

    /// <inheritdoc cref="RemoveDots(string)"/>
    /// <param name="path">The path.</param>
    /// <param name="climbed">How many levels it would have climbed above the root.</param>
    public static string RemoveDots(string path, out int climbed)
    {
        climbed = 0;
        if (path.Length > 0 && path[0] == '/' && path.IndexOf("/.", StringComparison.Ordinal) < 0)
            return path;
        var result = new char[path.Length + 1];
        var length = 0;
        var position = 0;
        while (position <= path.Length)
        {
            var end = path.IndexOf('/', position);
            var isLast = end < 0;
            if (isLast)
                end = path.Length;
            var segment = path.AsSpan(position, end - position);
            if (position == 0 && segment.Length == 0 && !isLast)
            {
                position = 1;
                continue;
            }

            if (segment is ".")
            {
                if (isLast)
                    result[length++] = '/';
            }
            else if (segment is "..")
            {
                if (length == 0)
                    climbed++;
                while (length > 0 && result[--length] != '/')
                {
                }

                if (isLast)
                    result[length++] = '/';
            }
            else
            {
                result[length++] = '/';
                segment.CopyTo(result.AsSpan(length));
                length += segment.Length;
            }

            if (isLast)
                break;
            position = end + 1;
        }

        return length == 0 ? "/" : new string(result, 0, length);
    }

    /// <summary>The folder of a path relative to a tree (<c>a/b.md</c> gives <c>a</c>); empty at the root.</summary>
    public static string Folder(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }

    /// <summary>What stands behind the last slash.</summary>
    public static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The extension with its dot, or empty. A leading dot is no extension.</summary>
    public static string Extension(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot <= path.LastIndexOf('/') + 1 ? "" : path[dot..];
    }

    /// <summary>The path without its extension.</summary>
    public static string WithoutExtension(string path) => path[..^Extension(path).Length];

    /// <summary>Joins two parts with exactly one slash; an empty part adds nothing.</summary>
    public static string Join(string left, string right)
    {
        if (left.Length == 0)
            return right;
        if (right.Length == 0)
            return left;
        return string.Concat(left.AsSpan().TrimEnd('/'), "/", right.AsSpan().TrimStart('/'));
    }

    /// <summary>Joins a folder and a relative path of a tree, or null where the path climbs out of the tree.</summary>
    public static string? JoinInTree(string folder, string relative)
    {
        var path = RemoveDots("/" + (relative.StartsWith('/') ? relative[1..] : Join(folder, relative)), out var climbed);
        return climbed > 0 ? null : path.Trim('/');
    }

    /// <summary>The base path a configuration names, with or without its slashes, as browsers see it.</summary>
    /// <returns>Empty for the root of the host, else <c>/path</c> without a final slash, an empty or a dot segment.</returns>
    public static string BasePath(string? written) =>
        written is null ? "" : RemoveDots(SqueezeSlashes("/" + written)).TrimEnd('/');

    /// <summary>Makes every run of slashes one.</summary>
    public static string SqueezeSlashes(string path)
    {
        if (path.IndexOf("//", StringComparison.Ordinal) < 0)
            return path;
        var result = new System.Text.StringBuilder(path.Length);
        foreach (var c in path)
        {
            if (c != '/' || result.Length == 0 || result[^1] != '/')
                result.Append(c);
        }

        return result.ToString();
    }

    /// <summary>How a page of one URL path names another by a relative reference; both decoded and absolute.</summary>
    public static string MakeRelative(string fromPage, string to)
    {
        var folder = fromPage[..(fromPage.LastIndexOf('/') + 1)];
        var common = 0;
        for (var i = 0; i < folder.Length && i < to.Length && folder[i] == to[i]; i++)
        {
            if (folder[i] == '/')
                common = i + 1;
        }

        var ups = 0;
        for (var i = common; i < folder.Length; i++)
        {
            if (folder[i] == '/')
                ups++;
        }

        var rest = to[common..];
        if (ups == 0)
            return rest.Length == 0 ? "./" : rest;
        return string.Concat(Enumerable.Repeat("../", ups)) + rest;
    }
}
