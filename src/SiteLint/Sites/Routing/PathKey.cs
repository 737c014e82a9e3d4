namespace SiteLint.Sites.Routing;

/// <summary>Forms of a decoded path under which it is looked up.</summary>
internal static class PathKey
{
    /// <summary>The path in Unicode's composed form.</summary>
    public static string Of(string path) => IsAscii(path) ? path : SiteLint.Unicode.UnicodeNormalization.Nfc(path);

    /// <summary>The composed form in lower case, for comparisons without regard to case.</summary>
    public static string IgnoringCase(string path) => Of(path).ToLowerInvariant();

    private static bool IsAscii(string path) => System.Text.Ascii.IsValid(path);
}
