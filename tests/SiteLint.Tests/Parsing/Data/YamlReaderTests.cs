using SiteLint.Parsing.Data;
using Xunit;

namespace SiteLint.Tests.Parsing.Data;

public class YamlReaderTests
{
    [Theory]
    [InlineData("a: no", "a=Boolean no @3-5")]
    [InlineData("a: 'no'", "a=String no @3-7")]
    [InlineData("a: 1.10", "a=Float 1.10 @3-7")]
    [InlineData("a: 010", "a=Integer 010 @3-6")]
    [InlineData("a: 1_000", "a=Integer 1_000 @3-8")]
    [InlineData("a: 12:30", "a=Integer 12:30 @3-8")]
    [InlineData("a: 09", "a=String 09 @3-5")]
    [InlineData("a: 2024-01-02", "a=Date 2024-01-02 @3-13")]
    [InlineData("a: 2024-02-30", "a=String 2024-02-30 @3-13")]
    [InlineData("a: 2024-01-02 10:00:00 +0100", "a=Date 2024-01-02 10:00:00 +0100 @3-28")]
    [InlineData("a:", "a=Null  @2-2")]
    [InlineData("a: ~", "a=Null ~ @3-4")]
    [InlineData("a: C # and F #", "a=String C @3-4")]
    [InlineData("a: !important", "a=String  @13-13")]
    [InlineData("a: \"x\\ty\"", "a=String x\ty @3-9")]
    [InlineData("a: >\n  b\n  c\nd: 1", "a=String b c\n @3-12")]
    [InlineData("a: |\n  b\n  c\n\n# x\nd: 1", "a=String b\nc\n @3-12")]
    [InlineData("a: b\n  c", "a=String b c @3-8")]
    [InlineData("a: https://x.y/z", "a=String https://x.y/z @3-16")]
    public void AValueHasItsKindTextAndPlace(string yaml, string expected)
    {
        var root = YamlReader.Parse(yaml).Root!;
        var entry = root.Entries[0];
        Assert.Equal(expected, $"{entry.Key}={entry.Value.Kind} {entry.Value.Text} @{entry.Value.Span.Start}-{entry.Value.Span.End}");
    }

    [Theory]
    [InlineData("title: Hello: World", "unquoted-colon 1", "title: \"Hello: World\"")]
    [InlineData("title: Hello\nprofile:\n\timage: a.jpg", "tab-indent 3", "title: Hello\nprofile:\n  image: a.jpg")]
    [InlineData("title: [AAAI2023] NAS-LID\nx: 1", "bracket-then-text 1", "title: \"[AAAI2023] NAS-LID\"\nx: 1")]
    [InlineData("title: @home", "reserved-indicator 1", "title: \"@home\"")]
    [InlineData("title: %done", "reserved-indicator 1", "title: \"%done\"")]
    [InlineData("title: `code`", "reserved-indicator 1", "title: \"`code`\"")]
    [InlineData("title: \"Hello\nlayout: post\n", "open-quote 1", null)]
    [InlineData("title: \"Hello\nlayout: \"post\"\n", "open-quote 1", null)]
    [InlineData("title: \"Hello\" world", "text-after-quote 1", "title: '\"Hello\" world'")]
    [InlineData("title: 'It's here'", "text-after-quote 1", "title: \"It's here\"")]
    [InlineData("title: *bold*", "alias 1", "title: \"*bold*\"")]
    [InlineData("title: *undefined", "alias 1", "title: \"*undefined\"")]
    [InlineData("title: Hello\n layout: post", "bad-indent 2", null)]
    [InlineData("profile:\n  a: 1\n b: 2", "bad-indent 3", null)]
    [InlineData("x: 1\n\"title: x", "open-quote 2", null)]
    [InlineData("title: x\n---extra\nfoo: y", "not-a-key 2", null)]
    [InlineData("title:Hello\nlayout: post", "missing-blank-after-colon 1", "title: Hello\nlayout: post")]
    [InlineData("layout: post\ntitle:Hello\nx: 1", "missing-blank-after-colon 2", "layout: post\ntitle: Hello\nx: 1")]
    [InlineData("title: {{ site.title }}", "unquoted-template 1", "title: \"{{ site.title }}\"")]
    [InlineData("a: 1\nlink: [x, y\nb: 2\n", "open-bracket 2", null)]
    [InlineData("a: \"c:\\dir\"", "bad-escape 1", "a: \"c:\\\\dir\"")]
    [InlineData("a: - b", "list-on-line 1", "a: \"- b\"")]
    [InlineData("a: b\0c", "control-character 1", null)]
    [InlineData("a: &x [*x]", "recursive-alias 1", null)]
    public void AnErrorIsExplainedAtTheLineThatCausesIt(string yaml, string expected, string? repaired)
    {
        var document = YamlReader.Parse(yaml);
        var problem = document.Problems[0];
        Assert.Equal(expected, $"{problem.Code} {LineTable.Create(yaml).GetPosition(problem.Span.Start).Line}");
        if (repaired is null)
            return;
        Assert.NotNull(problem.Fix);
        Assert.Equal(FixSafety.Safe, problem.Fix.Safety);
        Assert.Equal(repaired, Apply(yaml, problem.Fix));
        Assert.True(YamlReader.Parse(repaired).IsReadable);
    }

    [Theory]
    [InlineData("a: {b: 1, c: [2, 3]\nd: 1\n", "a: {b: 1, c: [2, 3]}\nd: 1\n")]
    [InlineData("a: [b, c # comment\nd: 1\n", "a: [b, c] # comment\nd: 1\n")]
    [InlineData("a: {b: [[[ c: !d}}}\ne: 1\n", null)]
    [InlineData("a: {b: [c, d\ne: 1\n", null)]
    [InlineData("a: [b, 'c\nd', e\nf: 1\n", null)]
    public void OneMissingBracketIsClosed(string yaml, string? repaired)
    {
        var problem = YamlReader.Parse(yaml).Problems[0];
        Assert.Equal("open-bracket", problem.Code);
        Assert.Equal(repaired, problem.Fix is null ? null : Apply(yaml, problem.Fix));
    }

    [Fact]
    public void AliasesAndMergesShareTheirNodes()
    {
        var root = YamlReader.Parse("base: &b {x: 1, y: 2}\nuse:\n  <<: *b\n  y: 3\nagain: *b\n").Root!;
        Assert.Equal("{x: 1, y: 3}", root["use"]!.ToString());
        Assert.True(root["use"]!["x"]!.IsAlias);
        Assert.Same(root["base"]!.Entries, root["again"]!.Entries);
    }

    [Fact]
    public void DuplicateKeysAreMarked() =>
        Assert.Equal([false, false, true], YamlReader.Parse("a: 1\nb: 2\na: 3").Root!.Entries.Select(static entry => entry.IsDuplicate));

    [Fact]
    public void CommentsAreKept()
    {
        const string Yaml = "# one\na: 'x # y' # two\nb: |  # three\n  text # four\nc: d#e\n";
        Assert.Equal(["# one", "# two", "# three"], YamlReader.Parse(Yaml).Comments.Select(span => Yaml[span.Start..span.End]));
    }

    [Fact]
    public void OffsetsAreThoseOfTheWholeText()
    {
        const string Text = "---\r\ntitle: \"a\\u00e9b\"\r\n---\r\n";
        var value = YamlReader.Parse(Text, new TextSpan(5, 24)).Root!["title"]!;
        Assert.Equal("aéb", value.Text);
        Assert.Equal("\"a\\u00e9b\"", Text[value.Span.Start..value.Span.End]);
        Assert.Equal("\\u00e9", Text[value.ToSource(1, 2).Start..value.ToSource(1, 2).End]);
    }

    [Fact]
    public void InputBeyondReasonEndsSoon()
    {
        var bombs = new[]
        {
            new string('[', 100_000),
            string.Concat(Enumerable.Repeat("{a: ", 100_000)),
            string.Concat(Enumerable.Repeat("- ", 20_000)),
            string.Concat(Enumerable.Repeat("? ", 20_000)),
            "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(0, 20).Select(i => $"k{i}: &{(char)('b' + i)} [{string.Join(',', Enumerable.Repeat("*" + (char)('a' + i), 10))}]\n")),
            "a: \"" + new string('x', 10_000_000) + "\"",
            "a: \ud800",
            "a: \"\\ud800\"",
        };
        var watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (var bomb in bombs)
            _ = YamlReader.Parse(bomb).Problems.Count;
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    private static string Apply(string text, Fix fix)
    {
        foreach (var edit in fix.Edits.OrderByDescending(static edit => edit.Span.Start))
            text = text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..];
        return text;
    }
}
