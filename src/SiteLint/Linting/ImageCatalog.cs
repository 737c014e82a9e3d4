using System.Collections.Concurrent;
using SiteLint.Discovery;

namespace SiteLint.Linting;

/// <summary>Reads headers of image files, each file once and only when asked for.</summary>
internal sealed class ImageCatalog(SourceTree tree)
{
    private readonly ConcurrentDictionary<string, ImageInfo> known = new(StringComparer.Ordinal);

    /// <summary>The header of a file; null where it cannot be read.</summary>
    public ImageInfo? Get(string path)
    {
        if (known.TryGetValue(path, out var info))
            return info;
        try
        {
            info = Sites.Images.ImageHeader.Read(tree, path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        known.TryAdd(path, info);
        return info;
    }
}
