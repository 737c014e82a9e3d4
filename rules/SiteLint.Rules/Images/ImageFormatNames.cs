namespace SiteLint.Rules.Images;

/// <summary>Extensions of picture files and the formats that belong in them.</summary>
internal static class ImageFormatNames
{
    /// <summary>The format that a file's extension promises, as <see cref="ImageInfo.Format"/> names it; null for other files.</summary>
    public static string? OfExtension(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot < 0 ? null : path[(dot + 1)..].ToLowerInvariant() switch
        {
            "png" or "apng" => "png",
            "jpg" or "jpeg" or "jfif" or "jpe" => "jpeg",
            "gif" => "gif",
            "webp" => "webp",
            "avif" => "avif",
            "svg" => "svg",
            "ico" => "ico",
            "bmp" => "bmp",
            _ => null,
        };
    }

    /// <summary>The usual extension of a format, or null where pages do not show it.</summary>
    public static string? ExtensionOf(string format) => format switch
    {
        "jpeg" => "jpg",
        "png" or "gif" or "webp" or "avif" or "svg" or "ico" or "bmp" => format,
        _ => null,
    };

    /// <summary>A format's name in a message.</summary>
    public static string Show(string format) => format switch
    {
        "webp" => "WebP",
        "jxl" => "JPEG XL",
        _ => format.ToUpperInvariant(),
    };

    /// <summary>A size in words.</summary>
    public static string ShowBytes(long bytes) => bytes < 1_000_000
        ? $"{bytes / 1000} KB"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.0} MB");
}
