using System.Buffers.Binary;

namespace SiteLint.Sites.Images;

/// <summary>ICO and CUR: a directory of pictures; the largest one counts.</summary>
internal static class IcoHeader
{
    /// <summary>Reads the header.</summary>
    public static ImageInfo Read(ReadOnlySpan<byte> head, long size)
    {
        int width = 0, height = 0;
        var isTruncated = head.Length < 6;
        int count = isTruncated ? 0 : BinaryPrimitives.ReadUInt16LittleEndian(head[4..]);
        for (var i = 0; i < count; i++)
        {
            var entry = 6 + (i * 16);
            if (entry + 16 > head.Length)
            {
                isTruncated |= head.Length == size;
                break;
            }

            width = Math.Max(width, head[entry] == 0 ? 256 : head[entry]);
            height = Math.Max(height, head[entry + 1] == 0 ? 256 : head[entry + 1]);
            isTruncated |= (long)BinaryPrimitives.ReadUInt32LittleEndian(head[(entry + 8)..]) + BinaryPrimitives.ReadUInt32LittleEndian(head[(entry + 12)..]) > size;
        }

        return new ImageInfo { Format = "ico", Width = width, Height = height, IsTruncated = isTruncated };
    }
}
