using SiteLint.Linting;

namespace SiteLint.Tests.Linting;

public sealed class PageTextsTests
{
    [Fact]
    public void Pages_with_equal_texts_share_them()
    {
        var texts = new PageTexts(2);
        var (one, two) = (MakePage("a.md"), MakePage("b.md"));
        texts.Share(one);
        texts.Share(two);

        Assert.Same(one.Links[0].Target, two.Links[0].Target);
        Assert.Same(one.Links[0].Text, two.Links[0].Text);
        Assert.Same(one.Images[0].Alt, two.Images[0].Alt);
        Assert.Same(one.Headings[0].Text, one.Headings[0].RawText);
        Assert.Same(one.Headings[0].Id, two.Ids[0].Name);
        Assert.Equal(("/guide/", "Guide", "Lake", "Install", "install"), (two.Links[0].Target, two.Links[0].Text, two.Images[0].Alt, two.Headings[0].RawText, two.Headings[0].Id));
    }

    [Fact]
    public void Findings_share_theirs()
    {
        var texts = new PageTexts(1);
        List<Diagnostic> found = [MakeFinding(), MakeFinding()];
        texts.Share(found, 0);

        Assert.Same(found[0].Message, found[1].Message);
        Assert.Same(found[0].Note, found[1].Note);
        Assert.Same(found[0].Fix!.Title, found[1].Fix!.Title);
        Assert.Equal(("'teh' is no word", "A note", "Use 'the'"), (found[1].Message, found[1].Note, found[1].Fix!.Title));
    }

    [Fact]
    public void What_few_links_have_is_kept_apart_and_read_as_before()
    {
        var plain = new Link { Target = "a", TargetSpan = default, Span = default, Origin = ReferenceOrigin.Inline };
        Assert.Equal((null, 0, null, null), (plain.Label, plain.UseCount, plain.Rel, plain.Prefix));

        var full = new Link { Target = "a", TargetSpan = default, Span = default, Origin = ReferenceOrigin.Feed, Label = "l", UseCount = 2, Rel = "nofollow", Prefix = "img/" };
        Assert.Equal(("l", 2, "nofollow", "img/", ReferenceOrigin.Feed), (full.Label, full.UseCount, full.Rel, full.Prefix, full.Origin));
    }

    private static Page MakePage(string path) => new()
    {
        Path = path,
        Kind = SourceKind.Markdown,
        Headings = [new Heading { Level = 1, Text = New("Install"), RawText = New("Install"), Span = default, Id = New("install") }],
        Ids = [new ElementId(New("install"), default, ElementIdOrigin.Heading)],
        Links = [new Link { Target = New("/guide/"), TargetSpan = default, Span = default, Origin = ReferenceOrigin.Inline, Text = New("Guide") }],
        Images = [new Image { Target = New("/lake.png"), TargetSpan = default, Span = default, Origin = ReferenceOrigin.Inline, Alt = New("Lake") }],
        Lines = LineTable.Create(""),
    };

    private static Diagnostic MakeFinding() => new()
    {
        Rule = "spelling/typo",
        Severity = Severity.Warning,
        Path = "a.md",
        Span = default,
        Message = New("'teh' is no word"),
        Note = New("A note"),
        Fix = Fix.Safe(New("Use 'the'"), default, "the"),
    };

    private static string New(string text) => new(text.AsSpan());
}
