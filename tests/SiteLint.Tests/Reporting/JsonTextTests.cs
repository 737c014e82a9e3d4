using System.Text;
using System.Text.Json;
using SiteLint.Discovery;
using SiteLint.Reporting;

namespace SiteLint.Tests.Reporting;

public sealed class JsonTextTests
{
    [Theory]
    [InlineData("{\"a\": \"Ü €\ud83d\ude00\"}", "{\"a\": \"Ü €\ud83d\ude00\"}")]
    [InlineData("\"\u009b\u202e\"", "\"\\u009b\\u202e\"")]
    public void Bytes_may_come_in_any_pieces(string json, string expected)
    {
        for (var size = 1; size <= 8; size++)
        {
            using var writer = new StringWriter();
            using (var text = new JsonText(writer))
            {
                foreach (var piece in Encoding.UTF8.GetBytes(json).Chunk(size))
                    text.Write(piece);
            }

            Assert.Equal(expected, writer.ToString());
        }
    }

    [Fact]
    public void A_runner_takes_no_piece_for_a_command()
    {
        using var writer = new StringWriter();
        using (var text = new JsonText(writer))
            text.Write(Encoding.UTF8.GetBytes("[\"##[add-path]x\"]"));
        Assert.Equal("[\"\\u0023#[add-path]x\"]", writer.ToString());
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void A_report_of_many_pieces_is_one_value(string format)
    {
        const int Count = 2000;
        var text = new StringBuilder();
        var found = new Diagnostic[Count];
        for (var i = 0; i < Count; i++)
        {
            found[i] = new Diagnostic { Rule = "spelling/typo", Severity = Severity.Warning, Path = "a.md", Span = new TextSpan(text.Length, text.Length + 4), Message = $"'{i}' is no word \ud83d\ude00" };
            text.Append($"{i:0000} word\n");
        }

        var report = ReportKit.Of(new MemoryTree().Add("a.md", text.ToString()), found);
        var written = ReportKit.Write(ReportFormat.Find(format)!.Create(new ReportPlace(new Ansi(false), 120)), report);
        Assert.EndsWith("}\n", written, StringComparison.Ordinal);
        var root = JsonDocument.Parse(written).RootElement;
        var messages = format == "json"
            ? root.GetProperty("diagnostics").EnumerateArray().Select(static one => one.GetProperty("message").GetString())
            : root.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(static one => one.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(found.Select(static one => one.Message), messages);
    }
}
