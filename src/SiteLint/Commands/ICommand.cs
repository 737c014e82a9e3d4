namespace SiteLint.Commands;

/// <summary>One command: its shape, built only when it is asked for, and what it does.</summary>
internal interface ICommand
{
    /// <summary>Name and options.</summary>
    CommandShape Shape { get; }

    /// <summary>Runs the command.</summary>
    /// <returns>The exit code, see <see cref="ExitCode"/>.</returns>
    int Run(ParsedOptions options, CommandEnvironment environment);
}
