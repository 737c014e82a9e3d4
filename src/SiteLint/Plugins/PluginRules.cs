using SiteLint.Configuration;
using SiteLint.Discovery;

namespace SiteLint.Plugins;

/// <summary>The built-in rules and those of the plug-ins that the run may load.</summary>
internal sealed class PluginRules
{
    private readonly List<Rule> rules;
    private readonly List<string> warnings = [];
    private readonly HashSet<string> loaded = new(StringComparer.Ordinal);

    /// <summary>Starts with the built-in rules.</summary>
    public PluginRules(IReadOnlyList<Rule> builtIn) => rules = [.. builtIn];

    /// <summary>Every rule.</summary>
    public IReadOnlyList<Rule> All => rules;

    /// <summary>Wishes of the repository that were not granted.</summary>
    public IReadOnlyList<string> Warnings => warnings;

    /// <summary>Loads the assemblies that the caller names.</summary>
    /// <param name="paths">Absolute paths.</param>
    /// <exception cref="ConfigurationException">One cannot be used.</exception>
    public void LoadNamed(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
            Load(path, null);
    }

    /// <summary>Loads the assemblies that the configuration names, or says that it did not.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="options">Which configuration counts.</param>
    /// <param name="isAllowed">Whether the caller allows them.</param>
    /// <param name="plugins">The folder of restored packages, or null for none.</param>
    /// <exception cref="ConfigurationException">One cannot be used.</exception>
    public void LoadConfigured(SourceTree tree, SettingsOptions options, bool isAllowed, string? plugins)
    {
        var wishes = PluginWishes.Read(tree, options);
        if (wishes.Count == 0)
            return;
        if (!isAllowed)
        {
            warnings.Add($"{wishes[0].Place}: the plug-ins that this configuration names are not loaded; they are code of the repository. Allow them with --allow-plugins or SITELINT_ALLOW_PLUGINS=1");
            return;
        }

        foreach (var wish in wishes)
            Load(wish.Text, wish.Place, plugins);
    }

    private void Load(string path, Place? place, string? plugins = null)
    {
        if (!loaded.Add(path))
            return;
        try
        {
            foreach (var rule in PluginLoader.Load(place is not null && PluginPackage.Parse(path) is { } package ? package.AssemblyIn(plugins) : path))
            {
                if (rules.Exists(other => other.Info.Id == rule.Info.Id))
                    throw new PluginException($"plug-in '{path}' has a rule '{rule.Info.Id}', and there is one of that name already");
                rules.Add(rule);
            }
        }
        catch (PluginException e)
        {
            throw place is null ? new ConfigurationException(e.Message) : new ConfigurationException([new ConfigurationProblem(place, e.Message)]);
        }
    }
}
