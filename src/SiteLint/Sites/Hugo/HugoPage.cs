namespace SiteLint.Sites.Hugo;

/// <summary>What a content file is.</summary>
internal enum HugoKind
{
    /// <summary><c>_index.md</c> of a folder, or of the root.</summary>
    Branch,

    /// <summary><c>index.md</c>: the files below it are its resources.</summary>
    Leaf,

    /// <summary>Any other page.</summary>
    Single,
}

/// <summary>A content file that becomes a page.</summary>
internal sealed class HugoPage
{
    /// <summary>The file, relative to the tree's root.</summary>
    public required string Path { get; init; }

    /// <summary>The folder in the content tree, without slashes at its ends; a leaf's own folder for a leaf.</summary>
    public required string Folder { get; init; }

    /// <summary>The name without extension and language; the folder's name for a leaf and a branch.</summary>
    public required string Name { get; init; }

    /// <summary>The file's own name without extension and language.</summary>
    public required string FileName { get; init; }

    /// <summary>Its language.</summary>
    public required HugoLanguage Language { get; init; }

    /// <summary>What it is.</summary>
    public required HugoKind Kind { get; init; }

    /// <summary>What was read of it; null for formats that are not read.</summary>
    public Page? Page { get; init; }

    /// <summary>Its front matter.</summary>
    public HugoHeader Header { get; set; } = new(null, []);

    /// <summary>The decoded URL path it is written to, or would be.</summary>
    public string Url { get; set; } = "";

    /// <summary>Why it is not written; null where it is.</summary>
    public string? NotWritten { get; set; }

    /// <summary>The path under which <c>ref</c> finds it: <c>/posts/a</c>, the folder for branches and leaves.</summary>
    public string Key => Kind == HugoKind.Single ? (Folder.Length == 0 ? "/" + Name : $"/{Folder}/{Name}") : "/" + Folder;

    /// <summary>The first part of the folder; empty at the root.</summary>
    public string Section
    {
        get
        {
            var folder = Kind == HugoKind.Leaf ? Urls.UrlPath.Folder(Folder) : Folder;
            var slash = folder.IndexOf('/');
            return slash < 0 ? folder : folder[..slash];
        }
    }
}
