using SiteLint.Discovery;
using SiteLint.Linting;
using SiteLint.Sites;

namespace SiteLint.Rules.Tests.Spelling.Languages;

/// <summary>A folder that is named after a language says what its short texts are in.</summary>
public sealed class FolderLanguageTests
{
    [Theory]
    [InlineData("content/uz/page.md", "# Sertifikat turlari haqida\n\nBu serverda sertifikat olish mumkin.\n", "")]
    [InlineData("content/de/page.md", "# Client\n\n- ACME-client support ist limitiert.\n", "")]
    [InlineData("content/de/page.md", "# Client\n\nThis is how you can configure the server and the clients that are conected to it.\n", "conected")]
    [InlineData("content/en/page.md", "# Client\n\nThe clients are conected.\n", "conected")]
    public void Decides_short_texts(string path, string text, string expected)
    {
        var tree = new MemoryTree().Add(path, text);
        var rules = BuiltInRules.All.Where(static rule => rule.Info.Id is "spelling/typo" or "spelling/misspelling").ToList();
        var result = LintEngine.Run(new LintRequest { Tree = tree, Settings = new DefaultSettings(rules, new SiteOptions()), Jobs = 1 });
        Assert.Equal(expected, string.Join(' ', result.Diagnostics.Select(diagnostic => text[diagnostic.Span.Start..diagnostic.Span.End])));
    }
}
