using SiteLint.Linting;

namespace SiteLint.Bench.Fuzzing;

/// <summary>What must hold of every finding, whatever the file.</summary>
internal static class Invariants
{
    /// <summary>Looks for rules that failed, spans outside their file, and edits of one fix that overlap.</summary>
    /// <param name="result">The findings.</param>
    /// <param name="texts">The texts of the files they are in.</param>
    /// <param name="problems">What is wrong is added here.</param>
    public static void Check(LintResult result, IReadOnlyDictionary<string, string> texts, List<string> problems)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            var text = texts.GetValueOrDefault(diagnostic.Path, "");
            if (diagnostic.Rule == InternalRules.RuleFailed.Id)
                problems.Add($"{diagnostic.Message} on {Show(text)}");
            if (!IsIn(diagnostic.Span, text))
                problems.Add($"{diagnostic.Rule} has the span {diagnostic.Span} in {Show(text)}");
            foreach (var place in diagnostic.Related)
            {
                if (!IsIn(place.Span, texts.GetValueOrDefault(place.Path, "")))
                    problems.Add($"{diagnostic.Rule} has the related span {place.Span} in {Show(texts.GetValueOrDefault(place.Path, ""))}");
            }

            CheckEdits(diagnostic, texts, problems);
        }
    }

    /// <summary>A text for a report, its middle left out where it is long.</summary>
    public static string Show(string text) => text.Length <= 2000 ? "«" + text + "»" : $"«{text[..1000]}…{text[^900..]}»";

    private static void CheckEdits(Diagnostic diagnostic, IReadOnlyDictionary<string, string> texts, List<string> problems)
    {
        foreach (var file in (diagnostic.Fix?.Edits ?? []).GroupBy(edit => edit.Path ?? diagnostic.Path))
        {
            var text = texts.GetValueOrDefault(file.Key, "");
            var done = 0;
            foreach (var edit in file.OrderBy(static edit => edit.Span.Start))
            {
                if (!IsIn(edit.Span, text) || edit.Span.Start < done)
                    problems.Add($"{diagnostic.Rule} has the edit {edit.Span} in {Show(text)}");
                done = edit.Span.End;
            }
        }
    }

    private static bool IsIn(TextSpan span, string text) => span.Start >= 0 && span.End >= span.Start && span.End <= text.Length;
}
