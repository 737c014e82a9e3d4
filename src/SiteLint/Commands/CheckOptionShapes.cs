using System.CommandLine;
using SiteLint.Configuration;
using SiteLint.Reporting;

namespace SiteLint.Commands;

/// <summary>The options of <c>check</c> and <c>fix</c>.</summary>
internal sealed class CheckOptionShapes
{
    private readonly Argument paths;
    private readonly Option<string[]> select;
    private readonly Option<string[]> ignore;
    private readonly Option<string> failOn;
    private readonly Option<string> level;
    private readonly Option<string[]> format;
    private readonly Option<string> fix;
    private readonly Option<string> unsafeFixes;
    private readonly Option<string> diff;
    private readonly Option<string> standardInput;
    private readonly Option<string> statistics;
    private readonly Option<string> color;
    private readonly Option<string> quiet;
    private readonly Option<string> verbose;
    private readonly Option<string> staged;
    private readonly Option<string> changed;
    private readonly Option<string> wholeFiles;
    private readonly Option<string> baseline;
    private readonly ExternalOptionShapes external;
    private readonly SiteOptionShapes site;

    /// <summary>Adds them to a command.</summary>
    public CheckOptionShapes(CommandShape shape)
    {
        paths = shape.Arguments("PATH", "Files, folders or patterns to report on; here by default", ArgumentArity.ZeroOrMore);
        select = shape.List("--select", "RULES", "Run these rules only: ids or patterns, with commas between");
        ignore = shape.List("--ignore", "RULES", "Leave these rules out");
        failOn = shape.Value("--fail-on", "SEVERITY", "Exit with 1 from error, warning, info or hint on; or never (default: warning)");
        level = shape.Value("--level", "SEVERITY", "Show findings from error, warning, info or hint on (default: info)");
        format = shape.List("--format", "FORMAT[=FILE]", string.Join(", ", ReportFormat.All.Select(static known => known.Name)) + "; may be given more than once");
        fix = shape.Flag("--fix", "Mend what can be mended safely");
        unsafeFixes = shape.Flag("--unsafe-fixes", "Mend by guesses as well");
        diff = shape.Flag("--diff", "Print the fixes as a patch and write nothing");
        standardInput = shape.Value("--stdin-filename", "NAME", "Read one file from standard input and treat it as this one");
        statistics = shape.Flag("--statistics", "Count findings by rule instead of showing them");
        color = shape.Value("--color", "WHEN", "auto, always or never (default: auto)");
        quiet = shape.Flag("--quiet", "Say nothing but the findings", "-q");
        verbose = shape.Flag("--verbose", "Say more about what was done", "-v");
        staged = shape.Flag("--staged", "Lint git's index, and report what it changes and breaks");
        changed = shape.OptionalValue("--changed", "REF", "Report what differs from this commit and breaks by it (default: HEAD)");
        wholeFiles = shape.Flag("--whole-files", "With --staged or --changed: report on unchanged lines of changed files too");
        baseline = shape.Value("--baseline", "FILE", "Leave out the findings that this file accepts; none for no baseline");
        external = new ExternalOptionShapes(shape);
        site = new SiteOptionShapes(shape);
    }

    /// <summary>Reads them.</summary>
    /// <exception cref="UsageException">A value is wrong.</exception>
    public CheckOptions Read(ParsedOptions options, CommandEnvironment environment)
    {
        var severities = Severities.Names.Take(4).ToArray();
        var unsafely = options.Has(unsafeFixes);
        if (options.Has(staged) && options.Has(changed))
            throw new UsageException("--staged and --changed exclude each other");
        if (options.Has(staged) && (options.Has(fix) || unsafely) && !options.Has(diff))
            throw new UsageException("--staged reads git's index, which fixes are not written to; fix the work tree and stage it again, or add --diff");
        return new CheckOptions
        {
            Site = site.Read(options, environment) with
            {
                Paths = options.All(paths),
                Select = options.Has(select) ? options.Names(select) : null,
                Ignore = options.Names(ignore),
                FailOn = options.Choice(failOn, [.. severities, "never"]),
                Level = options.Choice(level, severities),
                Staged = options.Has(staged),
                ChangedSince = options.Has(changed) ? options.Get(changed) ?? "HEAD" : null,
                WholeFiles = options.Has(wholeFiles),
                External = external.Read(options, environment),
                StandIn = options.Get(standardInput) is { } name ? ReadStandardInput(environment, name) : null,
            },
            Baseline = options.Get(baseline),
            Outputs = ReadOutputs(options.All(format), environment),
            Fix = options.Has(fix) || unsafely,
            UnsafeFixes = unsafely,
            Diff = options.Has(diff),
            Statistics = options.Has(statistics),
            Color = options.Choice(color, ["auto", "always", "never"]) ?? "auto",
            Quiet = options.Has(quiet),
            Verbose = options.Has(verbose),
        };
    }

    private static StandIn ReadStandardInput(CommandEnvironment environment, string name)
    {
        using var input = environment.OpenInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return new StandIn(environment.Absolute(name), bytes.ToArray());
    }

    private static List<ReportOutput> ReadOutputs(IReadOnlyList<string> values, CommandEnvironment environment)
    {
        var outputs = new List<ReportOutput>();
        foreach (var value in values)
        {
            var equals = value.IndexOf('=');
            var name = equals < 0 ? value : value[..equals];
            var names = ReportFormat.All.Select(static known => known.Name).ToArray();
            var known = ReportFormat.Find(name)
                ?? throw new UsageException($"'{name}' is no format{NearestName.Hint(name, names)} (known are {string.Join(", ", names)})");
            if (equals == value.Length - 1)
                throw new UsageException($"--format {value}: the name of the file is missing");
            outputs.Add(new ReportOutput(known, equals < 0 ? null : environment.Absolute(value[(equals + 1)..])));
        }

        if (outputs.Count(static output => output.File is null) > 1)
            throw new UsageException("two formats are for standard output; give all but one a file (--format sarif=out.sarif)");
        return outputs;
    }
}
