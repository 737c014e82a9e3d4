using SiteLint.Sites.Resolving;

namespace SiteLint.Tests.Sites.Resolving;

/// <summary>The same for few ids, which are looked through, and for many, which have a table.</summary>
public sealed class PageIdsTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(200)]
    public void Finds_every_id_its_double_and_no_other(int count)
    {
        var ids = new PageIds();
        for (var i = 0; i < count; i++)
            ids.Add(Make($"section-{i}", i));
        ids.Add(Make("section-1", 1000));
        ids.Add(Make("section-1", 2000));
        ids.AddForeign("section-2");
        ids.AddForeign("footer");
        ids.AddForeign("");

        for (var i = 0; i < count; i++)
            Assert.Equal(i, ids.Find($"section-{i}")!.Span.Start);
        Assert.Equal(ElementIdOrigin.Generated, ids.Find("footer")!.Origin);
        Assert.Null(ids.Find("Footer"));
        Assert.Null(ids.Find(""));
        Assert.Equal(1000, ids.FindDouble("section-1")!.Span.Start);
        Assert.Null(ids.FindDouble("section-2"));
        Assert.Equal([.. Enumerable.Range(0, count).Select(static i => $"section-{i}"), "footer"], ids.Names);
    }

    [Theory]
    [InlineData("getting-started", "getting-started-now", false)]
    [InlineData("Set-Up", "setup", true)]
    [InlineData("instal", "install", false)]
    [InlineData("unistall", "uninstall", false)]
    [InlineData("isntall", "install", false)]
    [InlineData("faq", "FAQ", false)]
    [InlineData("Über-Uns", "über-uns", true)]
    [InlineData("nothing-like-it", null, false)]
    [InlineData("-", null, false)]
    public void The_nearest_id_is_what_was_probably_meant(string wanted, string? expected, bool isCertain)
    {
        var ids = new PageIds();
        foreach (var name in new[] { "setup", "FAQ", "f-a-q", "install", "uninstall", "getting-started-now", "über-uns" })
            ids.Add(Make(name, 0));
        Assert.Equal((expected, isCertain), ids.FindNearest(wanted));
    }

    private static ElementId Make(string name, int start) => new(name, new TextSpan(start, start + 1), ElementIdOrigin.Heading);
}
