using SiteLint.Configuration;
using SiteLint.Discovery;
using SiteLint.Parsing.Data;

namespace SiteLint.Plugins;

/// <summary>
/// Reads which assemblies configurations name. It comes before the configurations are checked, for their rules may be
/// a plug-in's.
/// </summary>
internal static class PluginWishes
{
    /// <summary>The assemblies, as absolute paths or as <c>Name@Version</c>, with the place of each.</summary>
    public static IReadOnlyList<WrittenText> Read(SourceTree tree, SettingsOptions options)
    {
        if (options.Isolated)
            return [];
        var wishes = new List<WrittenText>();
        if (options.ConfigFile is { } file)
        {
            Add(tree, file, wishes);
            return wishes;
        }

        if (tree.ExistsAnywhere(Settings.FileName))
            Add(tree, Settings.FileName, wishes);
        return wishes;
    }

    private static void Add(SourceTree tree, string path, List<WrittenText> wishes)
    {
        if (ReadText(tree, path) is not { } text || !text.Contains("plugins", StringComparison.Ordinal))
            return;
        var document = YamlReader.Parse(text, new TextSpan(0, text.Length));
        if (document.Root?["plugins"] is not { } plugins)
            return;
        var lines = LineTable.Create(text);
        var folder = Path.GetDirectoryName(Path.Combine(tree.Root, path))!;
        foreach (var item in plugins.ScalarsOrSelf())
        {
            var (line, column) = lines.GetPosition(item.Span.Start);
            wishes.Add(new(PluginPackage.Parse(item.Text) is null ? Path.GetFullPath(item.Text, folder) : item.Text, new Place(path, line, column)));
        }
    }

    private static string? ReadText(SourceTree tree, string path)
    {
        try
        {
            return ConfigurationText.Decode(Path.IsPathRooted(path) ? File.ReadAllBytes(path) : tree.ReadBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whoever reads the configuration next says what is wrong with the file.
            return null;
        }
    }
}
