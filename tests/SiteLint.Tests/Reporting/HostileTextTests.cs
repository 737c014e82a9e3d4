using System.Text.Json;
using System.Xml.Linq;
using SiteLint.Reporting;

namespace SiteLint.Tests.Reporting;

/// <summary>What stands in a stranger's file or its name controls no terminal and no build, whatever the format.</summary>
public sealed class HostileTextTests
{
    private const string Path = "::error file=x::\u001b[2J\n::stop-commands::a\n ##vso[task.setvariable variable=PATH]x ##[add-path]/evil \u202e.md";
    private const string Message = "'\u001b]0;title\u0007' ]]> </failure> <script>alert(1)</script> \u009b31m\n::set-env name=PATH::x\n  ::add-mask::y ##vso[task.complete]z | `a` | <!-- b";

    public static TheoryData<string> Formats
    {
        get
        {
            var data = new TheoryData<string>();
            foreach (var format in ReportFormat.All)
                data.Add(format.Name);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nothing_gets_through(string format)
    {
        var text = Write(format);
        Assert.DoesNotContain(text, static c => (c < ' ' && c is not ('\n' or '\t')) || c is '\u007f' or (>= '\u0080' and <= '\u009f') or '\u202e');
        Assert.DoesNotContain("##vso[", text, StringComparison.Ordinal);
        Assert.DoesNotContain("##[", text, StringComparison.Ordinal);
        foreach (var line in text.Split('\n'))
        {
            if (line.TrimStart().StartsWith("::", StringComparison.Ordinal))
                Assert.StartsWith("::warning file=", Assert.Single(text.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        }

        if (format is "html" or "markdown")
            Assert.DoesNotContain("<script>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_a_form_keeps_it()
    {
        Assert.Equal(Path, JsonDocument.Parse(Write("json")).RootElement.GetProperty("diagnostics")[0].GetProperty("path").GetString());
        JsonDocument.Parse(Write("sarif"));
        JsonDocument.Parse(Write("gitlab"));
        JsonDocument.Parse(Write("rdjson"));
        Assert.Single(Write("jsonl").TrimEnd('\n').Split('\n'));
        Assert.Equal("testsuites", XDocument.Parse(Write("junit")).Root!.Name.LocalName);
        Assert.Equal("checkstyle", XDocument.Parse(Write("checkstyle")).Root!.Name.LocalName);
    }

    [Fact]
    public void A_message_that_is_wrapped_begins_no_command()
    {
        var report = ReportKit.One("[|a|]", static made => made.Note = new string('x', 90) + " ::error::a " + new string('y', 60) + " ::error::b");
        Assert.DoesNotContain(Write("text", report).Split('\n'), static line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
    }

    private static string Write(string format) => Write(format, ReportKit.One("x [|a|] y\u001b[31m ##[command]\n", static made =>
    {
        made.Message = Message;
        made.Note = Message;
        made.Target = Message;
        made.Suggestions = [Message];
        made.Related = [new RelatedPlace(Path, new TextSpan(0, 1), Message)];
    }, Path));

    private static string Write(string format, Report report) =>
        ReportKit.Write(ReportFormat.Find(format)!.Create(new ReportPlace(new Ansi(false), 80)), report);
}
