using System.Buffers.Binary;

namespace SiteLint.Sites.Images;

/// <summary>AVIF (ISO/IEC 23008-12 in ISO base media boxes): the largest <c>ispe</c> property has the size.</summary>
internal static class AvifHeader
{
    /// <summary>Reads the header.</summary>
    public static ImageInfo Read(ReadOnlySpan<byte> head, long size)
    {
        uint width = 0, height = 0;
        var rest = head;
        for (var next = rest.IndexOf("ispe"u8); next >= 0 && rest.Length - next >= 16; next = rest.IndexOf("ispe"u8))
        {
            var w = BinaryPrimitives.ReadUInt32BigEndian(rest[(next + 8)..]);
            var h = BinaryPrimitives.ReadUInt32BigEndian(rest[(next + 12)..]);
            if ((ulong)w * h > (ulong)width * height)
                (width, height) = (w, h);
            rest = rest[(next + 16)..];
        }

        var turn = head.IndexOf("irot"u8);
        if (turn >= 0 && turn + 4 < head.Length && (head[turn + 4] & 1) == 1)
            (width, height) = (height, width);
        return new ImageInfo { Format = "avif", Width = Pixels.Clamp(width), Height = Pixels.Clamp(height), IsTruncated = IsTruncated(head, size) };
    }

    // Follows the boxes of the top level as far as their headers were read.
    private static bool IsTruncated(ReadOnlySpan<byte> head, long size)
    {
        long position = 0;
        while (position + 8 <= head.Length)
        {
            long length = BinaryPrimitives.ReadUInt32BigEndian(head[(int)position..]);
            if (length == 1 && position + 16 <= head.Length)
                length = (long)Math.Min(BinaryPrimitives.ReadUInt64BigEndian(head[((int)position + 8)..]), long.MaxValue / 2);
            if (length == 0)
                return false;
            if (length < 8 || position + length > size)
                return true;
            position += length;
        }

        return false;
    }
}
