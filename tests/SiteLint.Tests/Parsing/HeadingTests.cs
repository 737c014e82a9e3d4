namespace SiteLint.Tests.Parsing;

public sealed class HeadingTests
{
    [Fact]
    public void Headings_HaveTextSourceAndPlace()
    {
        const string Text = "# One *two* `three` ##\n\n> ## Quoted &amp; [linked](x)\n\nUnder\nlined\n===\n\n- ### In a list\n";
        var document = Parsed.Markdown(Text);
        Assert.Equal(
            ["1|One two three|One *two* `three`", "2|Quoted & linked|Quoted &amp; [linked](x)", "1|Under lined|Under\nlined", "3|In a list|In a list"],
            document.Headings.Select(static heading => $"{heading.Level}|{heading.Text}|{heading.RawText}"));
        Assert.All(document.Headings, heading => Assert.Equal(heading.RawText, document.At(heading.Span)));
    }

    [Fact]
    public void ExplicitIds_AreRead()
    {
        Assert.Equal(["one", "two", "three", null], Parsed.Markdown("# A {#one}\n\nB {#two}\n---\n\n## C\n{: #three .x}\n\n## D\n", Parsed.Jekyll).Headings.Select(static heading => heading.ExplicitId));
        Assert.Equal(["A", "B", "C", "D"], Parsed.Markdown("# A {#one}\n\nB {#two}\n---\n\n## C\n{: #three .x}\n\n## D\n", Parsed.Jekyll).Headings.Select(static heading => heading.Text));
        Assert.Equal(["one"], Parsed.Markdown("# A { #one .b data-x=\"#no\" }\n", Parsed.MkDocs).Headings.Select(static heading => heading.ExplicitId));
        Assert.Equal([null], Parsed.Markdown("# A {#one}\n").Headings.Select(static heading => heading.ExplicitId));
    }

    [Fact]
    public void AttributeLists_ElsewhereMakeIds()
    {
        var document = Parsed.Markdown("Some text\n{: #note .b}\n\n[x](y){: #link}\n", Parsed.Jekyll);
        Assert.Equal(["note", "link"], document.Ids.Select(static id => id.Name));
        Assert.Equal(["note", "link"], document.Ids.Select(id => document.At(id.Span)));
    }

    [Fact]
    public void Footnotes_MakeIds()
    {
        var document = Parsed.Markdown("One[^a] two[^a].\n\n[^a]: Note\n", Parsed.Jekyll);
        Assert.Equal(["fnref:a", "fn:a", "fnref:a:1"], document.Ids.Select(static id => id.Name));
    }
}
