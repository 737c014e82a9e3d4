using System.CommandLine;
using SiteLint.Inspection;

namespace SiteLint.Commands;

/// <summary><c>why</c>: how a URL is made, or why it does not exist.</summary>
internal sealed class WhyCommand : ICommand
{
    private readonly Argument subject;
    private readonly InspectOptionShapes inspect;

    /// <summary>Creates the command.</summary>
    public WhyCommand()
    {
        Shape = new CommandShape("why", "Says how a URL is made or why it does not exist, or which URL a source gets.");
        subject = Shape.Arguments("URL-OR-PATH", "A URL of the site (/blog/a/) or a source file", ArgumentArity.ExactlyOne);
        inspect = new InspectOptionShapes(Shape);
    }

    /// <inheritdoc/>
    public CommandShape Shape { get; }

    /// <inheritdoc/>
    public int Run(ParsedOptions options, CommandEnvironment environment)
    {
        var written = options.All(subject)[0];
        var absolute = environment.Absolute(written);
        var isFile = !written.StartsWith('/') && File.Exists(absolute) || File.Exists(written);
        var session = inspect.Open(options, environment, isFile ? [written] : []);
        var path = isFile ? Path.GetRelativePath(session.Tree.Root, absolute).Replace('\\', '/') : null;
        var reason = Reason.Of(session.Run().Sites, path, written, session.Paths.ToReport);
        if (inspect.IsJson(options))
            environment.Out.WriteLine(reason.ToJson());
        else
            reason.WriteText(environment.Out);
        return reason.Exists ? ExitCode.Success : ExitCode.Findings;
    }
}
