using System.Text.Json;
using SiteLint.Linting;
using SiteLint.Reporting;
using SiteLint.Rules.Spelling;

namespace SiteLint.Inspection;

/// <summary>What <c>words</c> shows: the words that the lexicon lacks, those that the site teaches and the rest.</summary>
internal sealed class WordList
{
    private readonly List<ListedWord> words = [];

    /// <summary>Gathers the words of every site.</summary>
    /// <param name="result">A run with spelling rules.</param>
    /// <param name="unknown">Whether words that nothing vouches for are wanted instead of those that are learnt.</param>
    public WordList(LintResult result, bool unknown)
    {
        foreach (var site in result.Sites)
        {
            if (result.SharedOf(site, SpellingCollector.Instance) is not SiteVocabulary vocabulary)
                continue;
            foreach (var word in vocabulary.Words)
            {
                var isLearnt = word.Recurs || word.IsVouchedFor;
                if (word.Count > 0 && isLearnt != unknown)
                    words.Add(new ListedWord(word.Written, word.Count, word.Files, word.FirstPath ?? "", Reasons(word)));
            }
        }

        words.Sort(unknown ? RarestFirst : MostFrequentFirst);
    }

    /// <summary>The words, in the order they are shown.</summary>
    public IReadOnlyList<ListedWord> Words => words;

    /// <summary>An object with an array <c>words</c>.</summary>
    public string ToJson(Func<string, string> toReport) => JsonReporter.Render(
        json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("words");
            foreach (var word in words)
                Write(json, word, toReport);
            json.WriteEndArray();
            json.WriteEndObject();
        },
        indented: true);

    /// <summary>One line a word.</summary>
    public void WriteText(TextWriter writer, Func<string, string> toReport)
    {
        foreach (var word in words)
        {
            var why = word.Because.Count == 0 ? "" : $"  {string.Join(", ", word.Because)}";
            writer.WriteLine(TerminalText.Escape($"{word.Word,-24} {word.Count,4} in {word.Files} file{(word.Files == 1 ? "" : "s")}, first {toReport(word.FirstPath)}{why}"));
        }
    }

    private static void Write(Utf8JsonWriter json, ListedWord word, Func<string, string> toReport)
    {
        json.WriteStartObject();
        JsonReporter.WriteText(json, "word", word.Word);
        json.WriteNumber("count", word.Count);
        json.WriteNumber("files", word.Files);
        JsonReporter.WriteText(json, "first", toReport(word.FirstPath));
        json.WriteStartArray("because");
        foreach (var reason in word.Because)
            json.WriteStringValue(reason);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static List<string> Reasons(SiteWord word)
    {
        var reasons = new List<string>();
        if (word.Recurs)
            reasons.Add("recurs");
        foreach (var origin in word.Origins)
        {
            reasons.Add(origin switch
            {
                LearntFrom.Configuration => "in the configuration",
                LearntFrom.Imported => "in another tool's word list",
                LearntFrom.Code => "stands in code",
                LearntFrom.Link => "part of a link",
                LearntFrom.Tag => "a tag or category",
                LearntFrom.Author => "an author's name",
                LearntFrom.FileName => "part of a file's name",
                LearntFrom.Name => "a name",
                _ => "recurs",
            });
        }

        return [.. reasons.Distinct(StringComparer.Ordinal)];
    }

    private static int RarestFirst(ListedWord a, ListedWord b)
    {
        var order = a.Count.CompareTo(b.Count);
        return order != 0 ? order : string.CompareOrdinal(a.Word, b.Word);
    }

    private static int MostFrequentFirst(ListedWord a, ListedWord b)
    {
        var order = b.Count.CompareTo(a.Count);
        return order != 0 ? order : string.CompareOrdinal(a.Word, b.Word);
    }
}

/// <summary>A word that the lexicon lacks.</summary>
/// <param name="Word">As it was first written.</param>
/// <param name="Count">How often it stands in the text.</param>
/// <param name="Files">In how many files.</param>
/// <param name="FirstPath">The first of them, relative to the source tree's root.</param>
/// <param name="Because">Why it counts as the site's own; empty for an unknown one.</param>
internal sealed record ListedWord(string Word, int Count, int Files, string FirstPath, IReadOnlyList<string> Because);
