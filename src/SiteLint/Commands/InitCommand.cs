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
        if (!options.Has(yes))
        {
            foreach (var line in survey.Table())
                environment.Out.WriteLine(line);
        }

        var top = Discovery.TrustRoot.FindWorkTree(session.Tree.Root);
        using var prompt = environment.IsInteractive && !options.Has(yes) ? new Prompt(environment) : null;
        if (prompt is not null)
            survey.Decide(rule => prompt.Ask($"{rule.Id} finds {rule.Count} in {rule.Files} files, which looks like a habit: report them as {Severities.NameOf(rule.Proposed)} only?", byDefault: true));
        Write(environment, file, survey.ToConfiguration());
        Offer(options.Has(hook), "Write a hook for pre-commit?", Path.Combine(top ?? session.Tree.Root, ".pre-commit-config.yaml"), InitFiles.Hook);
        Offer(options.Has(workflow), "Write a workflow for GitHub Actions?", Path.Combine(top ?? session.Tree.Root, ".github", "workflows", "sitelint.yml"), InitFiles.Workflow);
        environment.Out.Flush();
        environment.Error.WriteLine(NextStep(survey.Failing));
        return ExitCode.Success;

        // Nobody is asked about a file that is there, or about one that only a repository has a use for.
        void Offer(bool isWanted, string question, string path, string text)
        {
            if (isWanted || (prompt is not null && top is not null && !File.Exists(path) && prompt.Ask(question, byDefault: false)))
                WriteNew(environment, path, text);
        }
    }

    private static string NextStep(int failing) => failing == 0
        ? "next: 'dotnet sitelint' finds nothing that fails; run it before each commit"
        : $"next: 'dotnet sitelint' fails for {failing} finding{(failing == 1 ? "" : "s")} until {(failing == 1 ? "it is" : "they are")} mended, or accepted with 'dotnet sitelint baseline'";

    private static void WriteNew(CommandEnvironment environment, string file, string text)
    {
        if (File.Exists(file))
            environment.Error.WriteLine($"sitelint: warning: {file} is there already and was left alone; add this to it:\n{text}");
        else
            Write(environment, file, text);
    }

    private static void Write(CommandEnvironment environment, string file, string text)
    {
        environment.Out.Flush();
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        FileWriter.Replace(file, System.Text.Encoding.UTF8.GetBytes(text));
        environment.Error.WriteLine($"written: {Path.GetRelativePath(environment.Directory, file)}");
    }
}
