using SiteLint.Parsing.Data;

namespace SiteLint.Tests.Parsing.Data;

public class JsonReaderTests
{
    [Fact]
    public void ATreeHasExactPlaces()
    {
        const string Json = "{\"a\": [1, 2.5, true, null], \"b\\n\": {\"c\": \"x\\u00e9y\"}}";
        var root = JsonReader.Parse(Json).Root!;
        Assert.Equal("{a: [1, 2.5, True, ], b\n: {c: xéy}}", root.ToString());
        var value = root["b\n"]!["c"]!;
        Assert.Equal("\"x\\u00e9y\"", Json[value.Span.Start..value.Span.End]);
        Assert.Equal("\\u00e9", Json[value.ToSource(1, 2).Start..value.ToSource(1, 2).End]);
    }

    [Theory]
    [InlineData("{\"a\": 1,}", "trailing-comma 7")]
    [InlineData("{\"a\": 1 \"b\": 2}", "missing-comma 7")]
    [InlineData("{a: 1}", "unquoted-key 1")]
    [InlineData("{'a': 1}", "single-quotes 1")]
    [InlineData("{\"a\": yes}", "bad-value 6")]
    [InlineData("{\"a\": 01}", "bad-value 6")]
    [InlineData("{\"a\": \"x\n\"}", "open-quote 6")]
    [InlineData("{\"a\": 1", "open-bracket 0")]
    [InlineData("// c\n{}", "comment 0")]
    [InlineData("{} x", "text-after-value 3")]
    [InlineData("{\"a\": \"\\d\"}", "bad-escape 7")]
    [InlineData("", "empty 0")]
    public void AnErrorIsExplained(string json, string expected)
    {
        var problem = JsonReader.Parse(json).Problems[0];
        Assert.Equal(expected, $"{problem.Code} {problem.Span.Start}");
    }

    [Fact]
    public void TolerantReadingTakesCommentsAndCommas() =>
        Assert.Empty(JsonReader.Parse("// c\n{\"a\": [1, 2,], /* d */ }", isTolerant: true).Problems);

    [Fact]
    public void DeepNestingEndsInAProblem() =>
        Assert.Equal("too-deep", JsonReader.Parse(new string('[', 100_000)).Problems[0].Code);
}
