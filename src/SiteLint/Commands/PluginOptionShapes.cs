using System.CommandLine;
using SiteLint.Discovery;
using SiteLint.Plugins;
using SiteLint.Reporting;
using SiteLint.Rules;

namespace SiteLint.Commands;

/// <summary>The options of commands that speak of rules without reading a site: which plug-ins count.</summary>
internal sealed class PluginOptionShapes
{
    private readonly Option<string> config;
    private readonly Option<string> isolated;
    private readonly Option<string> root;
    private readonly Option<string[]> plugins;
    private readonly Option<string> allow;
    private readonly Option<string> none;
    private readonly Option<string> cacheFolder;

    /// <summary>Adds them to a command.</summary>
    public PluginOptionShapes(CommandShape shape)
    {
        plugins = shape.List("--plugin", "DLL", "Know the rules of this assembly too");
        allow = shape.Flag("--allow-plugins", "Know the rules of the plug-ins that the configuration names, restored packages included");
        none = shape.Flag("--no-plugins", "Know no plug-in, whatever else is said");
        config = shape.Value("--config", "FILE", "Take this configuration instead of the one here");
        isolated = shape.Flag("--isolated", "Read no configuration");
        root = shape.Value("--root", "DIR", "The site's root");
        cacheFolder = shape.Value("--cache-dir", "DIR", "Where restored plug-ins are, instead of the user's folder for caches");
    }

    /// <summary>The built-in rules and those of the plug-ins that the caller allows; wishes that were not granted are told.</summary>
    /// <exception cref="Configuration.ConfigurationException">A plug-in cannot be used.</exception>
    public IReadOnlyList<Rule> Load(ParsedOptions options, CommandEnvironment environment)
    {
        var rules = new PluginRules(BuiltInRules.All);
        if (options.Has(none))
            return rules.All;
        rules.LoadNamed([.. options.All(plugins).Select(environment.Absolute)]);
        var isAllowed = options.Has(allow) || environment.Variable("SITELINT_ALLOW_PLUGINS") is "1" or "true";
        var home = options.Get(cacheFolder) is { } kept ? environment.Absolute(kept) : CacheFolder.Find(environment);
        var folder = options.Get(root) is { } named ? environment.Absolute(named) : RootFinder.Find(environment.Directory, []);
        var settings = new Configuration.SettingsOptions { Isolated = options.Has(isolated), ConfigFile = options.Get(config) is { } file ? environment.Absolute(file) : null };
        rules.LoadConfigured(new UnlistedTree(folder), settings, isAllowed, home is null ? null : Path.Combine(home, "plugins"));
        foreach (var warning in rules.Warnings)
            environment.Error.WriteLine("sitelint: warning: " + TerminalText.EscapeLine(warning));
        return rules.All;
    }
}
