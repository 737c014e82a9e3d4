using System.Globalization;
using SiteLint.Linting;
using SiteLint.Reporting;
using SiteLint.Rules.Spelling;

namespace SiteLint.Inspection;

/// <summary>How many words of each file were judged, and how many were not and why.</summary>
internal static class WordStatisticsList
{
    /// <summary>Writes a line a file and a line for all.</summary>
    public static void WriteText(LintResult result, Func<string, string> toReport, Func<string, bool> isShown, TextWriter writer)
    {
        var all = new WordStatistics();
        writer.WriteLine("   words   judged  other language  other script  no prose  beside code");
        Each(result, isShown, (path, words) =>
        {
            Line(writer, words, toReport(path));
            Add(all, words);
        });
        Line(writer, all, "all files");
    }

    /// <summary>An object with an array <c>files</c>.</summary>
    public static string ToJson(LintResult result, Func<string, string> toReport, Func<string, bool> isShown) => JsonReporter.Render(
        json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("files");
            Each(result, isShown, (path, words) =>
            {
                json.WriteStartObject();
                JsonReporter.WriteText(json, "path", toReport(path));
                json.WriteNumber("words", words.Total);
                json.WriteNumber("judged", words.Judged);
                json.WriteNumber("otherLanguage", words.OtherLanguage);
                json.WriteNumber("otherScript", words.OtherScript);
                json.WriteNumber("notProse", words.NotProse);
                json.WriteNumber("touchingCode", words.TouchingCode);
                json.WriteEndObject();
            });
            json.WriteEndArray();
            json.WriteEndObject();
        },
        indented: true);

    private static void Each(LintResult result, Func<string, bool> isShown, Action<string, WordStatistics> show)
    {
        foreach (var site in result.Sites)
        {
            foreach (var page in result.FactsOf(site, SpellingCollector.Instance))
            {
                if (isShown(page.Page.Path) && page.Facts is SpellingFacts facts)
                    show(page.Page.Path, facts.Statistics);
            }
        }
    }

    private static void Add(WordStatistics all, WordStatistics words)
    {
        all.Judged += words.Judged;
        all.OtherLanguage += words.OtherLanguage;
        all.OtherScript += words.OtherScript;
        all.NotProse += words.NotProse;
        all.TouchingCode += words.TouchingCode;
    }

    private static void Line(TextWriter writer, WordStatistics words, string name)
    {
        var share = words.Total == 0 ? 100 : 100.0 * words.Judged / words.Total;
        writer.WriteLine(TerminalText.Escape(string.Create(CultureInfo.InvariantCulture, $"{words.Total,8} {share,7:0.0}% {words.OtherLanguage,15} {words.OtherScript,13} {words.NotProse,9} {words.TouchingCode,12}  {name}")));
    }
}
