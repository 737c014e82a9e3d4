using System.Text;
using SiteLint.Discovery;

namespace SiteLint.Sites;

/// <summary>Reads small text files that a model needs before pages are parsed.</summary>
internal static class TextFiles
{
    /// <summary>Largest configuration that is read, in bytes.</summary>
    public const int MaximumBytes = 4 << 20;

    /// <summary>The text of a file without its byte-order mark; null where it is absent, too large or cannot be read.</summary>
    public static string? Read(SourceTree tree, string path, int maximum = MaximumBytes)
    {
        try
        {
            if (tree.Find(path) is null && !tree.ExistsAnywhere(path))
                return null;
            var bytes = tree.ReadBytes(path);
            if (bytes.Length > maximum)
                return null;
            var text = Encoding.UTF8.GetString(bytes);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
