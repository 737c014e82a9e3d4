using SiteLint.Reporting;

namespace SiteLint.Tests.Reporting;

public sealed class ReportMergeTests
{
    [Fact]
    public void Report_comes_back_as_it_was_written()
    {
        var report = Make(Finding("a.md", 3, "link/missing-target", "x"));
        Assert.Equal(Json(report), Json(ReportReader.Read(Json(report))));
    }

    [Fact]
    public void What_all_machines_found_is_one_finding_and_dead_links_are_added_up()
    {
        var first = Make(Finding("a.md", 3, "link/missing-target", "x"), Finding("b.md", 1, "link/dead-external", "y"));
        var second = Make(Finding("a.md", 3, "link/missing-target", "x"), Finding("a.md", 9, "link/dead-external", "z"));
        var joined = ReportMerge.Join([first, second]);
        Assert.Equal(["a.md:3 link/missing-target", "a.md:9 link/dead-external", "b.md:1 link/dead-external"], joined.Findings.Select(static finding => $"{finding.Path}:{finding.Line} {finding.Diagnostic.Rule}"));
        Assert.Equal(3, joined.Summary.Errors);
        Assert.Equal(2, joined.Summary.Links![LinkVerdict.Dead]);
        Assert.Equal(8, joined.Summary.Links[LinkVerdict.External]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"version\": 2}")]
    [InlineData("{\"version\": 1}")]
    public void What_is_no_report_is_refused(string text) => Assert.Throws<FormatException>(() => ReportReader.Read(text));

    private static string Json(Report report)
    {
        var writer = new StringWriter();
        new JsonReporter(asLines: false).Write(report, writer);
        return writer.ToString();
    }

    private static Report Make(params Finding[] findings)
    {
        var links = new LinkCounts();
        links.Add(LinkVerdict.Good, 5);
        links.Add(LinkVerdict.External, 9);
        links.Add(LinkVerdict.Dead, 1);
        return new Report
        {
            ToolVersion = "0.1.0",
            Findings = findings,
            Sites = [new ReportSite(".", "jekyll", null)],
            Summary = new ReportSummary { Files = 2, Errors = findings.Length, Links = links },
        };
    }

    private static Finding Finding(string path, int line, string rule, string fingerprint) => new()
    {
        Diagnostic = new Diagnostic
        {
            Rule = rule,
            Severity = Severity.Error,
            Path = path,
            Span = default,
            Message = "m",
            Target = "t",
            Suggestions = ["s"],
            Fix = Fix.Unsafe("f", new TextSpan(1, 2), "n"),
        },
        Path = path,
        Site = ".",
        Line = line,
        Fingerprint = fingerprint,
        EditPaths = [path],
        Related = [new RelatedFinding("o.md", 1, 2, "r")],
    };
}
