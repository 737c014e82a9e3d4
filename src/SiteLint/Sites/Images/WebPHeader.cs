using System.Buffers.Binary;

namespace SiteLint.Sites.Images;

/// <summary>WebP (RFC 9649): the first chunk has the size, the RIFF header the length.</summary>
internal static class WebPHeader
{
    /// <summary>Reads the header.</summary>
    public static ImageInfo Read(ReadOnlySpan<byte> head, long size)
    {
        var (width, height) = head.Length >= 30 ? Size(head) : (0, 0);
        return new ImageInfo
        {
            Format = "webp",
            Width = width,
            Height = height,
            IsTruncated = head.Length < 30 || BinaryPrimitives.ReadUInt32LittleEndian(head[4..]) + 8L > size + 1,
        };
    }

    private static (int Width, int Height) Size(ReadOnlySpan<byte> head)
    {
        if (head[12..16].SequenceEqual("VP8 "u8))
            return (BinaryPrimitives.ReadUInt16LittleEndian(head[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(head[28..]) & 0x3FFF);
        if (head[12..16].SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(head[21..]);
            return ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        }

        if (head[12..16].SequenceEqual("VP8X"u8))
            return (Read24(head[24..]) + 1, Read24(head[27..]) + 1);
        return (0, 0);
    }

    private static int Read24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
