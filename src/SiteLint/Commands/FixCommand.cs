namespace SiteLint.Commands;

/// <summary><c>fix</c>: <c>check --fix</c>.</summary>
internal sealed class FixCommand : ICommand
{
    private readonly CheckOptionShapes options;

    /// <summary>Creates the command.</summary>
    public FixCommand()
    {
        Shape = new CommandShape("fix", "Lints, and mends what can be mended safely; the same as check --fix.");
        options = new CheckOptionShapes(Shape);
    }

    /// <inheritdoc/>
    public CommandShape Shape { get; }

    /// <inheritdoc/>
    public int Run(ParsedOptions parsed, CommandEnvironment environment) =>
        new CheckRun(options.Read(parsed, environment) with { Fix = true }, environment).Run();
}
