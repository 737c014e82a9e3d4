using SiteLint.Discovery;
using SiteLint.Parsing.Data;

namespace SiteLint.Sites.Jekyll;

/// <summary>Reads the front matter of files that are no pages to us and still pages to Jekyll: scripts, feeds, JSON with a permalink.</summary>
internal static class JekyllHeader
{
    private const int MaximumLength = 1 << 20;

    /// <summary>A page that has nothing but the file's front matter; null where it cannot be read.</summary>
    public static Page? Read(SourceTree tree, string path)
    {
        if (TextFiles.Read(tree, path, MaximumLength) is not { } text)
            return null;
        var start = text.IndexOf('\n') + 1;
        var end = start - 1;
        do
        {
            end = text.IndexOf("\n---", end, StringComparison.Ordinal);
            if (end < 0)
                return null;
            end++;
        }
        while (end + 3 < text.Length && text[end + 3] is not ('\r' or '\n' or ' ' or '\t'));

        var content = new TextSpan(start, Math.Max(start, end));
        var header = new FrontMatter(YamlReader.Parse(text, content), new TextSpan(0, Math.Min(text.Length, end + 4)), content);
        return new Page { Path = path, Kind = SourceKind.Other, FrontMatter = header, Lines = LineTable.Create(text) };
    }
}
