namespace SiteLint.Sites.Images;

/// <summary>Tells the format of a file by its first bytes.</summary>
internal static class ImageFormats
{
    /// <summary>The format of a file that is not empty, as <see cref="ImageInfo.Format"/> names it, or another known format's name.</summary>
    public static string Find(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']))
            return "png";
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return "jpeg";
        if (head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8))
            return "gif";
        if (head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..12].SequenceEqual("WEBP"u8))
            return "webp";
        if (head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8))
            return Brand(head[8..12], head);
        if (head.StartsWith((ReadOnlySpan<byte>)[0, 0, 1, 0]) || head.StartsWith((ReadOnlySpan<byte>)[0, 0, 2, 0]))
            return "ico";
        if (head.StartsWith("BM"u8) && head.Length >= 26 && head[6..10].SequenceEqual((ReadOnlySpan<byte>)[0, 0, 0, 0]))
            return "bmp";
        if (head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8))
            return "tiff";
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0x0A]) || head.StartsWith((ReadOnlySpan<byte>)[0, 0, 0, 12, (byte)'J', (byte)'X', (byte)'L', (byte)' ']))
            return "jxl";
        if (head.StartsWith("%PDF-"u8))
            return "pdf";
        if (head.StartsWith("8BPS"u8))
            return "psd";
        return FindText(head);
    }

    private static string Brand(ReadOnlySpan<byte> brand, ReadOnlySpan<byte> head)
    {
        if (brand.SequenceEqual("avif"u8) || brand.SequenceEqual("avis"u8))
            return "avif";
        if (brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("msf1"u8))
            return head[..Math.Min(64, head.Length)].IndexOf("avif"u8) >= 0 ? "avif" : "heic";
        return brand.StartsWith("hei"u8) || brand.StartsWith("hev"u8) ? "heic" : "mp4";
    }

    private static string FindText(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            head = head[3..];
        head = head.TrimStart(" \t\r\n"u8);
        if (head.StartsWith("version https://git-lfs"u8) || head.StartsWith("/annex/objects/"u8) || (head.StartsWith("../"u8) && head.IndexOf(".git/annex/"u8) >= 0))
            return "lfs-pointer";
        if (head.Length == 0 || head[0] != '<')
            return "unknown";
        if (StartsWithIgnoreCase(head, "<!doctype html"u8) || StartsWithIgnoreCase(head, "<html"u8) || StartsWithIgnoreCase(head, "<head"u8) || StartsWithIgnoreCase(head, "<body"u8) || StartsWithIgnoreCase(head, "<script"u8))
            return "html";
        return SvgHeader.FindRoot(head) >= 0 ? "svg" : "unknown";
    }

    private static bool StartsWithIgnoreCase(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lower)
    {
        if (text.Length < lower.Length)
            return false;
        for (var i = 0; i < lower.Length; i++)
        {
            var c = text[i] is >= (byte)'A' and <= (byte)'Z' ? text[i] | 0x20 : text[i];
            if (c != lower[i])
                return false;
        }

        return true;
    }
}
