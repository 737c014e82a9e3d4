using System.Text;

namespace SiteLint.Discovery.Git;

/// <summary>Paths as git writes them in patches.</summary>
internal static class GitPath
{
    private const string Escapes = "abtnvfr\"\\";
    private const string Meanings = "\a\b\t\n\v\f\r\"\\";

    /// <summary>Takes git's quotes off a path that holds a control character, a quote or a backslash.</summary>
    public static string Unquote(string path)
    {
        if (path.Length < 2 || path[0] != '"' || path[^1] != '"')
            return path;
        var bytes = new List<byte>(path.Length);
        for (var i = 1; i < path.Length - 1; i++)
        {
            if (path[i] != '\\')
            {
                var length = char.IsHighSurrogate(path[i]) && i + 1 < path.Length - 1 ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(path.Substring(i, length)));
                i += length - 1;
            }
            else if (i + 3 < path.Length - 1 && path[i + 1] is >= '0' and <= '3' && path[i + 2] is >= '0' and <= '7' && path[i + 3] is >= '0' and <= '7')
            {
                bytes.Add((byte)(((path[i + 1] - '0') << 6) | ((path[i + 2] - '0') << 3) | (path[i + 3] - '0')));
                i += 3;
            }
            else
            {
                var known = Escapes.IndexOf(path[++i], StringComparison.Ordinal);
                bytes.Add((byte)(known < 0 ? path[i] : Meanings[known]));
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
