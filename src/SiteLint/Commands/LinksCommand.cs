using System.CommandLine;
using SiteLint.Inspection;

namespace SiteLint.Commands;

/// <summary><c>links</c>: every link with its verdict.</summary>
internal sealed class LinksCommand : ICommand
{
    private static readonly LinkVerdict[] Verdicts = Enum.GetValues<LinkVerdict>();
    private readonly Argument paths;
    private readonly Option<string[]> verdict;
    private readonly InspectOptionShapes inspect;

    /// <summary>Creates the command.</summary>
    public LinksCommand()
    {
        Shape = new CommandShape("links", "Lists every link and picture with its verdict and the reason.");
        paths = Shape.Arguments("PATH", "Sources to show; all by default", ArgumentArity.ZeroOrMore);
        verdict = Shape.List("--verdict", "VERDICT", "Show these only: good, broken, unknown, external, dead, unverified; with commas between");
        inspect = new InspectOptionShapes(Shape);
    }

    /// <inheritdoc/>
    public CommandShape Shape { get; }

    /// <inheritdoc/>
    public int Run(ParsedOptions options, CommandEnvironment environment)
    {
        var wanted = new List<LinkVerdict>();
        foreach (var name in options.Names(verdict))
            wanted.Add(Parse(name));
        var session = inspect.Open(options, environment, options.All(paths));
        var list = new LinkList(session.Run().Sites, session.Paths.ToReport, session.IsReported, wanted);
        if (inspect.IsJson(options))
            environment.Out.WriteLine(list.ToJson());
        else
            list.WriteText(environment.Out);
        return ExitCode.Success;
    }

    private static LinkVerdict Parse(string name)
    {
        foreach (var known in Verdicts)
        {
            if (LinkList.NameOf(known) == name)
                return known;
        }

        var names = Verdicts.Select(LinkList.NameOf).ToArray();
        throw new UsageException($"'{name}' is no verdict{Configuration.NearestName.Hint(name, names)} (known are {string.Join(", ", names)})");
    }
}
