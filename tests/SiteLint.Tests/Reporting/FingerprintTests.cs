using SiteLint.Baselines;
using SiteLint.Discovery;
using SiteLint.Reporting;

namespace SiteLint.Tests.Reporting;

public sealed class FingerprintTests
{
    private static readonly (string Rule, string Path, int Number, string Line, string Text)[] Findings =
    [
        ("spelling/typo", "a.md", 1, "Serach  and aslo", "Serach"),
        ("link/empty", "a.md", 1, "Serach  and aslo", "and"),
        ("spelling/typo", "a.md", 1, "Serach  and aslo", "aslo"),
        ("spelling/typo", "a.md", 2, "aslo", "aslo"),
        ("spelling/typo", "b.md", 2, "Serach and aslo", "aslo"),
        ("spelling/typo", "b.md", 0, "one message", ""),
        ("spelling/typo", "b.md", 0, "another message", ""),
        ("spelling/typo", "a.md", 1, "Serach  and aslo", "Serach"),
    ];

    [Fact]
    public void What_is_remembered_of_a_line_changes_no_name()
    {
        var together = new Fingerprint();
        var names = Findings.Select(finding => Next(together, finding)).ToList();
        Assert.Equal(Findings.SkipLast(1).Select(static finding => Next(new Fingerprint(), finding)), names.SkipLast(1));
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Fact]
    public void Names_are_those_of_reports_written_before() =>
        Assert.Equal("48967b14513c20c2", Next(new Fingerprint(), Findings[0]));

    [Fact]
    public void A_baseline_names_each_line_whatever_it_named_before()
    {
        var tree = new MemoryTree().Add("a.md", "one one\ntwo\none  one\n").Add("b.md", "two\n");
        var findings = ReportKit.Of(tree, [At("a.md", 0), At("a.md", 4), At("a.md", 8), At("a.md", 12), At("b.md", 0), At("none.md", 0)]).Findings;
        var names = new LineNames();
        string[] lines = ["one one", "one one", "two", "one one", "two", "wrong"];
        Assert.Equal(lines.Select(static line => Fingerprint.OfLine(line)), findings.Select(names.Of));

        static Diagnostic At(string path, int start) => new() { Rule = "spelling/typo", Severity = Severity.Warning, Path = path, Span = new TextSpan(start, start + 3), Message = "wrong" };
    }

    private static string Next(Fingerprint fingerprint, (string Rule, string Path, int Number, string Line, string Text) finding) =>
        fingerprint.Next(finding.Rule, finding.Path, finding.Number, finding.Line, finding.Text);
}
