using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Jekyll;

/// <summary>A collection of the configuration; posts are one.</summary>
internal sealed class JekyllCollection
{
    /// <summary>Creates a collection.</summary>
    /// <param name="label">Its name.</param>
    /// <param name="settings">Its settings, or null.</param>
    /// <param name="configuration">The site's.</param>
    public JekyllCollection(string label, DataNode? settings, JekyllConfiguration configuration)
    {
        Label = label;
        Folder = UrlPath.Join(configuration.CollectionsFolder, "_" + label);
        IsPosts = label == "posts";
        IsOutput = IsPosts || (settings?["output"]?.AsBoolean() ?? false);
        Future = configuration.Future || (settings?["future"]?.AsBoolean() ?? false);
        var own = settings?["permalink"]?.AsString();
        IsOwnTemplate = own is not null;
        Template = own ?? (IsPosts ? JekyllUrl.StyleTemplate(configuration.Permalink) : JekyllUrl.WithSuffix("/:collection/:path", configuration.Permalink));
    }

    /// <summary>Its name.</summary>
    public string Label { get; }

    /// <summary>Its folder, relative to the source.</summary>
    public string Folder { get; }

    /// <summary>Whether it is the posts.</summary>
    public bool IsPosts { get; }

    /// <summary>Whether its documents are written.</summary>
    public bool IsOutput { get; }

    /// <summary>Whether documents of the future are written.</summary>
    public bool Future { get; }

    /// <summary>The template of its URLs.</summary>
    public string Template { get; }

    /// <summary>Whether the configuration gives the template for this collection.</summary>
    public bool IsOwnTemplate { get; }
}
