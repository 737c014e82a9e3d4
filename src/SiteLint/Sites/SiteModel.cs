using SiteLint.Discovery;

namespace SiteLint.Sites;

/// <summary>A site of one generator: first it says how each file is read, then, given the pages, it routes and resolves.</summary>
internal abstract class SiteModel : Site
{
    /// <summary>What was found when the configuration was read: problems in it, settings that cannot be understood.</summary>
    public virtual IReadOnlyList<Diagnostic> ConfigurationDiagnostics => [];

    /// <summary>Whether a path lies in the folder that the generator writes to, which is never read.</summary>
    public virtual bool IsOutput(string path) => false;

    /// <summary>Files beside the configuration that decide how pages are parsed; part of the cache's key.</summary>
    public virtual IReadOnlyList<string> ParsingInputs => [];

    /// <summary>What a file is read as, or null where it is not read (an asset, a file outside the site).</summary>
    /// <param name="path">Relative to the source tree's root.</param>
    public abstract SourceKind? KindOf(string path);

    /// <summary>How a file is parsed.</summary>
    public abstract ParsingProfile ProfileOf(string path);

    /// <summary>Takes every page and every file of the site; afterwards routes and resolving work. Called once.</summary>
    public abstract void Complete(IReadOnlyList<Page> pages, SiteInputs inputs);
}

/// <summary>What was gathered for a site beside its pages.</summary>
/// <param name="Tree">Where files are looked for.</param>
/// <param name="Files">Every file of the site, relative to the source tree's root.</param>
internal sealed record SiteInputs(SourceTree Tree, IReadOnlyList<string> Files)
{
    /// <summary>Reads the header of an image file, each file once; null where it cannot be read.</summary>
    public Func<string, ImageInfo?> ReadImage { get; init; } = static _ => null;

    /// <summary>Answers of other hosts by URL; filled after <see cref="SiteModel.Complete"/>.</summary>
    public IDictionary<string, ExternalAnswer> External { get; init; } = new Dictionary<string, ExternalAnswer>(StringComparer.Ordinal);
}
