using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace SiteLint.Testing;

/// <summary>Makes small pictures for tests.</summary>
public static class SampleImage
{
    /// <summary>Makes the bytes that a description asks for.</summary>
    /// <param name="description"><c>png 40x30</c>, <c>jpeg 40x30 truncated</c>, <c>png 40x30 2000000</c> (padded by so many bytes), <c>gif</c>, <c>svg</c>, <c>empty</c>, <c>html</c>, <c>lfs</c>.</param>
    /// <exception cref="ArgumentException">No picture is called so.</exception>
    public static byte[] Create(string description)
    {
        var words = description.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var size = words.Length > 1 ? words[1].Split('x') : ["1", "1"];
        var width = int.Parse(size[0], CultureInfo.InvariantCulture);
        var height = int.Parse(size[^1], CultureInfo.InvariantCulture);
        var padding = words.Length > 2 && int.TryParse(words[2], NumberStyles.None, CultureInfo.InvariantCulture, out var bytesWanted) ? bytesWanted : 0;
        var bytes = words[0] switch
        {
            "png" => Png(width, height, padding),
            "jpeg" => Jpeg(width, height, padding),
            "gif" => [.. "GIF89a"u8, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0, 0, 0, 0x3B],
            "svg" => Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\"></svg>\n"),
            "html" => Encoding.UTF8.GetBytes("<!DOCTYPE html>\n<html><body>Not found</body></html>\n"),
            "lfs" => Encoding.UTF8.GetBytes("version https://git-lfs.github.com/spec/v1\noid sha256:0000\nsize 12\n"),
            "empty" => [],
            _ => throw new ArgumentException($"no image is called '{words[0]}'", nameof(description)),
        };
        return words.Contains("truncated", StringComparer.Ordinal) ? bytes[..(bytes.Length - 10)] : bytes;
    }

    private static byte[] Png(int width, int height, int padding)
    {
        var stream = new MemoryStream();
        stream.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        header[9] = 2;
        Chunk(stream, "IHDR", header);
        Chunk(stream, "IDAT", new byte[16 + padding]);
        Chunk(stream, "IEND", []);
        return stream.ToArray();
    }

    private static void Chunk(MemoryStream stream, string name, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        stream.Write(length);
        stream.Write(Encoding.ASCII.GetBytes(name));
        stream.Write(data);
        stream.Write(new byte[4]);
    }

    private static byte[] Jpeg(int width, int height, int padding) =>
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 16, (byte)'J', (byte)'F', (byte)'I', (byte)'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0,
        0xFF, 0xC0, 0, 11, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0,
        0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, .. new byte[20 + padding], 0xFF, 0xD9,
    ];
}
