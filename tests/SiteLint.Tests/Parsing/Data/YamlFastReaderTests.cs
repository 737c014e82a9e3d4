using System.Globalization;
using System.Text;
using SiteLint.Parsing.Data.Yaml;
using Xunit.Abstractions;

namespace SiteLint.Tests.Parsing.Data;

/// <summary>Whatever the fast reader takes, it reads as the full one does.</summary>
public class YamlFastReaderTests(ITestOutputHelper output)
{
    // No "*" among them: the full reader takes "x*y:" for no key, which other readers of YAML do.
    private static readonly string[] Pieces =
    [
        "a", "b", "a: ", "b: ", "c:", "key: value", "\n", "\n", "\n", " ", "  ", "    ", "- ", "-", "- a: ", "'", "\"", "'q'", "\"q\"", "[", "]", "[a, b]",
        "{", "}", "{a: 1}", ", ", ":", "#", " # c", "|\n", ">\n", "|-\n", ">+\n", "\t", "\r\n", "1.5", "no", "2024-01-02", "é", "😀", "&a ", "!t ",
        "...", "---", "? ", "\\n", "''", "%", "@", "`", "x y", "\n\n", "\n  ", "\n    ", "~", "=", "<<: ", "http://x", "a#b",
    ];

    [Theory]
    [InlineData("title: Hello\ndate: 2024-01-02\ntags: [a, \"b c\", 'd']\n")]
    [InlineData("a:\n  b: 1\n  c:\n    - x\n    - y: 2\n      z: 3\n# end\n")]
    [InlineData("a:\n- x\n- y\nb: >\n  folded\n  text\n\n  more\nc: |-\n  one\n   two\n")]
    [InlineData("description: a text\n  that goes on\n\n  and on\nx: # nothing\ny: z # two\n")]
    [InlineData("a: \"x\\ty\"\r\nb: 'it''s'\r\nc: {d: [1, 2], e: f}\r\n")]
    public void ItTakesWhatFrontMatterIsMadeOf(string yaml)
    {
        Assert.NotNull(YamlFastReader.Read(yaml, new TextSpan(0, yaml.Length)));
        Compare(yaml);
    }

    [Fact]
    public void ItReadsAsTheFullReader()
    {
        var random = new Random(20240501);
        var taken = 0;
        for (var i = 0; i < 40_000; i++)
        {
            var yaml = new StringBuilder();
            for (var n = random.Next(1, 18); n > 0; n--)
                yaml.Append(Pieces[random.Next(Pieces.Length)]);
            if (Compare(yaml.Append((char)10).ToString()))
                taken++;
        }

        output.WriteLine($"{taken} of 40,000 random texts were taken by the fast reader");
        Assert.True(taken > 500);
    }

    private static bool Compare(string yaml)
    {
        var range = new TextSpan(0, yaml.Length);
        if (YamlFastReader.Read(yaml, range) is not { } fast)
            return false;
        var full = YamlEventReader.Read(yaml, range);
        Assert.True(Dump(full) == Dump(fast), $"{System.Text.Json.JsonSerializer.Serialize(yaml)}\nfull: {Dump(full)}\nfast: {Dump(fast)}");
        return true;
    }

    private static string Dump(DataDocument document)
    {
        var text = new StringBuilder();
        foreach (var problem in document.Problems)
            text.Append(CultureInfo.InvariantCulture, $"! {problem}\n");
        foreach (var comment in document.Comments)
            text.Append(CultureInfo.InvariantCulture, $"# {comment}\n");
        if (document.Root is not null)
            Dump(document.Root, text);
        return text.ToString();
    }

    private static void Dump(DataNode node, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"{node.Kind} {node.Span} {node.ContentSpan} {node.Style} '{node.Text}'");
        for (var i = 0; i < node.Text.Length; i++)
            text.Append(CultureInfo.InvariantCulture, $" {node.ToSource(i, i + 1).Start}");
        text.Append('\n');
        foreach (var entry in node.Entries)
        {
            text.Append(CultureInfo.InvariantCulture, $"{entry.Key} {entry.KeySpan} {entry.IsDuplicate}: ");
            Dump(entry.Value, text);
        }

        foreach (var item in node.Items)
            Dump(item, text.Append("- "));
    }
}
