namespace SiteLint.Sites.Images;

/// <summary>Sizes as headers claim them.</summary>
internal static class Pixels
{
    /// <summary>A size that fits; a header may claim four billion.</summary>
    public static int Clamp(uint pixels) => (int)Math.Min(pixels, int.MaxValue);
}
