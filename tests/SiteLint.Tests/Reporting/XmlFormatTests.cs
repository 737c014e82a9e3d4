using System.Xml.Linq;
using System.Xml.Schema;
using SiteLint.Discovery;
using SiteLint.Reporting;

namespace SiteLint.Tests.Reporting;

/// <summary>The formats in XML hold to what their strictest readers ask for.</summary>
public sealed class XmlFormatTests
{
    private static readonly DateTimeOffset Created = new(2026, 3, 4, 5, 6, 7, TimeSpan.FromHours(2));

    [Fact]
    public void Junit_has_a_suite_a_file_and_a_failed_case_a_finding()
    {
        var suites = ReadValid("junit", Several()).Elements().ToArray();
        Assert.Equal(["0 a & b.md 2 2", "1 c.md 1 1"], suites.Select(static suite => $"{suite.Attribute("id")!.Value} {suite.Attribute("name")!.Value} {suite.Attribute("tests")!.Value} {suite.Attribute("failures")!.Value}"));
        Assert.Equal("2026-03-04T03:06:07", suites[0].Attribute("timestamp")!.Value);
        Assert.Equal(["spelling/typo (1:1)", "x/y (2:3)"], suites[0].Elements("testcase").Select(static made => made.Attribute("name")!.Value));
        var failure = suites[0].Elements("testcase").Last().Element("failure")!;
        Assert.Equal("error", failure.Attribute("type")!.Value);
        Assert.Equal("<b> is \"wrong\"", failure.Attribute("message")!.Value);
        Assert.Equal("a & b.md:2:3: <b> is \"wrong\"", failure.Value);
    }

    [Fact]
    public void Junit_without_findings_is_one_case_that_passed()
    {
        var suite = Assert.Single(ReadValid("junit", Of()).Elements());
        Assert.Equal(("1", "0"), (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value));
        Assert.Empty(Assert.Single(suite.Elements("testcase")).Elements());
    }

    [Fact]
    public void Checkstyle_has_a_file_with_its_errors()
    {
        var files = ReadValid("checkstyle", Several()).Elements().ToArray();
        Assert.Equal(["a & b.md", "c.md"], files.Select(static file => file.Attribute("name")!.Value));
        Assert.Equal(
            ["1:1 warning sitelint.spelling/typo 'a' is no word", "2:3 error sitelint.x/y <b> is \"wrong\""],
            files[0].Elements().Select(static error => $"{error.Attribute("line")!.Value}:{error.Attribute("column")!.Value} {error.Attribute("severity")!.Value} {error.Attribute("source")!.Value} {error.Attribute("message")!.Value}"));
        Assert.Equal("info", Assert.Single(files[1].Elements()).Attribute("severity")!.Value);
        Assert.Empty(ReadValid("checkstyle", Of()).Elements());
    }

    private static Report Several() => Of(
        Made("a & b.md", "spelling/typo", Severity.Warning, 0, "'a' is no word"),
        Made("a & b.md", "x/y", Severity.Error, 4, "<b> is \"wrong\""),
        Made("c.md", "x/y", Severity.Hint, 0, "an opinion"));

    private static Diagnostic Made(string path, string rule, Severity severity, int start, string message) =>
        new() { Rule = rule, Severity = severity, Path = path, Span = TextSpan.FromLength(start, 1), Message = message };

    private static Report Of(params Diagnostic[] diagnostics) =>
        ReportKit.Of(new MemoryTree().Add("a & b.md", "a\n  b\n").Add("c.md", "c\n"), diagnostics) with { Created = Created };

    private static XElement ReadValid(string format, Report report)
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Path.Combine(Repository.Root, "tests", "SiteLint.Tests", "Reporting", "Forms", format + ".xsd"));
        var document = XDocument.Parse(ReportKit.Write(ReportFormat.Find(format)!.Create(new ReportPlace(new Ansi(false), 80)), report));
        document.Validate(schemas, static (_, trouble) => Assert.Fail(trouble.Message));
        return document.Root!;
    }
}
