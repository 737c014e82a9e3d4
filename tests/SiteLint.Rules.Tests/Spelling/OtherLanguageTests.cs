using System.Text;
using SiteLint.Discovery;
using SiteLint.Linting;
using SiteLint.Rules.Spelling;
using SiteLint.Sites;

namespace SiteLint.Rules.Tests.Spelling;

public sealed class OtherLanguageTests
{
    [Theory]
    [InlineData("gewandert", "gewandert")]
    [InlineData("gewandrt?", null)]
    [InlineData("gewandrt\u202E", null)]
    [InlineData("gewan drt", null)]
    public void Only_what_is_read_as_one_word_again_is_written(string inDictionary, string? expected)
    {
        var dictionary = new DictionaryFile("de", "de", () => "SET UTF-8\n"u8.ToArray(), () => Encoding.UTF8.GetBytes($"9\nwir\nund\ndie\nsind\nnicht\nhaben\nzum\nSee\n{inDictionary}\n"));
        var site = new SiteOptions { Spelling = new SpellingSettings { Languages = ["en", "de"], Dictionaries = [dictionary] } };
        var tree = new MemoryTree().Add("index.md", "Wir sind nicht zum See gewandrt und haben die See nicht.\n");
        var found = LintEngine.Run(new LintRequest { Tree = tree, Settings = new DefaultSettings([new OtherLanguage()], site), Jobs = 1 }).Diagnostics;
        Assert.Equal(expected, Assert.Single(found).Fix?.Edits[0].NewText);
    }
}
