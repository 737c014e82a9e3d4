using SiteLint.Discovery;

namespace SiteLint.Sites.Images;

/// <summary>Reads what the header of an image file says.</summary>
internal static class ImageHeader
{
    /// <summary>Reads a bounded number of bytes of a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ImageInfo Read(SourceTree tree, string path)
    {
        var (_, _, size) = tree.ReadEnds(path, 64, 16);
        return new ImageInfo { Format = size == 0 ? "empty" : "unknown", Bytes = size };
    }
}
