using SiteLint.Discovery;

namespace SiteLint.Sites.Images;

/// <summary>
/// Reads what the header of an image file says from a bounded number of its bytes. Nothing is decoded: sizes are
/// those the header claims. A file that seems to be cut off is read whole before that is said of it.
/// </summary>
internal static class ImageHeader
{
    /// <summary>SVG files above this size are not searched for ids.</summary>
    public const int LargestSearchedSvg = 512 * 1024;

    private const int Head = 2048;
    private const int LongHead = 64 * 1024; // room for an EXIF block, and not yet a large object
    private const int LongestHead = 512 * 1024;
    private const int Tail = 64;
    private const int LargestWhole = 32 * 1024 * 1024;

    /// <summary>Reads the header of a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ImageInfo Read(SourceTree tree, string path)
    {
        var (head, tail, size) = tree.ReadEnds(path, Head, Tail);
        var info = Read(head, tail, size);
        switch (info.Format)
        {
            case "jpeg" or "avif" when info.Width == 0 && size > head.Length:
                (head, tail, size) = tree.ReadEnds(path, LongHead, Tail);
                info = Read(head, tail, size);
                if (info.Width == 0 && size > head.Length)
                {
                    (head, tail, size) = tree.ReadEnds(path, LongestHead, Tail);
                    info = Read(head, tail, size);
                }

                break;
            case "svg" when size > head.Length && size <= LargestSearchedSvg:
                head = tree.ReadBytes(path);
                info = Read(head, head, head.Length);
                break;
        }

        if (info.IsTruncated && info.Format is "png" or "jpeg" or "gif" && size <= LargestWhole && size > head.Length)
        {
            var whole = tree.ReadBytes(path);
            info = Read(whole, whole, whole.Length);
        }

        return info;
    }

    /// <summary>Reads a header.</summary>
    /// <param name="head">The first bytes of the file.</param>
    /// <param name="tail">Its last bytes; the same as <paramref name="head"/> where that is the whole file.</param>
    /// <param name="size">Its size in bytes.</param>
    public static ImageInfo Read(ReadOnlySpan<byte> head, ReadOnlySpan<byte> tail, long size)
    {
        if (size == 0)
            return new ImageInfo { Format = "empty" };
        var format = ImageFormats.Find(head);
        var found = format switch
        {
            "png" => PngHeader.Read(head, tail, size),
            "jpeg" => JpegHeader.Read(head, tail, size),
            "gif" => GifHeader.Read(head, tail, size),
            "webp" => WebPHeader.Read(head, size),
            "avif" => AvifHeader.Read(head, size),
            "svg" => SvgHeader.Read(head, tail, size),
            "ico" => IcoHeader.Read(head, size),
            "bmp" => BmpHeader.Read(head, size),
            _ => new ImageInfo { Format = format },
        };
        return found with { Bytes = size };
    }
}
