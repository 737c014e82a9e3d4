using SiteLint.Discovery;

namespace SiteLint.Configuration;

/// <summary>Reads a configuration and what it extends.</summary>
/// <param name="tree">Where files of the repository are read from.</param>
/// <param name="catalog">The rules that configurations may speak of.</param>
internal sealed class ConfigurationLoader(SourceTree tree, RuleCatalog catalog)
{
    private const int MaximumDepth = 20;
    private const long MaximumBytes = 4 << 20;

    /// <summary>Reads a configuration.</summary>
    /// <param name="path">Relative to the source tree's root, or absolute for a file that the caller named and that lies elsewhere.</param>
    /// <param name="directory">The folder that its patterns are relative to, relative to the source tree's root.</param>
    /// <exception cref="ConfigurationException">Something is wrong with it; all of it is said.</exception>
    public ConfigurationScope Load(string path, string directory)
    {
        var problems = new List<ConfigurationProblem>();
        var layers = new List<WrittenConfiguration>();
        string? preset = null;
        Load(path, directory, null, layers, ref preset, [], problems);
        if (problems.Count > 0)
            throw new ConfigurationException(problems);
        return new ConfigurationScope(layers, preset ?? Preset.Recommended, directory);
    }

    private void Load(string path, string directory, Place? asker, List<WrittenConfiguration> layers, ref string? preset, List<string> chain, List<ConfigurationProblem> problems)
    {
        if (chain.Contains(path) || chain.Count > MaximumDepth)
        {
            problems.Add(new(asker ?? new Place(path), $"'{path}' extends itself ({string.Join(" -> ", [.. chain, path])})"));
            return;
        }

        if (ReadText(path, asker, problems) is not { } text)
            return;
        var own = new List<ConfigurationProblem>();
        var written = ConfigurationReader.Read(catalog, path, directory, text, own);
        problems.AddRange(own);
        if (own.Count > 0)
            return;

        string? ownPreset = null;
        foreach (var extended in written.Extends)
        {
            if (Preset.Names.Contains(extended.Text))
                ownPreset = extended.Text;
            else if (Resolve(path, extended, problems) is { } other)
                Load(other, directory, extended.Place, layers, ref preset, [.. chain, path], problems);
        }

        preset = ownPreset ?? preset;
        layers.Add(written);
    }

    private string? Resolve(string path, WrittenText extended, List<ConfigurationProblem> problems)
    {
        var name = extended.Text.Replace('\\', '/');
        if (Path.IsPathRooted(path))
            return Path.GetFullPath(name, Path.GetDirectoryName(path)!);
        if (!name.Contains('/') && !name.Contains('.'))
        {
            problems.Add(new(extended.Place, $"there is no preset '{name}'{NearestName.Hint(name, Preset.Names)} (known are {string.Join(", ", Preset.Names)}; a file is named with its path)"));
            return null;
        }

        var combined = TreePath.Combine(TreePath.DirectoryOf(path), name);
        if (combined is null)
            problems.Add(new(extended.Place, $"'{name}' lies outside the repository and is not read"));
        return combined;
    }

    private string? ReadText(string path, Place? asker, List<ConfigurationProblem> problems)
    {
        try
        {
            byte[] bytes;
            if (Path.IsPathRooted(path))
            {
                if (new FileInfo(path) is { Exists: true, Length: > MaximumBytes })
                    throw new IOException("it is larger than a configuration can be");
                bytes = File.ReadAllBytes(path);
            }
            else
            {
                if (!tree.ExistsAnywhere(path))
                    throw new FileNotFoundException("there is no such file");
                bytes = tree.ReadBytes(path);
            }

            return ConfigurationText.Decode(bytes) ?? throw new IOException("it is not UTF-8 text");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var why = e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : e.Message;
            problems.Add(new(asker ?? new Place(path), $"the configuration '{path}' cannot be read: {why}"));
            return null;
        }
    }
}
