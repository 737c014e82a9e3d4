namespace SiteLint.Commands;

/// <summary><c>check</c>: lints and reports.</summary>
internal sealed class CheckCommand : ICommand
{
    private readonly CheckOptionShapes options;

    /// <summary>Creates the command.</summary>
    public CheckCommand()
    {
        Shape = new CommandShape("check", "Lints files, folders or patterns.");
        options = new CheckOptionShapes(Shape);
    }

    /// <inheritdoc/>
    public CommandShape Shape { get; }

    /// <inheritdoc/>
    public int Run(ParsedOptions parsed, CommandEnvironment environment) =>
        new CheckRun(options.Read(parsed, environment), environment).Run();
}
