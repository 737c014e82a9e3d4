using System.Text;
using SiteLint.Discovery;
using SiteLint.Fixing;
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

    [Theory]
    [InlineData("held", "hald", Severity.Hint)]
    [InlineData("gewandrt", "gewandert", Severity.Warning)]
    public void An_English_word_in_a_page_of_another_language_is_not_replaced(string word, string inDictionary, Severity severity)
    {
        var dictionary = new DictionaryFile("de", "de", () => "SET UTF-8\n"u8.ToArray(), () => Encoding.UTF8.GetBytes($"9\nwir\nund\ndie\nsind\nnicht\nhaben\nzum\nSee\n{inDictionary}\n"));
        var site = new SiteOptions { Spelling = new SpellingSettings { Languages = ["en", "de"], Dictionaries = [dictionary] } };
        var tree = new MemoryTree().Add("index.md", $"Wir sind nicht zum See {word} und haben die See nicht.\n");
        var found = Assert.Single(LintEngine.Run(new LintRequest { Tree = tree, Settings = new DefaultSettings([new OtherLanguage()], site), Jobs = 1 }).Diagnostics);
        Assert.Equal((severity, severity == Severity.Warning), (found.Severity, found.Fix is not null));
        Assert.Contains(inDictionary, found.Suggestions);
    }

    [Fact]
    public void Fix_rounds_end_where_a_word_decides_which_language_its_block_is_in()
    {
        var dictionary = new DictionaryFile("de", "de", () => "SET UTF-8\n"u8.ToArray(), () => "1\nhald\n"u8.ToArray());
        var site = new SiteOptions { Spelling = new SpellingSettings { Languages = ["en", "de"], Dictionaries = [dictionary] } };
        var settings = new DefaultSettings([new OtherLanguage(), new Typo()], site);
        var tree = new MemoryTree().Add("index.md", "---\nlang: de\n---\n\n6 6 hand han**x from 'import \"\"\"x from 'import x from '**d buch b city \u0130 foo foo< bar 8 auto aut\nDas ist eine Seite in deutscher Sprache.\n");
        LintResult Judge(SourceTree changed) => LintEngine.Run(new LintRequest { Tree = changed, Settings = settings, Jobs = 1 });
        var rounds = new FixRounds(tree, unsafely: true, Judge);
        var left = rounds.Run(Judge(tree)).Diagnostics;
        Assert.DoesNotContain(left, static diagnostic => diagnostic.Fix is not null);
    }

    [Fact]
    public void A_page_that_a_dictionary_takes_too_long_for_is_given_up_and_said_so()
    {
        var affix = $"SET UTF-8\nCOMPOUNDMIN 1\nCOMPOUNDRULE 200\n{string.Concat(Enumerable.Repeat("COMPOUNDRULE A*B?C?A*B?C?A*B?C?A*B?C?\n", 200))}";
        var dictionary = new DictionaryFile("de", "slow", () => Encoding.UTF8.GetBytes(affix), static () => "4\na/ABC\naa/ABC\naaa/ABC\nb/AC\n"u8.ToArray());
        var site = new SiteOptions { Spelling = new SpellingSettings { Languages = ["en", "de"], Dictionaries = [dictionary] } };
        var block = "Wir sind nicht zum See gegangen und haben die See nicht gesehen. " + string.Concat(Enumerable.Range(1, 80).Select(static i => new string('a', 40) + (char)('c' + (i % 20)) + " ")) + "\n\n";
        var tree = new MemoryTree().Add("index.md", $"---\nlang: de\n---\n\n{block}{block}");
        var found = LintEngine.Run(new LintRequest { Tree = tree, Settings = new DefaultSettings([new OtherLanguage()], site), Jobs = 1 }).Diagnostics;
        Assert.Contains(found, static diagnostic => diagnostic.Message == "Words take too long to be looked up in the dictionary 'slow'; the rest of this page was not looked up");
    }
}
