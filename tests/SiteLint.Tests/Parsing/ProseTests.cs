namespace SiteLint.Tests.Parsing;

public sealed class ProseTests
{
    [Fact]
    public void Prose_IsWhatReadersSee()
    {
        const string Text = """
            # A *heading* {#x}

            Some **bo**ld text with `code`, $x^2$, https://example.org/a_b and
            a second line<br>third [a link](b.md "a title") &amp; more.

            - An item
              - Another ![alt text](c.png)

            | Head | Cell |
            |------|------|
            | one  | two  |
            """;
        Assert.Equal(
            [
                "Heading: A heading", "Attribute: a title",
                "Paragraph: Some bold text with #, #, # and a second line third a link & more.",
                "ListItem: An item", "Attribute: alt text", "ListItem: Another #",
                "TableCell: Head", "TableCell: Cell", "TableCell: one", "TableCell: two",
            ],
            Parsed.Markdown(Text, Parsed.Jekyll).ProseLines());
    }

    [Theory]
    [InlineData("one me@example.org two", "one # two")]
    [InlineData("see src/app/main.py and/or README.md.", "see # and/or #.")]
    [InlineData("run --force on `x` with snake_case and foo() now", "run # on # with # and # now")]
    [InlineData("an {{ odd.tag }} and a {% tag here %} note {: .cls #id} end", "an # and a # note # end")]
    [InlineData("say #hashtag @handle :smile: done", "say # # # done")]
    [InlineData("Client/Server, A*STAR (HKBU). End. Start", "Client/Server, A*STAR (HKBU). End. Start")]
    [InlineData("1.Model-Centric: the rest", "1.Model-Centric: the rest")]
    [InlineData("a <code>x y</code> b <kbd>Ctrl</kbd>", "a # b #")]
    [InlineData("an un\\*escaped &copy; word", "an un*escaped © word")]
    public void Prose_LeavesOutWhatIsNone(string text, string expected) =>
        Assert.Equal(["Paragraph: " + expected], Parsed.Markdown(text).ProseLines());

    [Fact]
    public void EveryOffset_GoesBackToItsSource()
    {
        const string Text = "\U0001F600 Se\\*en **bo**ld &amp; x [li*nk*](y) https://a.b/c wörd\r\nnext line";
        var block = Assert.Single(Parsed.Markdown(Text, Parsed.Jekyll).Prose);
        foreach (var word in new[] { "bold", "link", "wörd", "next", "line" })
        {
            var start = block.Text.IndexOf(word, StringComparison.Ordinal);
            var span = block.ToSource(start, start + word.Length);
            Assert.Equal(word, Text[span.Start..span.End].Replace("*", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void WordsBehindAnEscape_KeepTheirPlaces_WhereALaterOneHasNul()
    {
        const string Text = "A page \\. of words and \0 more";
        var block = Assert.Single(Parsed.Markdown(Text).Prose);
        var start = block.Text.IndexOf("words", StringComparison.Ordinal);
        Assert.Equal(TextSpan.FromLength(Text.IndexOf("words", StringComparison.Ordinal), 5), block.ToSource(start, start + 5));
    }

    [Fact]
    public void TemplateTags_ArePlaceholders()
    {
        Assert.Equal(
            ["Paragraph: Hello #, x"],
            Parsed.Markdown("Hello {{ page.name }},{% if a %} x{% endif %}\n\n{% include foo.html %}\n", Parsed.Jekyll).ProseLines());
    }
}
