using SiteLint.Rules.Emails;

namespace SiteLint.Rules.Tests.Emails;

/// <summary>What is said of destinations and addresses, rule and severity, with the text a fix writes.</summary>
public sealed class MailVerdictTests
{
    private const string Ok = "";

    [Theory]
    [InlineData("mailto:jane@example.com", Ok)]
    [InlineData("mailto:jane.doe+news@mail.example.co.uk", Ok)]
    [InlineData("mailto:", "invalid-mailto error")]
    [InlineData("mailto: jane@example.com", "invalid-mailto error -> mailto:jane@example.com")]
    [InlineData("mailto:jane@example.com ", "invalid-mailto warning -> mailto:jane@example.com")]
    [InlineData("mailto:jane doe@example.com", "invalid-address error")]
    [InlineData("mailto:jane@example", "invalid-address error")]
    [InlineData("mailto:jane.example.com", "invalid-address error")]
    [InlineData("mailto:jane@@example.com", "invalid-address error")]
    [InlineData("mailto:@example.com", "invalid-address error")]
    [InlineData("mailto:jane@", "invalid-address error")]
    [InlineData("mailto:jane@example..com", "invalid-address error")]
    [InlineData("mailto:.jane@example.com", "invalid-address error")]
    [InlineData("mailto:jane@example.com.", "invalid-address error -> mailto:jane@example.com")]
    [InlineData("mailto:jane@example.com,", "invalid-address error -> mailto:jane@example.com")]
    [InlineData("mailto:jane@example.com,bob@example.org", Ok)]
    [InlineData("mailto:jane@example.com;bob@example.org", "invalid-mailto error -> mailto:jane@example.com,bob@example.org (unsafe)")]
    [InlineData("mailto:jane@example.com?subject=Hello%20World&body=L1%0D%0AL2", Ok)]
    [InlineData("mailto:jane@example.com?subject=Hello World", "invalid-mailto warning -> mailto:jane@example.com?subject=Hello%20World")]
    [InlineData("mailto:?subject=Read%20this", Ok)]
    [InlineData("mailto:?to=jane@example.com&cc=bob@example", "invalid-address error")]
    [InlineData("mailto:jane@example.com&subject=Hi", "invalid-mailto error -> mailto:jane@example.com?subject=Hi")]
    [InlineData("mailto:jane@gmial.com", "mistyped-domain warning -> mailto:jane@gmail.com (unsafe)")]
    [InlineData("mailto://jane@example.com", "invalid-mailto error -> mailto:jane@example.com")]
    [InlineData("MAILTO:Jane@Example.COM", Ok)]
    [InlineData("mailto:%22john%20doe%22@example.com", Ok)]
    [InlineData("mailto:jane@bücher.example", Ok)]
    [InlineData("mailto:jane%40example.com", "invalid-mailto warning -> mailto:jane@example.com")]
    [InlineData("mailto:<jane@example.com>", "invalid-mailto error -> mailto:jane@example.com")]
    [InlineData("mailto:Hanno%20Braun%20%3Channo@example.eu%3E", "invalid-mailto warning -> mailto:hanno@example.eu (unsafe)")]
    [InlineData("mailto:jane@example.com)", "invalid-address error -> mailto:jane@example.com")]
    [InlineData("mailto:jane[at]example.com", "invalid-address error")]
    [InlineData("mailto:jane@localhost", Ok)]
    [InlineData("mailto:jane@example.com, bob@example.org", "invalid-mailto warning -> mailto:jane@example.com,bob@example.org")]
    [InlineData("mailto:test@test.org,test1@cs.edu,test0@cs.wisc.edu", Ok)]
    [InlineData("mailto:hello@example.org?subject=%5BHello%5D", Ok)]
    [InlineData("mailto:o'brien@example.com", Ok)]
    [InlineData("mailto:jane@[192.0.2.1]", Ok)]
    [InlineData("mailto:jane@mail.com", Ok)]
    [InlineData("mailto:jane@ymail.com", Ok)]
    [InlineData("mailto:jane@gmx.net", Ok)]
    [InlineData("mailto:jane@site.ogr", "mistyped-domain warning -> mailto:jane@site.org (unsafe)")]
    public void A_mailto_link_is_judged(string target, string verdict) => Assert.Equal(verdict, Judge(Mail(target, EmailOrigin.Mailto)));

    [Theory]
    [InlineData("jane@example.com", Ok)]
    [InlineData("jane@example", "invalid-address error")]
    [InlineData("Jane Doe <jane@example.com>", Ok)]
    [InlineData("jane at example dot com", Ok)]
    [InlineData("@jane@social.example", Ok)]
    [InlineData("git@github.com:org/repo", Ok)]
    [InlineData("jane@gmail.con", "mistyped-domain warning -> jane@gmail.com (unsafe)")]
    public void A_field_is_judged_where_it_is_plainly_an_address(string text, string verdict) => Assert.Equal(verdict, Judge(Mail(text, EmailOrigin.Field)));

    [Theory]
    [InlineData("jane@x.org", "bob@x.org", "text-mismatch warning")]
    [InlineData("jane@x.org", " Jane@X.org. ", Ok)]
    [InlineData("jane@x.org", "write to bob@x.org", Ok)]
    [InlineData("jane@x.org,bob@x.org", "bob@x.org", Ok)]
    [InlineData("jane@x.org?subject=Hi", "jane@x.org", Ok)]
    public void The_text_of_a_link_is_compared_when_it_is_an_address(string address, string text, string verdict) =>
        Assert.Equal(verdict, Judge(Mail("mailto:" + address, EmailOrigin.Mailto, text)));

    [Fact]
    public void A_template_is_not_judged() =>
        Assert.Equal(Ok, Judge(new EmailAddress { Text = "mailto:{{ site.email }}", Span = default, Origin = EmailOrigin.Mailto, IsDynamic = true }));

    [Fact]
    public void Long_and_strange_addresses_are_judged_in_bounded_time()
    {
        Assert.Equal("invalid-address error", Judge(Mail("mailto:" + new string('a', 5000) + "@example.com", EmailOrigin.Mailto)));
        Judge(Mail("mailto:" + new string('@', 5000), EmailOrigin.Mailto));
        Judge(Mail("mailto:" + new string(',', 100_000), EmailOrigin.Mailto));
        Judge(Mail("mailto:a@b.c" + string.Concat(Enumerable.Repeat(",a@b.example", 20_000)), EmailOrigin.Mailto));
        Judge(Mail("mailto:" + string.Concat(Enumerable.Repeat("%20", 20_000)), EmailOrigin.Mailto));
        Judge(Mail("mailto:a@b.example" + new string('.', 3000), EmailOrigin.Mailto));
        Judge(Mail("mailto:\0@\0.\0?\0=\uD800", EmailOrigin.Mailto));
    }

    private static EmailAddress Mail(string text, EmailOrigin origin, string? linkText = null) =>
        new() { Text = text, Span = new TextSpan(0, text.Length), Origin = origin, LinkText = linkText };

    private static string Judge(EmailAddress email)
    {
        var file = new SourceFile("a.md", SourceKind.Markdown, email.Text);
        var document = new Document(file, new SiteProfile { Generator = "markdown" }) { EmailAddresses = [email] };
        var found = new List<Diagnostic>();
        foreach (var rule in new DocumentRule[] { new InvalidAddress(), new InvalidMailto(), new MistypedDomain(), new AddressTextMismatch() })
            rule.Check(document, new RuleContext(rule, file.Path, rule.Info.Severity, false, RuleOptions.Empty, default, found.Add));
        return string.Join("; ", found.Select(static diagnostic =>
            $"{diagnostic.Rule["email/".Length..]} {diagnostic.Severity.ToString().ToLowerInvariant()}"
            + (diagnostic.Fix is { } fix ? $" -> {fix.Edits[0].NewText}{(fix.Safety == FixSafety.Unsafe ? " (unsafe)" : "")}" : "")));
    }
}
