using System.Buffers.Binary;

namespace SiteLint.Sites.Images;

/// <summary>PNG (https://www.w3.org/TR/png-3/): the first chunk has the size, the last one is IEND.</summary>
internal static class PngHeader
{
    /// <summary>Reads the header.</summary>
    public static ImageInfo Read(ReadOnlySpan<byte> head, ReadOnlySpan<byte> tail, long size)
    {
        var hasHeader = head.Length >= 24 && head[12..16].SequenceEqual("IHDR"u8);
        var isWhole = head.Length == size;
        return new ImageInfo
        {
            Format = "png",
            Width = hasHeader ? Pixels.Clamp(BinaryPrimitives.ReadUInt32BigEndian(head[16..])) : 0,
            Height = hasHeader ? Pixels.Clamp(BinaryPrimitives.ReadUInt32BigEndian(head[20..])) : 0,
            IsTruncated = tail.IndexOf("IEND"u8) < 0 && !(isWhole && head.IndexOf("IEND"u8) >= 0),
        };
    }
}
