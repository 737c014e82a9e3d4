using SiteLint.Discovery;

namespace SiteLint.Reporting;

/// <summary>
/// Reads the sources that a report shows, again and again where it has to: findings come in the order of files, and the
/// texts of a large site do not fit into memory all at once.
/// </summary>
/// <param name="tree">Where the sources are.</param>
internal sealed class SourceViews(SourceTree tree)
{
    private const int Kept = 4;
    private readonly List<(string Path, SourceView? View)> recent = new(Kept);

    /// <summary>The text of a file; null where it cannot be read.</summary>
    /// <param name="path">Relative to the source tree's root.</param>
    public SourceView? Get(string path)
    {
        for (var i = recent.Count - 1; i >= 0; i--)
        {
            if (recent[i].Path == path)
                return recent[i].View;
        }

        if (recent.Count == Kept)
            recent.RemoveAt(0);
        var view = Read(path);
        recent.Add((path, view));
        return view;
    }

    private SourceView? Read(string path)
    {
        try
        {
            return path.Length > 0 && tree.ExistsAnywhere(path) ? new SourceView(SourceReader.Decode(path, SourceKind.Other, tree.ReadBytes(path), out _).Text) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It vanished or may not be read; the finding is shown without its text.
            return null;
        }
    }
}
