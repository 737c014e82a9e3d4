using SiteLint.Rules.Spelling;

namespace SiteLint.Rules.Tests.Spelling;

/// <summary>What is reported, and what is not.</summary>
public sealed class JudgeTests
{
    private static readonly SiteProfile Profile = new() { Generator = "markdown" };

    [Theory]
    [InlineData("You will recieve an answer.", "recieve>receive")]
    [InlineData("The libary is fast and the author's libary is faster.", "libary>library libary>library")]
    [InlineData("It takes an array of strngs and returns the longest.", "strngs>strings")]
    [InlineData("Architecture Dearch: neural architecture search and its applications are described here.", "Dearch>Search")]
    [InlineData("This is the first time that items's owner is asked for.", "items's>item's")]
    [InlineData("The THRAED and the PROCESS are different words for the reader.", "")]
    [InlineData("Our colleague Xiaowen Hertleif works at the institute in Singapore.", "")]
    [InlineData("The HTTPS and the CFAR are written in capitals.", "")]
    [InlineData("The CollecionWriterQDXP is what the reader asks for.", "CollecionWriterQDXP>CollectionWriterQDXP")]
    [InlineData("The documentation says that KvorbRecieve is the name of the service.", "KvorbRecieve>KvorbReceive")]
    [InlineData("The documentation says that KvorbSnarle is the name of the service.", "")]
    [InlineData("The documentation says that WriterQDXPZW is the name of the service.", "")]
    [InlineData("We use kubectl and Hyperbox to run it on the cluster.", "")]
    [InlineData("Ein Satz in einer anderen Sprache wird nicht mit diesem Wörterbuch geprüft.", "")]
    [InlineData("Una frase en otro idioma no se comprueba con este diccionario.", "")]
    [InlineData("It was customisable, tokenised and reinitialised long before the others were.", "")]
    [InlineData("We report three experi- ments that con- firm what people said about it.", "")]
    [InlineData("It was pre-emptively done in walk-throughs, and the SIMD-ified loop was mis-judged by the team.", "")]
    [InlineData("The growth of the Windows's and the Burns's part is not known.", "")]
    [InlineData("This is a veeeery long day and it is soooo good to be here.", "")]
    [InlineData("Take officia and the cillum of the espresso, excepteur laborum and proident in the evening.", "")]
    [InlineData("I studied at the Instituto de Matemática, and the thesis is called Introducción al Aprendizaje.", "")]
    [InlineData("The programs of the others have long lifecyles.", "lifecyles>lifecycles")]
    [InlineData("The physico-chemical and the topologico-algebraic parts are spatio-temporal.", "")]
    [InlineData("The numbers are for gpt-3 and for the qfn-4 of the series.", "")]
    [InlineData("The colour of the color is analysed and analyzed.", "")]
    [InlineData("THe cat and the dog WIth it are old, and HEr IDs and ITs are new.", "THe>The WIth>With HEr>Her")]
    public void Findings(string text, string expected) => Assert.Equal(expected, Report(Judgments(text)));

    [Theory]
    [InlineData("Here is the docker-compse.yml for the environment of two peers.", "compse>compose")]
    [InlineData("The System.Management.Autiomation.Remoting namespace has the class that you look for.", "autiomation>Automation")]
    [InlineData("Call the cmdlet with -OutpuPath or with -Verbose, as you like.", "outpu>Output")]
    [InlineData("Please review JetBrain's documentation of the cluster.", "jetbrain>JetBrains")]
    [InlineData("The duplicated data from valuesL is read by all of them.", "values>values")]
    [InlineData("The Kvorbikam script calls the Kvorbkiam script of the others.", "kvorbkiam>Kvorbikam")]
    [InlineData("Use `docker-compse.yml` and the `Autiomation` of the others.", "")]
    [InlineData("See docker-compose.yml, kubernetes.io, nginx.conf and https://compse.example/compse for it.", "")]
    [InlineData("The compse is in docker-compse.yml, as `compse` says.", "")]
    [InlineData("The functions areaA and logN of it are Jenkins's and Amazon's.", "")]
    public void Hints(string text, string expected) => Assert.Equal(expected, string.Join(' ', Judgments(text)
        .Where(static item => item.Judgment.Verdict == Verdict.Unknown && item.Judgment.Candidates.Length > 0)
        .Select(static item => $"{item.Suspect.Key}>{item.Judgment.Candidates[0].Text}")));

    [Theory]
    [InlineData("<!-- cspell:ignore recieve, libary -->\nYou will recieve the Libary and the seperate file.", "seperate")]
    [InlineData("<!-- cSpell:words recieve -->\nYou will recieve the file and its libary.", "libary")]
    [InlineData("You will recieve the file.\n\n<!-- spell-checker: ignoreWord recieve -->\n", "")]
    [InlineData("You will recieve one.\n\n<!-- cspell:disable -->\n\nYou will recieve the libary.\n\n<!-- cspell:enable -->\n\nIt is a libary of things.", "recieve libary")]
    [InlineData("You will recieve one.\n\n<!-- cspell: disable-next-line -->\nYou will recieve the libary.\nIt is a libary of things.", "recieve libary")]
    [InlineData("You will recieve one. <!-- cspell:disable-line -->\n\nIt is a libary of things.", "libary")]
    [InlineData("You will recieve the libary.\n\n<!-- cspell:disable", "recieve libary")]
    [InlineData("The spelling: ignore that you recieve the libary.", "recieve libary")]
    public void What_a_file_tells_spelling_checkers_holds(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Judgments(text).Where(static item => item.Judgment.Verdict is Verdict.Misspelling or Verdict.Typo).Select(static item => item.Suspect.Text)));

    [Fact]
    public void Words_of_the_configuration_are_right()
    {
        var facts = Collect("You will recieve an answer.");
        var vocabulary = new SiteVocabulary();
        vocabulary.AddSettings(new SpellingSettings { Words = ["recieve"] });
        vocabulary.Add("a.md", facts);
        Assert.Equal(Verdict.Accepted, Judge.Decide(facts.Suspects[0], vocabulary).Verdict);
    }

    [Fact]
    public void A_word_that_three_files_have_is_the_sites()
    {
        var facts = Collect("We wrote a parslet for the reader.");
        var vocabulary = new SiteVocabulary();
        foreach (var path in new[] { "a.md", "b.md", "c.md", "d.md" })
            vocabulary.Add(path, facts);
        Assert.Equal(Verdict.Accepted, Judge.Decide(facts.Suspects[0], vocabulary).Verdict);
    }

    [Theory]
    [InlineData("Write it to ectd before the others do.", "etcd>ectd>etcd")]
    [InlineData("Write it to etcds before the others do.", "etcd>")]
    [InlineData("We ask the Kvorblegder for it.", "Kvorbledger>Kvorblegder>Kvorbledger")]
    public void A_word_that_recurs_in_the_site_is_a_candidate(string text, string expected)
    {
        var parts = expected.Split('>', 2);
        var vocabulary = new SiteVocabulary();
        foreach (var path in new[] { "a.md", "b.md", "c.md", "d.md", "e.md", "f.md" })
            vocabulary.Add(path, Collect($"We keep it in {parts[0]} for the reader."));
        var facts = Collect(text);
        vocabulary.Add("z.md", facts);
        Assert.Equal(parts[1], string.Join(' ', facts.Suspects.Select(suspect => (suspect, Judge.Decide(suspect, vocabulary))).Where(static item => item.Item2.Verdict == Verdict.Typo).Select(static item => $"{item.suspect.Text}>{item.Item2.Candidates[0].Text}")));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("\uD800 \uDFFF recieve \u202E\u200B")]
    [InlineData("''''''' -------- ........ ////// :::::")]
    public void Odd_text_is_survived(string text) => Assert.NotNull(Collect(text));

    [Fact]
    public void Long_lines_and_words_are_survived()
    {
        Assert.NotNull(Collect(string.Concat(Enumerable.Repeat("word recieve Qwzt ", 60_000))));
        Assert.NotNull(Collect(new string('x', 1_000_000)));
        Assert.NotNull(Collect(string.Concat(Enumerable.Repeat("ab-", 200_000))));
    }

    [Fact]
    public void Facts_come_back_from_the_cache_as_they_were()
    {
        var facts = Collect("You will recieve the Wechat code of `ectd` from the libary.");
        var writer = new FactWriter();
        SpellingCollector.Instance.Write(facts, writer);
        var bytes = writer.Written.ToArray();
        var back = SpellingCollector.Instance.Read(new FactReader(bytes, 0, bytes.Length));
        Assert.Equal(facts.Suspects.Select(Show), back.Suspects.Select(Show));
        Assert.Equal(facts.Statistics.Judged, back.Statistics.Judged);

        static string Show(Suspect suspect) =>
            $"{suspect.Text} {suspect.Key} {suspect.Span} {suspect.Flags} {suspect.Info} {suspect.Derivation} {suspect.Count} {string.Join(',', suspect.Candidates.Select(static candidate => candidate.ToString()))}";
    }

    [Fact]
    public void Cases_of_the_text_are_kept()
    {
        Assert.Equal("Receive", CaseOf.Apply("Recieve", "receive"));
        Assert.Equal("RECEIVE", CaseOf.Apply("RECIEVE", "receive"));
        Assert.Equal("GitHub", CaseOf.Apply("githb", "GitHub"));
    }

    private static IEnumerable<(Suspect Suspect, Judgment Judgment)> Judgments(string text)
    {
        var facts = Collect(text);
        var vocabulary = new SiteVocabulary();
        vocabulary.Add("page.md", facts);
        return facts.Suspects.Select(suspect => (suspect, Judge.Decide(suspect, vocabulary)));
    }

    private static string Report(IEnumerable<(Suspect Suspect, Judgment Judgment)> judgments) => string.Join(' ', judgments
        .Where(static item => item.Judgment.Verdict is Verdict.Misspelling or Verdict.Typo)
        .Select(static item => $"{item.Suspect.Text}>{item.Judgment.Candidates[0].Text}"));

    private static SpellingFacts Collect(string text)
    {
        var document = new Document(new SourceFile("page.md", SourceKind.Markdown, text), Profile)
        {
            Prose = [new ProseBlock(ProseScope.Paragraph, text, TextMap.Verbatim(0, text.Length))],
        };
        return SpellingCollector.Instance.Collect(document)!;
    }
}
