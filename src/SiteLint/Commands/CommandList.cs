namespace SiteLint.Commands;

/// <summary>The one list of commands.</summary>
internal static class CommandList
{
    /// <summary>Every command; the first one is meant where none is named.</summary>
    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        new("check", "Lint files, folders or patterns; the default command", static () => new CheckCommand()),
        new("fix", "Lint and mend what can be mended safely; the same as check --fix", static () => new FixCommand()),
        new("routes", "Show which URL each source gets, and why", static () => new RoutesCommand()),
        new("why", "Say how a URL is made, or why it does not exist", static () => new WhyCommand()),
        new("links", "List every link with its verdict", static () => new LinksCommand()),
        new("words", "List the words taken as this site's own, and unknown ones", static () => new WordsCommand()),
        new("rules", "List the rules", static () => new RulesCommand()),
        new("explain", "Show what a rule reports, why, and how to mend it", static () => new ExplainCommand()),
        new("init", "Measure the rules on the site and write a configuration that fits", static () => new InitCommand()),
        new("baseline", "Accept today's findings, so that later runs report new ones only", static () => new BaselineCommand()),
        new("merge", "Join JSON reports of several machines", static () => new MergeCommand()),
        new("schema", "Make a JSON Schema from the pages' front matter, or show the built-in one", static () => new SchemaCommand()),
        new("plugin", "Fetch the plug-in packages that the configuration names", static () => new PluginCommand()),
        new("config", "Show the settings in force and where each was decided", static () => new ConfigCommand()),
    ];

    /// <summary>A command by name, or null.</summary>
    public static CommandEntry? Find(string name)
    {
        foreach (var command in All)
        {
            if (command.Name == name)
                return command;
        }

        return null;
    }
}
