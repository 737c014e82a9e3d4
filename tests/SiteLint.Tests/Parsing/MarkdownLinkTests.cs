namespace SiteLint.Tests.Parsing;

public sealed class MarkdownLinkTests
{
    [Theory]
    [InlineData("see [a](b.md) there", "b.md")]
    [InlineData("see [a](<b c.md>) there", "b c.md")]
    [InlineData("a\tb [a](b.md \"title\")", "b.md")]
    [InlineData("one\r\ntwo [a](b.md)\r\n", "b.md")]
    [InlineData("\U0001F600 [a](b.md)", "b.md")]
    [InlineData("> quoted\n> [a](b.md)", "b.md")]
    [InlineData("- item\n  [a](b.md)", "b.md")]
    [InlineData("| h | i |\n|---|---|\n| x | [a](b.md) |", "b.md")]
    [InlineData("# Head [a](b.md)", "b.md")]
    [InlineData("[a](b\\_c.md)", "b\\_c.md")]
    [InlineData("[a](b.md?x&amp;y)", "b.md?x&amp;y")]
    public void Destination_IsExact(string text, string expected)
    {
        var link = Assert.Single(Parsed.Markdown(text).Links);
        Assert.Equal("a", link.Text);
        Assert.Equal(expected, text[link.TargetSpan.Start..link.TargetSpan.End]);
        Assert.Equal("a", text[link.TextSpan.Start..link.TextSpan.End]);
        Assert.Equal(text.IndexOf("[a]", StringComparison.Ordinal), link.Span.Start);
    }

    [Theory]
    [InlineData("say \"a, http://a.example/b\"", "http://a.example/b")]
    [InlineData("see http://a.example/b.", "http://a.example/b")]
    public void A_quotation_mark_behind_a_bare_address_is_the_sentences(string text, string expected)
    {
        var link = Assert.Single(Parsed.Markdown(text).Links);
        Assert.Equal(expected, link.Target);
        Assert.Equal(expected, text[link.TargetSpan.Start..link.TargetSpan.End]);
    }

    [Theory]
    [InlineData("[a]({{ site.url }}/x)", "{{ site.url }}/x")]
    [InlineData("{{ x }} [b]({% link x.md %}#y) z", "{% link x.md %}#y")]
    [InlineData("[b](<{% link x.md %}>)", "{% link x.md %}")]
    public void Liquid_InDestination_IsDynamic(string text, string expected)
    {
        var link = Assert.Single(Parsed.Markdown(text, Parsed.Jekyll).Links);
        Assert.True(link.IsDynamic);
        Assert.Equal(expected, link.Target);
        Assert.Equal(expected, text[link.TargetSpan.Start..link.TargetSpan.End]);
    }

    [Fact]
    public void HugoShortcode_InDestination_IsDynamic()
    {
        const string Text = "[c]({{< ref \"x.md\" >}} \"t\") and [d](y.md)";
        var document = Parsed.Markdown(Text, Parsed.Hugo);
        Assert.Equal(["{{< ref \"x.md\" >}}", "y.md"], document.Links.Select(static link => link.Target));
        Assert.True(document.Links[0].IsDynamic);
        Assert.False(document.Links[1].IsDynamic);
    }

    [Fact]
    public void Definition_IsOneLink_WithItsUses()
    {
        const string Text = "[a][x] and [X] and ![p][y]\n\n[x]: /one \"t\"\n[y]: two.png\n[z]: three\n";
        var document = Parsed.Markdown(Text);
        Assert.Equal(["x /one 2", "z three 0"], document.Links.Select(static link => $"{link.Label} {link.Target} {link.UseCount}"));
        var image = Assert.Single(document.Images);
        Assert.Equal("two.png", document.At(image.TargetSpan));
        Assert.Equal("p", image.Alt);
    }

    [Fact]
    public void Code_HoldsNoLinks()
    {
        Assert.Empty(Parsed.Markdown("`[a](b)`\n\n```\n[a](b)\n```\n\n    [a](b)\n").Links);
        Assert.Empty(Parsed.Markdown("{% highlight md %}\n[a](b)\n{% endhighlight %}\n{% comment %}[a](b){% endcomment %}", Parsed.Jekyll).Links);
        Assert.Empty(Parsed.Markdown("{{< highlight md >}}\n[a](b)\n{{< /highlight >}}", Parsed.Hugo).Links);
    }

    [Fact]
    public void Autolinks_AndAddresses()
    {
        const string Text = "<https://a.example/b> <me@example.org> [w](mailto:you@example.org) they@example.org logo@2x.png";
        var document = Parsed.Markdown(Text);
        Assert.Equal(["https://a.example/b", "mailto:me@example.org", "mailto:you@example.org"], document.Links.Select(static link => link.Target));
        Assert.Equal(
            ["Mailto me@example.org", "Mailto mailto:you@example.org", "Prose they@example.org"],
            document.EmailAddresses.Select(address => $"{address.Origin} {document.At(address.Span)}"));
    }

    [Fact]
    public void Image_HasItsAlternativeText()
    {
        const string Text = "![An *old* tree](a.png) ![](b.png)";
        var images = Parsed.Markdown(Text).Images;
        Assert.Equal("An old tree", images[0].Alt);
        Assert.Equal("An *old* tree", Text[images[0].AltSpan.Start..images[0].AltSpan.End]);
        Assert.Equal("", images[1].Alt);
        Assert.True(images[1].WantsAlt);
        Assert.Equal("b.png", Text[images[1].TargetSpan.Start..images[1].TargetSpan.End]);
    }
}
