namespace SiteLint.Sites.Docusaurus;

/// <summary>An instance of a content plug-in.</summary>
internal sealed class DocusaurusPlugin
{
    /// <summary><c>docs</c>, <c>blog</c> or <c>pages</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its id; <c>default</c> for the first.</summary>
    public required string Id { get; init; }

    /// <summary>The folder of its content, relative to the tree's root.</summary>
    public required string Folder { get; init; }

    /// <summary>What its URLs begin with, with a leading slash and no final one; empty for the root.</summary>
    public required string Route { get; init; }

    /// <summary>Its options; null where they are the defaults or cannot be read.</summary>
    public DataNode? Options { get; init; }

    /// <summary>The folders of its versions.</summary>
    public IReadOnlyList<DocusaurusVersion> Versions { get; set; } = [];
}

/// <summary>A version of the docs.</summary>
/// <param name="Name">Its name; <c>current</c> for the working one.</param>
/// <param name="Folder">The folder of its content, relative to the tree's root.</param>
/// <param name="Route">What its URLs begin with; no final slash.</param>
internal sealed record DocusaurusVersion(string Name, string Folder, string Route);
