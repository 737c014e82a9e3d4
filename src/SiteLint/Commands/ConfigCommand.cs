using System.CommandLine;
using SiteLint.Configuration;

namespace SiteLint.Commands;

/// <summary><c>config</c>: shows what is in force, and where each value was decided.</summary>
internal sealed class ConfigCommand : ICommand
{
    private readonly Argument paths;
    private readonly Option<string> explain;
    private readonly Option<string> schema;
    private readonly SiteOptionShapes site;

    /// <summary>Creates the command.</summary>
    public ConfigCommand()
    {
        Shape = new CommandShape("config", "Shows the settings in force and where each was decided.");
        paths = Shape.Arguments("PATH", "The folder or file to show them for; here by default", ArgumentArity.ZeroOrOne);
        explain = Shape.Value("--explain", "FILE", "Show the settings of this file");
        schema = Shape.Flag("--schema", "Print the JSON schema of .sitelint.yml, for editors");
        site = new SiteOptionShapes(Shape);
    }

    /// <inheritdoc/>
    public CommandShape Shape { get; }

    /// <inheritdoc/>
    public int Run(ParsedOptions options, CommandEnvironment environment)
    {
        if (options.Has(schema))
        {
            environment.Out.Write(ConfigurationSchema.Create(new RuleCatalog(Rules.BuiltInRules.All)));
            return ExitCode.Success;
        }

        var path = options.Get(explain) ?? options.All(paths).FirstOrDefault();
        var arguments = site.Read(options, environment) with { Paths = path is null ? [] : [path] };
        var session = LintSession.Open(arguments, environment);
        var inTree = path is null ? "index.md" : Path.GetRelativePath(session.Tree.Root, environment.Absolute(path)).Replace('\\', '/');
        if (path is not null && Directory.Exists(environment.Absolute(path)))
            inTree = inTree is "." ? "index.md" : inTree + "/index.md";
        EffectiveConfiguration.Write(session.Settings, inTree, environment.Out);
        return ExitCode.Success;
    }
}
