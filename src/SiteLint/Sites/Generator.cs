using SiteLint.Discovery;

namespace SiteLint.Sites;

/// <summary>A site generator: how to recognise its sites and how to open one.</summary>
internal abstract class Generator
{
    /// <summary>Its name in lower case, as <c>--generator</c> takes it.</summary>
    public abstract string Name { get; }

    /// <summary>Finds its sites by their markers.</summary>
    public abstract IEnumerable<DetectedSite> Detect(SourceTree tree);

    /// <summary>Makes a site of a folder without a marker, for <c>--generator</c>.</summary>
    public virtual DetectedSite Force(SourceTree tree, string root) =>
        Detect(tree).FirstOrDefault(site => site.Root == root) ?? new DetectedSite(this, root);

    /// <summary>Reads the configuration and makes the model; no page is read yet.</summary>
    public abstract SiteModel Open(DetectedSite detected, SourceTree tree, SiteOptions options);
}
