using System.Buffers.Binary;

namespace SiteLint.Sites.Images;

/// <summary>BMP: the second header has the size; a negative height means rows from the top.</summary>
internal static class BmpHeader
{
    /// <summary>Reads the header.</summary>
    public static ImageInfo Read(ReadOnlySpan<byte> head, long size)
    {
        var isOld = BinaryPrimitives.ReadUInt32LittleEndian(head[14..]) == 12;
        var width = isOld ? BinaryPrimitives.ReadUInt16LittleEndian(head[18..]) : BinaryPrimitives.ReadInt32LittleEndian(head[18..]);
        var height = isOld ? BinaryPrimitives.ReadUInt16LittleEndian(head[20..]) : BinaryPrimitives.ReadInt32LittleEndian(head[22..]);
        return new ImageInfo
        {
            Format = "bmp",
            Width = Math.Max(0, width),
            Height = height == int.MinValue ? int.MaxValue : Math.Abs(height),
            IsTruncated = BinaryPrimitives.ReadUInt32LittleEndian(head[2..]) > size,
        };
    }
}
