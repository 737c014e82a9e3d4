using System.Text.Json;
using SiteLint.Discovery;
using SiteLint.Reporting;

namespace SiteLint.Tests.Reporting;

public sealed class MachineFormatTests
{
    [Fact]
    public void Concise_is_one_line_a_finding() =>
        Assert.Equal("a.md:1:3: warning spelling/typo two␊lines\n", ReportKit.Write(new ConciseReporter(new Ansi(false)), ReportKit.One("- [|Dearch|]", static made => made.Message = "two\nlines")));

    [Fact]
    public void Json_has_the_fields_of_the_contract()
    {
        var report = ReportKit.One("😀 - [|Dearch|] x\n", static made =>
        {
            made.Suggestions = ["Search"];
            made.Fix = Fix.Safe("Replace it", made.Span, "Search");
            made.Related = [new RelatedPlace("a.md", new TextSpan(0, 2), "here")];
        });
        using var json = JsonDocument.Parse(ReportKit.Write(new JsonReporter(false), report));
        var root = json.RootElement;
        Assert.Equal(["version", "tool", "sites", "diagnostics", "summary"], root.EnumerateObject().Select(static p => p.Name));
        var finding = root.GetProperty("diagnostics")[0];
        Assert.Equal(
            ["rule", "severity", "path", "site", "line", "column", "endLine", "endColumn", "text", "message", "note", "suggestions", "target", "count", "fingerprint", "related", "fix"],
            finding.EnumerateObject().Select(static p => p.Name));
        Assert.Equal(6, finding.GetProperty("column").GetInt32());
        Assert.Equal(12, finding.GetProperty("endColumn").GetInt32());
        Assert.Equal("Dearch", finding.GetProperty("text").GetString());
        var edit = finding.GetProperty("fix").GetProperty("edits")[0];
        Assert.Equal(5, edit.GetProperty("start").GetInt32());
        Assert.Equal("a.md", edit.GetProperty("path").GetString());
        Assert.Equal("al-folio", root.GetProperty("sites")[0].GetProperty("theme").GetString());
        Assert.Equal(1, root.GetProperty("summary").GetProperty("warnings").GetInt32());
        Assert.Equal(["good", "broken", "unknown", "external", "dead", "unverified"], root.GetProperty("summary").GetProperty("links").EnumerateObject().Select(static p => p.Name));
    }

    [Fact]
    public void Json_survives_half_a_surrogate_pair()
    {
        var report = ReportKit.One("a", static made => made.Span = new TextSpan(0, 1), "b.md");
        var half = ReportKit.Of(new MemoryTree().Add("c.md", "😀"), new Diagnostic { Rule = "x/y", Severity = Severity.Info, Path = "c.md", Span = new TextSpan(0, 1), Message = "half" });
        using var json = JsonDocument.Parse(ReportKit.Write(new JsonReporter(false), half));
        Assert.Equal("\uFFFD", json.RootElement.GetProperty("diagnostics")[0].GetProperty("text").GetString());
        Assert.NotEmpty(report.Findings);
    }

    [Fact]
    public void Json_lines_are_one_object_a_line()
    {
        var lines = ReportKit.Write(new JsonReporter(true), ReportKit.One("[|a|]\nb", static made => made.Message = "x\ny")).TrimEnd('\n').Split('\n');
        Assert.Equal("spelling/typo", JsonDocument.Parse(Assert.Single(lines)).RootElement.GetProperty("rule").GetString());
    }

    [Fact]
    public void Fingerprints_stay_when_lines_move_and_differ_for_equal_findings()
    {
        string Of(string marked, int count = 1)
        {
            var report = ReportKit.One(marked);
            return string.Join(' ', ReportKit.Of(new MemoryTree().Add("a.md", report.Findings[0].Source!.Text), [.. Enumerable.Repeat(report.Findings[0].Diagnostic, count)]).Findings.Select(static finding => finding.Fingerprint));
        }

        Assert.Equal(Of("x\n- [|Dearch|] y"), Of("x\n\n\n  -  [|Dearch|]  y"));
        Assert.NotEqual(Of("- [|Dearch|] y"), Of("- [|Dearch|] z"));
        var two = Of("[|Dearch|]", 2).Split(' ');
        Assert.NotEqual(two[0], two[1]);
    }

    [Fact]
    public void GitHub_commands_cannot_be_forged()
    {
        var report = ReportKit.One("[|a|]", static made => made.Message = "100%\n::error::gotcha", "a,b:c\n.md");
        var text = ReportKit.Write(new GitHubReporter(), report);
        Assert.Equal("::warning file=a%2Cb%3Ac%0A.md,line=1,endLine=1,col=1,endColumn=2,title=spelling/typo::100%25%0A\uFF1A:error::gotcha\n", text);
    }
}
