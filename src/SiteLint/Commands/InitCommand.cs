using System.CommandLine;
using SiteLint.Configuration;
using SiteLint.Fixing;

namespace SiteLint.Commands;

/// <summary><c>init</c>: measures the rules on the site and writes a configuration that fits.</summary>
internal sealed class InitCommand : ICommand
{
    private readonly Option<string> yes;
    private readonly Option<string> force;
    private readonly Option<string> hook;
    private readonly Option<string> workflow;
    private readonly InspectOptionShapes inspect;

    /// <summary>Creates the command.</summary>
    public InitCommand()
    {
        Shape = new CommandShape("init", "Measures the rules on the site and writes a commented .sitelint.yml that fits.");
        yes = Shape.Flag("--yes", "Ask nothing: write the configuration only");
        force = Shape.Flag("--force", "Write over a configuration that is there");
        hook = Shape.Flag("--hook", "Write .pre-commit-config.yaml as well");
        workflow = Shape.Flag("--workflow", "Write .github/workflows/sitelint.yml as well");
        inspect = new InspectOptionShapes(Shape);
    }

    /// <inheritdoc/>
    public CommandShape Shape { get; }

    /// <inheritdoc/>
    public int Run(ParsedOptions options, CommandEnvironment environment)
    {
        _ = inspect.IsJson(options);
        var session = inspect.OpenWithRules(options, environment);
        var file = Path.Combine(session.Tree.Root, Settings.FileName);
        if (File.Exists(file) && !options.Has(force))
            throw new UsageException($"there is a configuration already: {file}; --force writes over it");
        var result = session.Run();
        var survey = SiteSurvey.Of(result, session.Settings.Catalog);
        foreach (var line in survey.Table())
            environment.Out.WriteLine(line);
        Write(environment, file, survey.ToConfiguration());

        var asks = environment.IsInteractive && !options.Has(yes);
        var top = Discovery.TrustRoot.FindWorkTree(session.Tree.Root) ?? session.Tree.Root;
        if (options.Has(hook) || (asks && Ask(environment, "Write a hook for pre-commit?")))
            WriteNew(environment, Path.Combine(top, ".pre-commit-config.yaml"), InitFiles.Hook);
        if (options.Has(workflow) || (asks && Ask(environment, "Write a workflow for GitHub Actions?")))
            WriteNew(environment, Path.Combine(top, ".github", "workflows", "sitelint.yml"), InitFiles.Workflow);
        return ExitCode.Success;
    }

    private static bool Ask(CommandEnvironment environment, string question)
    {
        environment.Out.Write($"{question} [y/N] ");
        environment.Out.Flush();
        using var reader = new StreamReader(environment.OpenInput(), leaveOpen: true);
        return reader.ReadLine()?.Trim() is "y" or "Y" or "yes";
    }

    private static void WriteNew(CommandEnvironment environment, string file, string text)
    {
        if (File.Exists(file))
            environment.Error.WriteLine($"sitelint: warning: {file} is there already and was left alone; add this to it:\n{text}");
        else
            Write(environment, file, text);
    }

    private static void Write(CommandEnvironment environment, string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        FileWriter.Replace(file, System.Text.Encoding.UTF8.GetBytes(text));
        environment.Error.WriteLine($"written: {Path.GetRelativePath(environment.Directory, file)}");
    }
}
