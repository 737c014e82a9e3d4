namespace SiteLint.Reporting;

/// <summary>A format by name.</summary>
/// <param name="Name">As <c>--format</c> takes it.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Create">Makes its reporter for the place it is written to.</param>
internal sealed record ReportFormat(string Name, string Description, Func<ReportPlace, IReporter> Create)
{
    /// <summary>Every format.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        new("text", "each finding with its line; the default on a terminal", static place => new TextReporter(place.Ansi, place.Width)),
        new("concise", "one line a finding; the default elsewhere", static place => new ConciseReporter(place.Ansi)),
        new("json", "one object, see docs/json.md", static _ => new JsonReporter(asLines: false)),
        new("jsonl", "one object a finding", static _ => new JsonReporter(asLines: true)),
        new("sarif", "SARIF 2.1.0", static _ => new SarifReporter()),
        new("github", "annotations of GitHub Actions", static _ => new GitHubReporter()),
        new("gitlab", "GitLab's code quality", static _ => new GitLabReporter()),
        new("junit", "JUnit's XML", static _ => new JUnitReporter()),
        new("checkstyle", "Checkstyle's XML", static _ => new CheckstyleReporter()),
        new("rdjson", "reviewdog, with suggestions", static _ => new ReviewdogReporter()),
        new("markdown", "a summary for a pull request or a job", static _ => new MarkdownReporter()),
        new("html", "one page to look at", static _ => new HtmlReporter()),
    ];

    /// <summary>A format by name, or null.</summary>
    public static ReportFormat? Find(string name)
    {
        foreach (var format in All)
        {
            if (format.Name == name)
                return format;
        }

        return null;
    }
}

/// <summary>What a report is written to.</summary>
/// <param name="Ansi">Colours.</param>
/// <param name="Width">Columns.</param>
internal sealed record ReportPlace(Ansi Ansi, int Width);
