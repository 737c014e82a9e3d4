using System.Text;
using SiteLint.Configuration;
using SiteLint.Discovery;
using SiteLint.Linting;
using SiteLint.Rules.Spelling;
using SiteLint.Rules.Spelling.Grammar;
using SiteLint.Rules.Spelling.Languages;
using SiteLint.Sites;

namespace SiteLint.Rules.Tests.Spelling.Grammar;

/// <summary>What is remembered of blocks changes nothing: a page reads as it does where nothing was read before.</summary>
public sealed class BlockMemoryTests
{
    private static readonly string[] Blocks =
    [
        "# Getting started", "## Exampel", "Exampel", "The quick brown fox jumps over the the lazy dog.", "This is a example of an mistake, in oder to test.",
        "We run Kubernete's pods with the runspace and the `Get-Procses` command.", "We run Kubernete's pods with the runspace and the `Get-Process` command.",
        "See https://example.com/a/b and --verbose and recieve it.", "Der Rat ist nicht mehr, als wir von der Sache wissen, und das ist gut so.", "L'état c'est moi, dit-il, et il n'y a rien à faire.",
        "中文 and English words stand togehter here.", "слово", "A fooBarr fooBar LeveDB ValuesL valuesL THe thing.", "state-of-ther-art", "| a | teh |\n| --- | --- |\n| recieve | it |",
        "- one\n- two thier\n- *fooBarr* and foo**Barr**", "held", "a", "&amp;exampel; f&#111;oBarr", "I would rather form a team of people then go.", "cmdlet cmdlet runspace",
        "Run src/make/all.sh now, read confgiuration.json or Microsft.Extensions, then teh --verbsoe option of `teh_code`.", "# Wegiht runspace", "Wegiht runspace", "Runspace Wegiht of the cmdlet in the search",
        "Several `Foo`s are here.", "We readConfgi&#117;ration here.", "We readConfgiuration here.",
        "We search for it. " + string.Concat(Enumerable.Repeat("The words go on and on until the end of this page. ", 24)) + "Then the Dearch is over, and all " + string.Concat(Enumerable.Repeat("these words go on again. ", 50)),
    ];

    [Fact]
    public void A_page_reads_the_same_whatever_was_read_before()
    {
        var random = new Random(7);
        var pages = new List<string>();
        for (var i = 0; i < 60; i++)
        {
            var language = i % 9 == 8 ? "---\nlang: de\n---\n\n" : "";
            pages.Add(language + string.Join("\n\n", Enumerable.Range(0, random.Next(1, 9)).Select(_ => Blocks[random.Next(Blocks.Length)])) + "\n");
        }

        var together = OnThread(() => pages.ConvertAll(Describe));
        for (var i = 0; i < pages.Count; i++)
            Assert.Equal(OnThread(() => Describe(pages[i])), together[i]);
    }

    [Fact]
    public void A_block_that_was_read_on_one_page_is_known_on_the_next()
    {
        var traits = OnThread(static () =>
        {
            var text = "This is a sentence with an exampel of a word.";
            SpellingCollector.Instance.Collect(Page(text));
            return PageWords.Of(Page(text)).KnownOf(0).Traits;
        });
        Assert.Equal(BlockTraits.Evidence | BlockTraits.Words | BlockTraits.NoRepeats, traits);

        static Document Page(string text) => new(new SourceFile("page.md", SourceKind.Markdown, text), new SiteProfile { Generator = "markdown" })
        {
            Prose = [new ProseBlock(ProseScope.Paragraph, text, TextMap.Verbatim(0, text.Length))],
        };
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(40_000, false)]
    [InlineData(70_000, false)]
    public void Blocks_are_kept_until_there_are_too_many_or_the_words_are_forgotten(int blocks, bool isAnew)
    {
        var memory = new BlockMemory();
        memory.BeginPage(isAnew: false);
        var first = memory.NumberOf("one");
        memory.Keep(first, [1, 2, 3], null);
        for (var i = 0; i < blocks; i++)
            memory.Keep(memory.NumberOf($"block {i}"), [4, 5], null);
        Assert.Equal(first, memory.NumberOf("one"));
        Assert.Equal(BlockTraits.Words, memory[first].Traits);
        Assert.Equal([1, 2, 3], memory.WordsOf(in memory[first]).ToArray());

        memory.BeginPage(isAnew);
        var again = memory.NumberOf("one");
        Assert.Equal((BlockTraits.None, null, 0), (memory[again].Traits, memory[again].Doubts, memory[again].WordCount));
        memory.Keep(again, [6, 7], null);
        Assert.Equal([6, 7], memory.WordsOf(in memory[again]).ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1999)]
    [InlineData(2000)]
    [InlineData(2001)]
    public void Words_of_long_blocks_are_not_kept(int count)
    {
        var memory = new BlockMemory();
        var before = memory.NumberOf("before");
        memory.Keep(before, [7, 8, 9], null);
        var number = memory.NumberOf("text");
        var words = Enumerable.Range(1, count).ToArray();
        memory.Keep(number, words, null);
        Assert.Equal(count <= 2000, (memory[number].Traits & BlockTraits.Words) != 0);
        Assert.Equal(count <= 2000 ? words : [], memory.WordsOf(in memory[number]).ToArray().Select(static word => (int)word));
        Assert.Equal([7, 8, 9], memory.WordsOf(in memory[before]).ToArray().Select(static word => (int)word));
    }

    [Fact]
    public void Words_with_great_numbers_are_not_kept()
    {
        var memory = new BlockMemory();
        var number = memory.NumberOf("text");
        memory.Keep(number, [1, 65_536], null);
        Assert.Equal(BlockTraits.None, memory[number].Traits);
    }

    [Fact]
    public void Points_are_kept_as_they_are()
    {
        var memory = new BlockMemory();
        var texts = new[] { "This is the text of a page.", "", "und das ist nicht der Rat", "xyzzy", "слово" };
        foreach (var text in texts)
        {
            var evidence = new LanguageEvidence();
            evidence.Read(text);
            var number = memory.NumberOf(text);
            memory.Keep(number, evidence);
            Assert.Equal(evidence.HasLetters, (memory[number].Traits & BlockTraits.Evidence) == 0);
            if (evidence.HasLetters)
                continue;
            var kept = new LanguageEvidence();
            memory.AddTo(kept, in memory[number]);
            Assert.Equal(evidence.Points, kept.Points);
            Assert.Equal((evidence.LatinWords, evidence.AccentedWords), (kept.LatinWords, kept.AccentedWords));
        }
    }

    /// <summary>All that the spelling rules say of a page, and all that they note of it for the site.</summary>
    private static string Describe(string page)
    {
        var tree = new MemoryTree().Add("index.md", page);
        Rule[] rules = [new Misspelling(), new Typo(), new RepeatedWord(), new Article(), new ConfusedWord(), new NameCase(), new UnknownWord()];
        var result = LintEngine.Run(new LintRequest { Tree = tree, Settings = new DefaultSettings(rules, new SiteOptions()), Jobs = 1 });
        var text = new StringBuilder();
        foreach (var diagnostic in result.Diagnostics)
            text.AppendLine($"{diagnostic.Rule} {diagnostic.Span} {diagnostic.Severity} {diagnostic.Message} {string.Join(',', diagnostic.Suggestions)}");
        foreach (var facts in result.FactsOf(result.Sites[0], SpellingCollector.Instance))
        {
            var writer = new FactWriter();
            SpellingCollector.Instance.Write((SpellingFacts)facts.Facts, writer);
            text.AppendLine(Convert.ToHexString(writer.Written));
        }

        return text.ToString();
    }

    /// <summary>Runs on a thread of its own, which has read nothing yet.</summary>
    private static T OnThread<T>(Func<T> action)
    {
        T result = default!;
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = action();
            }
            catch (Exception e)
            {
                // It belongs to the test's thread.
                failure = e;
            }
        });
        thread.Start();
        thread.Join();
        return failure is null ? result : throw new InvalidOperationException(failure.Message, failure);
    }
}
