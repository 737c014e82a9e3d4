using SiteLint.Rules.Spelling;
using SiteLint.Rules.Spelling.Grammar;

namespace SiteLint.Rules.Tests.Spelling.Grammar;

/// <summary>What the three rules on words in company report, marked in the text, and what they leave alone.</summary>
public sealed class GrammarRuleTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Open [|the the|] page that you want.")]
    [InlineData("The page [|is is|] out of date.")]
    [InlineData("[|Create create|] a folder for the pages.")]
    [InlineData("And [|yet Yet|] they are able to tell.")]
    [InlineData("Use it without tools [|in in|] production.")]
    [InlineData("This makes [|a a|] list of all files.")]
    [InlineData("The [|metadata metadata|] explains how the file is made.")]
    public void Repeated_words(string marked) => AssertFindings(new RepeatedWord(), marked);

    [Theory]
    [InlineData("He had had enough of it.")]
    [InlineData("I know that that is right.")]
    [InlineData("What it is is a list of pages.")]
    [InlineData("You can log in in the browser.")]
    [InlineData("We heard Duran Duran and Talk Talk in the hall.")]
    [InlineData("That is the end. The end of the page.")]
    [InlineData("It takes the class Class and the type LONG LONG.")]
    [InlineData("It was a very very long day for the team.")]
    [InlineData("Use two two-line blocks for the list.")]
    [InlineData("Put it in the \uFFFC the list is long.")]
    [InlineData("We pledge to follow the The Carpentries code of conduct.")]
    [InlineData("The setting Reports reports whether it is a draft.")]
    [InlineData("This is done done done, and it says code code code in the box.")]
    [InlineData("It is written as .. (say \"dot dot\") in the list.")]
    [InlineData("Set the columns columns: this is a key of the map.")]
    [InlineData("Nous nous sommes vus dans la rue avec les amis de la famille.")]
    public void Words_that_may_be_meant_twice(string text) => AssertFindings(new RepeatedWord(), text);

    [Theory]
    [InlineData("This is [|a|] empty page.")]
    [InlineData("It makes [|an|] new page for the user.")]
    [InlineData("It is [|an|] user of the system.")]
    [InlineData("It takes [|a|] hour to build this.")]
    [InlineData("Write [|a|] HTML page with [|an|] URL in it.")]
    [InlineData("It is [|a|] 8-bit number in [|a|] 11-page list.")]
    [InlineData("This is [|an|] one-time thing for the team.")]
    [InlineData("[|An|] second file is in the folder.")]
    [InlineData("The [|a|] API is in the list of things.")]
    [InlineData("It is [|an|] hierarchical list of the pages.")]
    [InlineData("Use [|a|] in-memory list for this.")]
    [InlineData("It is [|an|] European site with [|a|] MD file.")]
    [InlineData("They need [|a|] unpublished page.")]
    public void Wrong_articles(string marked) => AssertFindings(new Article(), marked);

    [Theory]
    [InlineData("This is an hour of a user in a European city with an honest man.")]
    [InlineData("It is a historic day and an historic day for a SQL or an SQL query.")]
    [InlineData("Take option a or b of the list, and a 16-bit number or a 1.")]
    [InlineData("This is an 18-year plan with an 80 % share and a 118-page book.")]
    [InlineData("It is a one-off with an unimportant part of a unique union, a uniform and a UI.")]
    [InlineData("Vitamin A is in the list, and A adds a method to it.")]
    [InlineData("It has a \uFFFC and an \uFFFC in the list.")]
    [InlineData("Put a LaTeX file, a NASA page, an x-axis and an n-gram there.")]
    [InlineData("It is an lvalue or an rlib of an Nginx server, a MkDocs site or an MkDocs theme.")]
    [InlineData("It needs an 0.3 release and an hypothesis.")]
    [InlineData("There are two registries A and B. A allows it, B does not.")]
    [InlineData("The book is called Briefe und Reden an Maurice in the list.")]
    [InlineData("This is a priori known to the team, an umbrella is not.")]
    [InlineData("Vamos a instalar a aplica\u00E7\u00E3o e a outra parte do projeto.")]
    public void Right_articles(string text) => AssertFindings(new Article(), text);

    [Theory]
    [InlineData("It is different [|form|] the other one.")]
    [InlineData("There is more [|then|] one page in the list.")]
    [InlineData("The module has [|it's|] own folder.")]
    [InlineData("You should [|of|] been there with the team.")]
    [InlineData("We do not want to [|loose|] data here.")]
    [InlineData("This can [|been|] used in the page.")]
    [InlineData("The file has been [|send|] to the server.")]
    [InlineData("You can [|sue|] the command for this.")]
    [InlineData("We [|though|] that it was right.")]
    [InlineData("It is in [|oder|] to make it work.")]
    [InlineData("Put it at [|lest|] one time in the list.")]
    [InlineData("Check [|weather|] you have the right version.")]
    [InlineData("If [|your|] using the new version, see the page.")]
    [InlineData("They [|where|] not in the list of files.")]
    [InlineData("The value is [|automatic|] created by the tool.")]
    [InlineData("It is not possible to [|used|] this command.")]
    [InlineData("Wait [|an|] then run the command again.")]
    [InlineData("The new one is [|large|] than the old one.")]
    [InlineData("A value of [|with|] 8 is shifted.")]
    public void Confused_words(string marked) => AssertFindings(new ConfusedWord(), marked);

    [Theory]
    [InlineData("The parts form the whole, and you can form the list from them.")]
    [InlineData("If it is higher than that, then use the other one.")]
    [InlineData("It's a page of its own, and it's not in the list.")]
    [InlineData("Their page is there, and they're in it.")]
    [InlineData("The lead has led to this, which may lead to that.")]
    [InlineData("There is no way to use it with and without the option.")]
    [InlineData("I am an old man in an IT team.")]
    [InlineData("As if it were a command, the text is read.")]
    [InlineData("This would result in too many requests, so do not screw it up too badly.")]
    [InlineData("Better late than never: we give you an update on the reset of the counter.")]
    [InlineData("It keeps the mode information, runs slower in this mode than in the other, and thins out.")]
    [InlineData("It is enough to whet your appetite, and you will be comfortable with them first.")]
    [InlineData("They are joined with the operator instead of with \uFFFC of the string.")]
    [InlineData("The groups are proteins, fats and carbohydrates.")]
    public void Words_in_the_right_place(string text) => AssertFindings(new ConfusedWord(), text);

    [Fact]
    public void There_are_more_than_300_patterns_and_all_can_be_read() => Assert.True(ConfusionTable.Shared.Count > 300);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("an ")]
    [InlineData("\uD800 a \uDC00 an \u200B\u200B a\u202E")]
    [InlineData("an an an an a a a a the the the")]
    [InlineData("a _ an __ a 8 an 9x a - an -")]
    public void Odd_text_is_read(string text)
    {
        foreach (GrammarRule rule in (GrammarRule[])[new RepeatedWord(), new Article(), new ConfusedWord()])
            Find(rule, text);
    }

    [Fact]
    public void A_long_line_is_read_in_one_go()
    {
        var text = string.Concat(Enumerable.Repeat("then the form of an page to ", 40_000));
        Find(new ConfusedWord(), text);
        Find(new RepeatedWord(), text);
        Assert.Equal(40_000, Find(new Article(), text).Count);
    }

    private static void AssertFindings(GrammarRule rule, string marked)
    {
        var text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        var found = text;
        foreach (var diagnostic in Find(rule, text).OrderByDescending(static diagnostic => diagnostic.Span.Start))
            found = found.Insert(diagnostic.Span.End, "|]").Insert(diagnostic.Span.Start, "[|");
        Assert.Equal(marked, found);
    }

    private static List<Diagnostic> Find(GrammarRule rule, string text)
    {
        var found = new List<Diagnostic>();
        var document = new Document(new SourceFile("a.md", SourceKind.Markdown, text), new SiteProfile { Generator = "markdown" })
        {
            Prose = [new ProseBlock(ProseScope.Paragraph, text, TextMap.Verbatim(0, text.Length))],
        };
        rule.Check(document, new RuleContext(rule, "a.md", rule.Info.Severity, false, RuleOptions.Empty, Now, found.Add));
        return found;
    }
}
