using System.Buffers.Binary;

namespace SiteLint.Sites.Images;

/// <summary>JPEG (ITU-T T.81, annex B): the size is in the frame header, the file ends with EOI.</summary>
internal static class JpegHeader
{
    /// <summary>Reads the header. Width and height are as shown: an EXIF orientation that turns the picture is applied.</summary>
    public static ImageInfo Read(ReadOnlySpan<byte> head, ReadOnlySpan<byte> tail, long size)
    {
        int width = 0, height = 0, position = 2;
        var isTurned = false;
        while (position + 9 < head.Length)
        {
            if (head[position] != 0xFF)
                break;
            var marker = head[position + 1];
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD7))
            {
                position += marker == 0xFF ? 1 : 2;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(head[(position + 2)..]);
            if (marker == 0xE1 && length >= 2)
                isTurned |= IsTurned(head[(position + 4)..Math.Min(head.Length, position + 2 + length)]);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                height = BinaryPrimitives.ReadUInt16BigEndian(head[(position + 5)..]);
                width = BinaryPrimitives.ReadUInt16BigEndian(head[(position + 7)..]);
                break;
            }

            if (marker is 0xDA or 0xD9 || length < 2)
                break;
            position += 2 + length;
        }

        return new ImageInfo
        {
            Format = "jpeg",
            Width = isTurned ? height : width,
            Height = isTurned ? width : height,
            IsTruncated = tail.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) < 0 && !(head.Length == size && head.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) > position),
        };
    }

    // Tag 0x0112 of the first directory; values 5 to 8 swap width and height.
    private static bool IsTurned(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 14 || !segment.StartsWith("Exif\0\0"u8))
            return false;
        var tiff = segment[6..];
        var isLittle = tiff[0] == 'I';
        var directory = Read32(tiff, 4, isLittle);
        if (directory > tiff.Length - 2)
            return false;
        int count = Read16(tiff, (int)directory, isLittle);
        for (var i = 0; i < count; i++)
        {
            var entry = (int)directory + 2 + (i * 12);
            if (entry + 12 > tiff.Length)
                return false;
            if (Read16(tiff, entry, isLittle) == 0x0112)
                return Read16(tiff, entry + 8, isLittle) is >= 5 and <= 8;
        }

        return false;
    }

    private static ushort Read16(ReadOnlySpan<byte> bytes, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static uint Read32(ReadOnlySpan<byte> bytes, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}
