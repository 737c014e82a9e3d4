using System.CommandLine;
using SiteLint.Inspection;

namespace SiteLint.Commands;

/// <summary><c>routes</c>: which URL each source gets, and why.</summary>
internal sealed class RoutesCommand : ICommand
{
    private readonly Argument paths;
    private readonly Option<string> compare;
    private readonly InspectOptionShapes inspect;

    /// <summary>Creates the command.</summary>
    public RoutesCommand()
    {
        Shape = new CommandShape("routes", "Shows which URL each source gets, which ids it has, and why; and what is not written.");
        paths = Shape.Arguments("PATH", "Sources to show; all by default", ArgumentArity.ZeroOrMore);
        compare = Shape.Value("--compare", "DIR", "Show where a site that was built differs from what is predicted");
        inspect = new InspectOptionShapes(Shape);
    }

    /// <inheritdoc/>
    public CommandShape Shape { get; }

    /// <inheritdoc/>
    public int Run(ParsedOptions options, CommandEnvironment environment)
    {
        var session = inspect.Open(options, environment, options.All(paths));
        var sites = session.Run().Sites;
        if (options.Get(compare) is { } folder)
        {
            var built = environment.Absolute(folder);
            if (!Directory.Exists(built))
                throw new UsageException($"--compare {folder}: there is no such folder");
            return BuiltComparison.Write(sites, built, environment.Out) ? ExitCode.Success : ExitCode.Findings;
        }

        var list = new RouteList(sites, session.Paths.ToReport, session.Paths.FolderToReport, session.IsReported);
        if (inspect.IsJson(options))
            environment.Out.WriteLine(list.ToJson());
        else
            list.WriteText(environment.Out);
        return ExitCode.Success;
    }
}
