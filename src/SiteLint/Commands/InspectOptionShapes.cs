using System.CommandLine;

namespace SiteLint.Commands;

/// <summary>The options of the commands that show what is known of a site: <c>routes</c>, <c>why</c>, <c>links</c>, <c>words</c>.</summary>
internal sealed class InspectOptionShapes
{
    private readonly Option<string> format;
    private readonly SiteOptionShapes site;

    /// <summary>Adds them to a command.</summary>
    public InspectOptionShapes(CommandShape shape)
    {
        format = shape.Value("--format", "FORMAT", "text or json (default: text)");
        site = new SiteOptionShapes(shape);
    }

    /// <summary>Whether the answer is JSON.</summary>
    public bool IsJson(ParsedOptions options) => options.Choice(format, ["text", "json"]) == "json";

    /// <summary>Opens the site.</summary>
    /// <param name="options">The command line.</param>
    /// <param name="environment">The world.</param>
    /// <param name="paths">Files, folders and patterns; empty for here.</param>
    /// <param name="rules">The rules whose facts are wanted; none where left out.</param>
    public LintSession Open(ParsedOptions options, CommandEnvironment environment, IReadOnlyList<string> paths, IReadOnlyList<string>? rules = null)
    {
        var session = LintSession.Open(site.Read(options, environment) with { Paths = paths, Select = rules ?? [] }, environment);
        foreach (var warning in session.Warnings)
            environment.Error.WriteLine("sitelint: warning: " + Reporting.TerminalText.EscapeLine(warning));
        return session;
    }

    /// <summary>Opens the site with the rules as they are without a configuration.</summary>
    public LintSession OpenWithRules(ParsedOptions options, CommandEnvironment environment) =>
        LintSession.Open(site.Read(options, environment) with { Isolated = true }, environment);
}
