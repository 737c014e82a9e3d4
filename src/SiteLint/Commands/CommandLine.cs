using System.CommandLine;
using System.CommandLine.Help;
using SiteLint.Configuration;

namespace SiteLint.Commands;

/// <summary>Finds the command that is meant, parses its options, runs it, and turns expected failures into messages.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command line.</summary>
    /// <returns>The exit code, see <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, CommandEnvironment environment)
    {
        try
        {
            var code = Dispatch(arguments, environment);
            environment.Out.Flush();
            return code;
        }
        catch (UsageException e)
        {
            return Fail(environment, e.Message);
        }
        catch (ConfigurationException e) when (e.Problems.Count > 0)
        {
            foreach (var problem in e.Problems)
                environment.Error.WriteLine(Reporting.TerminalText.EscapeLine($"{problem.Place}: error: {problem.Message}"));
            return Fail(environment, "the configuration has to be mended first; nothing was linted");
        }
        catch (ConfigurationException e)
        {
            return Fail(environment, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or Discovery.Git.GitException)
        {
            return Fail(environment, e.Message);
        }
    }

    private static int Fail(CommandEnvironment environment, string message)
    {
        environment.Out.Flush();
        environment.Error.WriteLine("sitelint: " + Reporting.TerminalText.EscapeLine(message));
        return ExitCode.Failure;
    }

    private static int Dispatch(IReadOnlyList<string> arguments, CommandEnvironment environment)
    {
        if (arguments is ["--version"])
        {
            environment.Out.WriteLine(ToolVersion.Current);
            return ExitCode.Success;
        }

        if (arguments is ["--help" or "-h" or "-?" or "help"])
        {
            Overview.Write(environment.Out);
            return ExitCode.Success;
        }

        var named = arguments.Count > 0 ? CommandList.Find(arguments[0]) : null;
        var entry = named ?? CommandList.All[0];
        var command = entry.Create();
        var root = new RootCommand("Lints the content of a website kept in Git.");
        root.Options.Clear();
        root.Directives.Clear();
        root.Add(command.Shape.Command);
        command.Shape.Command.Add(new HelpOption());
        List<string> tokens = [entry.Name];
        for (var i = named is null ? 0 : 1; i < arguments.Count; i++)
            tokens.Add(arguments[i]);

        var result = root.Parse(tokens, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (result.Action is HelpAction)
            return result.Invoke(new InvocationConfiguration { Output = environment.Out, Error = environment.Error });
        ArgumentErrors.Check(result, command.Shape.Command);
        return command.Run(new ParsedOptions(result), environment);
    }
}
