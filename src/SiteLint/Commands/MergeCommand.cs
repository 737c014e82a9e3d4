using System.CommandLine;
using SiteLint.Configuration;
using SiteLint.Reporting;
using SiteLint.Rules;

namespace SiteLint.Commands;

/// <summary><c>merge</c>: joins the reports of machines that each asked a part of the hosts.</summary>
internal sealed class MergeCommand : ICommand
{
    private readonly Argument files;
    private readonly Option<string> format;
    private readonly Option<string> failOn;
    private readonly Option<string> color;

    /// <summary>Creates the command.</summary>
    public MergeCommand()
    {
        Shape = new CommandShape("merge", "Joins reports that --format json wrote on several machines (see --shard).");
        files = Shape.Arguments("FILE", "The reports", ArgumentArity.OneOrMore);
        format = Shape.Value("--format", "FORMAT", $"{string.Join(", ", ReportFormat.All.Select(static known => known.Name))} (default: concise)");
        failOn = Shape.Value("--fail-on", "SEVERITY", "error, warning, info, hint or never (default: warning)");
        color = Shape.Value("--color", "WHEN", "auto, always or never (default: auto)");
    }

    /// <inheritdoc/>
    public CommandShape Shape { get; }

    /// <inheritdoc/>
    public int Run(ParsedOptions options, CommandEnvironment environment)
    {
        var infos = BuiltInRules.All.ToDictionary(static rule => rule.Info.Id, static rule => rule.Info, StringComparer.Ordinal);
        var report = ReportMerge.Join([.. options.All(files).Select(file => Read(file, environment))]) with { FindRule = id => infos.GetValueOrDefault(id), Created = environment.Clock.GetUtcNow() };
        var name = options.Choice(format, [.. ReportFormat.All.Select(static known => known.Name)]) ?? "concise";
        var place = new ReportPlace(new Ansi(ColorChoice.IsOn(options.Choice(color, ["auto", "always", "never"]) ?? "auto", environment)), environment.Width);
        ReportFormat.Find(name)!.Create(place).Write(report, environment.Out);
        var threshold = options.Choice(failOn, ["error", "warning", "info", "hint", "never"]) ?? "warning";
        if (!Severities.TryParse(threshold, out var least))
            return ExitCode.Success;
        return report.Findings.Any(finding => finding.Diagnostic.Severity >= least) ? ExitCode.Findings : ExitCode.Success;
    }

    private static Report Read(string file, CommandEnvironment environment)
    {
        try
        {
            return ReportReader.Read(File.ReadAllText(environment.Absolute(file)));
        }
        catch (Exception error) when (error is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file}: {error.Message}");
        }
    }
}
