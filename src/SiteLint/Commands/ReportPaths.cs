namespace SiteLint.Commands;

/// <summary>Turns paths of the source tree into paths of the report, which are relative to its own root.</summary>
/// <param name="treeRoot">Absolute path of the source tree's root.</param>
/// <param name="reportRoot">Absolute path that paths in reports are relative to.</param>
internal sealed class ReportPaths(string treeRoot, string reportRoot)
{
    private readonly string? prefix = Prefix(treeRoot, reportRoot);

    /// <summary>The path to show for a path of the source tree.</summary>
    public string ToReport(string path)
    {
        if (prefix is not null)
            return prefix + path;
        var relative = Path.GetRelativePath(reportRoot, Path.Combine(treeRoot, path)).Replace('\\', '/');
        return relative;
    }

    /// <summary>The folder to show for a folder of the source tree; <c>.</c> for the report's root.</summary>
    public string FolderToReport(string folder)
    {
        var relative = Path.GetRelativePath(reportRoot, Path.Combine(treeRoot, folder)).Replace('\\', '/');
        return relative.Length == 0 ? "." : relative;
    }

    private static string? Prefix(string treeRoot, string reportRoot)
    {
        if (treeRoot == reportRoot)
            return "";
        return RootFinder.IsWithin(reportRoot, treeRoot) ? Path.GetRelativePath(reportRoot, treeRoot).Replace('\\', '/') + "/" : null;
    }
}
