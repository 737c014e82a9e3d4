using System.CommandLine;
using SiteLint.Baselines;
using SiteLint.Fixing;

namespace SiteLint.Commands;

/// <summary><c>baseline</c>: accepts today's findings.</summary>
internal sealed class BaselineCommand : ICommand
{
    private readonly Option<string> output;
    private readonly Option<string> prune;
    private readonly SiteOptionShapes site;

    /// <summary>Creates the command.</summary>
    public BaselineCommand()
    {
        Shape = new CommandShape("baseline", "Accepts today's findings, so that later runs report new ones only.");
        output = Shape.Value("--output", "FILE", $"The file to write (default: {Baseline.FileName} beside the site)");
        prune = Shape.Flag("--prune", "Only take out what is no longer found");
        site = new SiteOptionShapes(Shape);
    }

    /// <inheritdoc/>
    public CommandShape Shape { get; }

    /// <inheritdoc/>
    public int Run(ParsedOptions options, CommandEnvironment environment)
    {
        var session = LintSession.Open(site.Read(options, environment), environment);
        var file = BaselineFile.Find(session, options.Get(output), environment) ?? Path.Combine(session.Tree.Root, Baseline.FileName);
        var old = options.Has(prune) ? Baseline.Read(file) : null;
        var report = new ReportAssembly(session, old).Create(session.Run(), 0, countLinks: false);
        var baseline = old?.Pruned() ?? Baseline.Of(file, report.Findings, finding => Path.GetFullPath(Path.Combine(session.Tree.Root, finding.Diagnostic.Path)));
        FileWriter.Replace(file, baseline.ToBytes());
        var count = 0;
        foreach (var entry in baseline.Entries)
            count += entry.Count;
        environment.Error.WriteLine(old is null
            ? $"{count} finding{(count == 1 ? "" : "s")} accepted in {Path.GetRelativePath(environment.Directory, file)}; later runs report new ones only"
            : $"{old.Stale} stale entr{(old.Stale == 1 ? "y" : "ies")} taken out; {count} finding{(count == 1 ? "" : "s")} accepted");
        return ExitCode.Success;
    }
}
