using System.CommandLine;
using SiteLint.Configuration;

namespace SiteLint.Commands;

/// <summary><c>explain</c>: shows the page of a rule.</summary>
internal sealed class ExplainCommand : ICommand
{
    private readonly Argument names;
    private readonly PluginOptionShapes plugins;

    /// <summary>Creates the command.</summary>
    public ExplainCommand()
    {
        Shape = new CommandShape("explain", "Shows what a rule reports, why it matters, wrong and right examples, and its options.");
        names = Shape.Arguments("RULE", "Id or pattern of the rule", ArgumentArity.OneOrMore);
        plugins = new PluginOptionShapes(Shape);
    }

    /// <inheritdoc/>
    public CommandShape Shape { get; }

    /// <inheritdoc/>
    public int Run(ParsedOptions options, CommandEnvironment environment)
    {
        var rules = plugins.Load(options, environment);
        var catalog = new RuleCatalog(rules);
        foreach (var name in options.All(names))
        {
            var indexes = catalog.Match(name);
            if (indexes.Count == 0)
                throw new UsageException(catalog.Unknown(name));
            foreach (var index in indexes)
                environment.Out.WriteLine(Explanation.Of(catalog.Infos[index], index < rules.Count ? rules[index] : null));
        }

        return ExitCode.Success;
    }
}
