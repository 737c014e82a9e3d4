namespace SiteLint.Tests.Parsing;

public sealed class BrokenReferenceTests
{
    [Theory]
    [InlineData("see [a text][nowhere] here", "undefined-reference nowhere [a text][nowhere]")]
    [InlineData("see ![a text][nowhere] here", "undefined-reference nowhere ![a text][nowhere]")]
    [InlineData("- [a text][nowhere] is described\n- [b]\n\n[b]: x", "undefined-reference nowhere [a text][nowhere]")]
    [InlineData("- [a text][nowhere]", "undefined-reference nowhere [a text][nowhere]")]
    [InlineData("see [a text][] here", "undefined-reference a text [a text][]")]
    [InlineData("![x](two words.png)", "blank-in-destination two words.png ![x](two words.png)")]
    [InlineData("[x](/a b/c)", "blank-in-destination /a b/c [x](/a b/c)")]
    [InlineData("(text)[https://a.example]", "reversed-brackets https://a.example (text)[https://a.example]")]
    public void IsFound(string text, string expected)
    {
        var document = Parsed.Markdown(text);
        var broken = Assert.Single(document.BrokenReferences);
        Assert.Equal(expected, $"{broken.Code} {broken.Label} {document.At(broken.Span)}");
    }

    [Theory]
    [InlineData("matrix[i][j] and `[a][b]`")]
    [InlineData("as shown in [1][2]")]
    [InlineData("a parameter [Optional][DefaultParameterValue(0)] there")]
    [InlineData("the sum \\\\(x[alpha][beta]\\\\) of it")]
    [InlineData("$$\nx[alpha][beta]\n$$")]
    [InlineData("* [Bug Bash][Unstable] The lock file is not updated")]
    [InlineData("1. [Test Failure][zh-TW]Text is not translated")]
    [InlineData("| [AllowNull][NotNull]T | ? |")]
    [InlineData("[a][B c]\n\n[b C]: x")]
    [InlineData("- [ ] [x] task")]
    [InlineData("\\[a][b]")]
    [InlineData("a note[^1][^2]\n\n[^1]: x\n[^2]: y")]
    [InlineData("the list [x](see the text below)")]
    [InlineData("[x](a.md \"a title\") and (see below)[1]")]
    [InlineData("    [a text][nowhere]")]
    [InlineData("<!-- [a text][nowhere] -->")]
    public void IsLeftAlone(string text) => Assert.Empty(Parsed.Markdown(text).BrokenReferences);

    [Theory]
    [InlineData("[x](https://a.example/b c)", "https://a.example/b%20c")]
    [InlineData("[x](/a b/c)", "/a%20b/c")]
    [InlineData("[x](https://search. a.example/)", null)]
    [InlineData("[x](https://a.example #b)", null)]
    public void A_blank_is_encoded_but_in_the_name_of_a_host(string text, string? fixedTo) =>
        Assert.Equal(fixedTo, Assert.Single(Parsed.Markdown(text).BrokenReferences).Fix?.Edits[0].NewText);

    [Fact]
    public void BlankInMailto_IsAnAddress()
    {
        var document = Parsed.Markdown("[me](mailto: a@b.example)");
        Assert.Equal("Mailto mailto: a@b.example", string.Join(';', document.EmailAddresses.Select(static address => $"{address.Origin} {address.Text}")));
    }

    [Fact]
    public void Definitions_that_a_loop_writes_may_define_any_label() =>
        Assert.Empty(Parsed.Markdown("[`find`][find-filter]\n\n{% for slug in slugs %}\n[{{ slug }}-filter]: {{ slug }}\n{% endfor %}\n", Parsed.Jekyll).BrokenReferences);
}
