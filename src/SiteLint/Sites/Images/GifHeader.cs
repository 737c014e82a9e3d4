using System.Buffers.Binary;

namespace SiteLint.Sites.Images;

/// <summary>GIF (https://www.w3.org/Graphics/GIF/spec-gif89a.txt): the logical screen has the size, 0x3B ends the file.</summary>
internal static class GifHeader
{
    /// <summary>Reads the header.</summary>
    public static ImageInfo Read(ReadOnlySpan<byte> head, ReadOnlySpan<byte> tail, long size) => new()
    {
        Format = "gif",
        Width = head.Length >= 10 ? BinaryPrimitives.ReadUInt16LittleEndian(head[6..]) : 0,
        Height = head.Length >= 10 ? BinaryPrimitives.ReadUInt16LittleEndian(head[8..]) : 0,
        IsTruncated = !EndsWithTrailer(tail) && !(head.Length == size && ReachesTrailer(head)),
    };

    private static bool EndsWithTrailer(ReadOnlySpan<byte> tail)
    {
        tail = tail.TrimEnd("\0\r\n "u8);
        return tail.Length > 0 && tail[^1] == 0x3B;
    }

    // Walks the blocks of a whole file; what stands behind the trailer is nobody's concern.
    private static bool ReachesTrailer(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 13)
            return false;
        var position = 13 + TableLength(bytes[10]);
        while (position < bytes.Length)
        {
            var kind = bytes[position++];
            if (kind == 0x3B)
                return true;
            if (kind == 0x21)
                position++;
            else if (kind == 0x2C && position + 9 <= bytes.Length)
                position += 10 + TableLength(bytes[position + 8]);
            else
                return false;
            while (position < bytes.Length && bytes[position] != 0)
                position += 1 + bytes[position];
            position++;
        }

        return false;
    }

    private static int TableLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
}
