namespace SiteLint;

/// <summary>What the header of an image file says.</summary>
public sealed record ImageInfo
{
    /// <summary>The format of the bytes: <c>png</c>, <c>jpeg</c>, <c>gif</c>, <c>webp</c>, <c>avif</c>, <c>svg</c>, <c>ico</c>, <c>bmp</c>, <c>html</c>, <c>lfs-pointer</c>, <c>empty</c>, <c>unknown</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Width in pixels, or 0 where it is not known.</summary>
    public int Width { get; init; }

    /// <summary>Height in pixels, or 0 where it is not known.</summary>
    public int Height { get; init; }

    /// <summary>Size of the file in bytes.</summary>
    public long Bytes { get; init; }

    /// <summary>Whether the file ends before its format says it does.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>The ids of an SVG file that links may go to; empty for others.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];
}
