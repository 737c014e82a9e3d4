using System.Text;
using SiteLint.Rules.Spelling.Hunspell;
using Xunit.Abstractions;

namespace SiteLint.Rules.Tests.Spelling.Hunspell;

/// <summary>
/// Hunspell's own tests, where somebody has put them into <c>eng/suites/hunspell/tests</c> (the folder <c>tests</c> of
/// the public repository hunspell/hunspell); they are not ours to keep.
/// </summary>
public sealed class HunspellSuiteTests(ITestOutputHelper output)
{
    private static readonly string[] Names = (
        "base base_utf affixes condition condition_utf flag flaglong flagnum flagutf8 alias alias2 alias3 slash utf8 utf8_bom utf8_bom2 encoding allcaps allcaps2 allcaps3 allcaps_utf "
        + "keepcase checksharps checksharpsutf forbiddenword nosuggest needaffix needaffix2 needaffix3 needaffix4 needaffix5 circumfix fullstrip zeroaffix complexprefixes complexprefixes2 "
        + "complexprefixesutf conditionalprefix ignore ignoreutf ignoresug iconv iconv2 iconv3 oconv break breakdefault breakoff wordpair compoundflag compoundrule compoundrule2 compoundrule3 "
        + "compoundrule4 compoundrule5 compoundrule6 compoundrule7 compoundrule8 compoundaffix compoundaffix2 compoundaffix3 compoundforbid onlyincompound onlyincompound2 onlyincompound3 "
        + "checkcompounddup checkcompoundcase checkcompoundcase2 checkcompoundcaseutf checkcompoundtriple simplifiedtriple checkcompoundrep checkcompoundrep2 checkcompoundpattern "
        + "checkcompoundpattern2 checkcompoundpattern3 checkcompoundpattern4 checkcompoundpattern5 checkcompoundpattern6 checkcompoundpattern7 forceucase germancompounding germancompoundingold "
        + "opentaal_cpdpat opentaal_cpdpat2 opentaal_forbiddenword1 opentaal_forbiddenword2 opentaal_keepcase limit-multiple-compounding hu nepali korean i53643 2970240 2970242 rep reputf map "
        + "maputf sug sug2 sugutf ph ph2 phone 1463589 1463589_utf 1695964 i35725 i54633 i58202 IJ timelimit fogemorpheme morph utfcompound warn").Split(' ');

    [Fact]
    public void Right_words_are_right_and_wrong_ones_wrong()
    {
        var failures = new List<string>();
        Run((name, dictionary, folder) =>
        {
            foreach (var line in Lines(folder, name, ".good"))
            {
                if (!dictionary.Check(line) && !Words(line, dictionary).TrueForAll(dictionary.Check))
                    failures.Add($"{name}: '{line}' is right");
            }

            foreach (var line in Lines(folder, name, ".wrong"))
            {
                if (dictionary.Check(line) && Words(line, dictionary).Exists(dictionary.Check))
                    failures.Add($"{name}: '{line}' is wrong");
            }
        });
        Assert.Empty(failures);
    }

    [Fact]
    public void Most_suggestions_are_those_of_Hunspell()
    {
        int expected = 0, met = 0;
        Run((name, dictionary, folder) =>
        {
            var wanted = Lines(folder, name, ".sug");
            if (wanted.Length == 0)
                return;
            var given = new List<string>();
            foreach (var word in Lines(folder, name, ".wrong"))
                given.Add(string.Join(", ", dictionary.Suggest(word)));
            expected += wanted.Length;
            foreach (var line in wanted)
                met += given.Remove(line) ? 1 : 0;
        });
        output.WriteLine($"{met} of {expected} lines of suggestions are the same");
        Assert.True(met >= expected * 0.8, $"{met} of {expected}");
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "SiteLint.sln")))
                continue;
            var suite = Path.Combine(folder.FullName, "eng", "suites", "hunspell", "tests");
            return Directory.Exists(suite) ? suite : null;
        }

        return null;
    }

    private static string[] Lines(string folder, string name, string extension)
    {
        var path = Path.Combine(folder, name + extension);
        return File.Exists(path) ? File.ReadAllText(path).Replace("\r", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];
    }

    /// <summary>The words of a line as Hunspell's own reader of plain text finds them.</summary>
    private static List<string> Words(string line, HunspellDictionary dictionary)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in line + " ")
        {
            if (char.IsLetter(c) || char.IsSurrogate(c) || c == '\'' || dictionary.WordLetters.Contains(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }

    private void Run(Action<string, HunspellDictionary, string> test)
    {
        if (Find() is not { } folder)
        {
            output.WriteLine("Hunspell's tests are absent (eng/suites/hunspell/tests): not run");
            return;
        }

        foreach (var name in Names)
        {
            var affix = Path.Combine(folder, name + ".aff");
            if (File.Exists(affix))
                test(name, HunspellDictionary.Load(File.ReadAllBytes(affix), File.ReadAllBytes(Path.ChangeExtension(affix, ".dic"))), folder);
            else
                output.WriteLine($"{name}: absent");
        }
    }
}
