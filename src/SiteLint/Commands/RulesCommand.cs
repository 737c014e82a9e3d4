using System.CommandLine;
using SiteLint.Linting;
using SiteLint.Reporting;

namespace SiteLint.Commands;

/// <summary><c>rules</c>: lists the rules.</summary>
internal sealed class RulesCommand : ICommand
{
    private readonly PluginOptionShapes plugins;
    private readonly Option<string> format;

    /// <summary>Creates the command.</summary>
    public RulesCommand()
    {
        Shape = new CommandShape("rules", "Lists the rules with their default severity and whether they have fixes.");
        plugins = new PluginOptionShapes(Shape);
        format = Shape.Value("--format", "FORMAT", "text, json or markdown (default: text)");
    }

    /// <inheritdoc/>
    public CommandShape Shape { get; }

    /// <inheritdoc/>
    public int Run(ParsedOptions options, CommandEnvironment environment)
    {
        var infos = new List<RuleInfo>();
        foreach (var rule in plugins.Load(options, environment))
            infos.Add(rule.Info);
        infos.AddRange(InternalRules.All);
        switch (options.Choice(format, ["text", "json", "markdown"]))
        {
            case "json":
                environment.Out.WriteLine(RuleList.ToJson(infos));
                break;
            case "markdown":
                environment.Out.Write(RuleList.ToMarkdown(infos));
                break;
            default:
                RuleList.WriteText(infos, environment.Out);
                break;
        }

        return ExitCode.Success;
    }
}
