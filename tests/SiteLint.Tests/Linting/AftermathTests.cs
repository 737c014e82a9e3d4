using System.Globalization;
using SiteLint.Linting;

namespace SiteLint.Tests.Linting;

/// <summary>Of several findings of one span, the one of the family that goes before stays.</summary>
public sealed class AftermathTests
{
    [Theory]
    [InlineData("link/missing-target warning 3-9, image/missing-file warning 3-9", "image/missing-file")]
    [InlineData("link/missing-target error 3-9, image/missing-file warning 3-9", "image/missing-file link/missing-target")]
    [InlineData("front-matter/schema info 3-9, email/invalid warning 3-9, link/empty hint 3-9", "email/invalid")]
    [InlineData("link/missing-target warning 3-9, image/missing-file warning 3-8", "image/missing-file link/missing-target")]
    [InlineData("spelling/typo warning 3-9, html/duplicate-id warning 3-9, other warning 3-9", "html/duplicate-id other spelling/typo")]
    [InlineData("link/empty warning 0-90, link/missing-target warning 3-9, image/missing-file error 3-9, email/invalid info 3-10", "link/empty image/missing-file email/invalid")]
    public void One_span_has_one_cause(string findings, string expected) =>
        Assert.Equal(expected, string.Join(' ', Aftermath.Settle([.. findings.Split(", ").Select(Read)]).Select(static finding => finding.Rule)));

    [Fact]
    public void A_span_of_another_file_is_another_one()
    {
        var other = Read("image/missing-file warning 3-9", "b.md");
        Assert.Equal(2, Aftermath.Settle([Read("link/missing-target warning 3-9"), other]).Count);
    }

    private static Diagnostic Read(string finding) => Read(finding, "a.md");

    private static Diagnostic Read(string finding, string path)
    {
        var (rule, severity, span) = finding.Split(' ') is [var first, var second, var third] ? (first, second, third.Split('-')) : throw new FormatException(finding);
        return new Diagnostic
        {
            Rule = rule,
            Severity = Enum.Parse<Severity>(severity, ignoreCase: true),
            Path = path,
            Span = new TextSpan(int.Parse(span[0], CultureInfo.InvariantCulture), int.Parse(span[1], CultureInfo.InvariantCulture)),
            Message = "wrong",
        };
    }
}
