using SiteLint.Linting;

namespace SiteLint.Tests.Linting;

public sealed class SuppressionScannerTests
{
    [Theory]
    [InlineData("<!-- sitelint-disable-next-line link/missing-target -- old page -->\nhere\n", "link/missing-target|old page|here\n")]
    [InlineData("<!-- sitelint-disable-next-line a/b, c/d -->\n\nhere\n", "a/b,c/d||here\n")]
    [InlineData("here <!-- sitelint-disable-line -->\nx\n", "||here <!-- sitelint-disable-line -->\n")]
    [InlineData("{% comment %} sitelint-disable-next-line spelling/* {% endcomment %}\nhere\n", "spelling/*||here\n")]
    [InlineData("{/* sitelint-disable-next-line spelling */}\nhere\n", "spelling||here\n")]
    [InlineData("<!-- sitelint-disable a/b -->x<!-- sitelint-enable a/b -->y", "a/b||x")]
    [InlineData("sitelint-disable-line\n", "")]
    [InlineData("# sitelint-disable-line\n", "")]
    public void Reads_comments(string text, string expected)
    {
        var found = SuppressionScanner.Scan(new SourceFile("a.md", SourceKind.Markdown, text), [], 0);
        Assert.Equal(expected, string.Join(';', found.Select(item => $"{string.Join(',', item.Rules)}|{item.Reason}|{text[item.Range.Start..item.Range.End]}")));
    }

    [Fact]
    public void Reads_yaml_comments_in_the_header_only()
    {
        const string Text = "---\n# sitelint-disable-next-line a/b\ntitle: x\n---\n# sitelint-disable-next-line a/b\n";
        var found = Assert.Single(SuppressionScanner.Scan(new SourceFile("a.md", SourceKind.Markdown, Text), [], Text.IndexOf("---\n#", 4, StringComparison.Ordinal)));
        Assert.Equal("title: x\n", Text[found.Range.Start..found.Range.End]);
    }

    [Fact]
    public void Leaves_code_alone()
    {
        const string Text = "`<!-- sitelint-disable-file -->`";
        Assert.Empty(SuppressionScanner.Scan(new SourceFile("a.md", SourceKind.Markdown, Text), [new TextSpan(0, Text.Length)], 0));
    }
}
