using System.Text;

namespace SiteLint.Bench.Fuzzing.Kinds;

/// <summary>The smallest pictures with every part of a header that is read.</summary>
internal static class PictureSeeds
{
    private static readonly byte[] Exif = [.. "Exif\0\0II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>Extensions and bytes.</summary>
    public static IReadOnlyList<(string Extension, byte[] Bytes)> All { get; } =
    [
        ("png", [0x89, .. "PNG\r\n\u001A\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 40, 0, 0, 0, 30, 8, 2, 0, 0, 0, 1, 2, 3, 4, 0, 0, 0, 2, .. "IDAT"u8, 0, 0, 1, 2, 3, 4, 0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82]),
        ("jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xE1, 0, (byte)(Exif.Length + 2), .. Exif, 0xFF, 0xC0, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3, 0xFF, 0xD9]),
        ("jpg", [0xFF, 0xD8, 0xFF, 0xFE, 0, 4, 65, 66, 0xFF, 0xFF, 0xC2, 0, 17, 8, 0, 30, 0, 40, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xFF, 0xD9]),
        ("gif", [.. "GIF89a"u8, 40, 0, 30, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x2C, 0, 0, 0, 0, 40, 0, 30, 0, 0, 2, 2, 0x44, 1, 0, 0x3B]),
        ("webp", [.. "RIFF"u8, 30, 0, 0, 0, .. "WEBPVP8 "u8, 18, 0, 0, 0, 0x30, 1, 0, 0x9D, 1, 0x2A, 40, 0, 30, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        ("webp", [.. "RIFF"u8, 22, 0, 0, 0, .. "WEBPVP8L"u8, 10, 0, 0, 0, 0x2F, 39, 0x40, 7, 0, 0, 0, 0, 0, 0]),
        ("webp", [.. "RIFF"u8, 22, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 39, 0, 0, 29, 0, 0]),
        ("avif", [0, 0, 0, 24, .. "ftypavif"u8, 0, 0, 0, 0, .. "avifmif1"u8, 0, 0, 0, 56, .. "meta"u8, 0, 0, 0, 0, 0, 0, 0, 44, .. "iprp"u8, 0, 0, 0, 36, .. "ipco"u8, 0, 0, 0, 20, .. "ispe"u8, 0, 0, 0, 0, 0, 0, 0, 40, 0, 0, 0, 30, 0, 0, 0, 8, .. "free"u8]),
        ("ico", [0, 0, 1, 0, 2, 0, 16, 16, 0, 0, 1, 0, 32, 0, 8, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, 1, 0, 32, 0, 4, 0, 0, 0, 46, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4]),
        ("bmp", [.. "BM"u8, 58, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 40, 0, 0, 0, 0xE2, 0xFF, 0xFF, 0xFF, 1, 0, 24, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4]),
        ("svg", Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?>\n<!DOCTYPE svg [<!ENTITY a \"b\">]>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40px\" height='30' viewBox=\"0 0 40 30\"><g id=\"a\"><path id='b' d=\"M0 0\"/></g><!-- id=\"c\" --></svg>\n")),
        ("png", Encoding.UTF8.GetBytes("version https://git-lfs.github.com/spec/v1\noid sha256:0123456789abcdef\nsize 12345\n")),
        ("jpg", Encoding.UTF8.GetBytes("<!doctype html>\n<html><title>404</title></html>\n")),
    ];
}
