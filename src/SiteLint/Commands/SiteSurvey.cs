using System.Text;
using SiteLint.Configuration;
using SiteLint.Linting;

namespace SiteLint.Commands;

/// <summary>What each rule finds on a site, and the level that is proposed for it.</summary>
internal sealed class SiteSurvey
{
    /// <summary>A rule that speaks on more than this share of the files judges a habit of the site rather than mistakes.</summary>
    private const double HabitShare = 0.25;

    private const int HabitFindings = 20;
    private readonly List<SurveyedRule> rules = [];
    private readonly string? generator;
    private readonly int files;

    private SiteSurvey(LintResult result, RuleCatalog catalog)
    {
        files = result.Files;
        generator = result.Sites is [var only] ? only.Profile.Generator : null;
        foreach (var group in result.Diagnostics.GroupBy(static diagnostic => diagnostic.Rule).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            var index = catalog.Find(group.Key);
            if (index < 0)
                continue;
            var count = group.Count();
            var touched = group.Select(static diagnostic => diagnostic.Path).Distinct(StringComparer.Ordinal).Count();
            var isHabit = count >= HabitFindings && touched >= files * HabitShare;
            var severity = catalog.Infos[index].Severity;
            var proposed = isHabit && severity > Severity.Info ? Severity.Info : severity;
            rules.Add(new SurveyedRule(group.Key, count, touched, group.Count(static diagnostic => diagnostic.Fix is not null), group.Count(static diagnostic => diagnostic.Severity >= Severity.Warning), severity, proposed));
        }
    }

    /// <summary>Surveys the outcome of a run.</summary>
    public static SiteSurvey Of(LintResult result, RuleCatalog catalog) => new(result, catalog);

    /// <summary>Number of findings that fail a run with the proposed levels.</summary>
    public int Failing => rules.Sum(static rule => rule.IsLowered ? 0 : rule.Bad);

    /// <summary>Keeps a rule's own level where somebody wants it.</summary>
    /// <param name="isLowered">Whether a rule that judges a habit of the site is to be lowered.</param>
    public void Decide(Func<SurveyedRule, bool> isLowered)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].IsLowered && !isLowered(rules[i]))
                rules[i] = rules[i] with { Proposed = rules[i].Severity };
        }
    }

    /// <summary>A line a rule: findings, files, fixable, proposal.</summary>
    public IEnumerable<string> Table()
    {
        yield return $"{"rule",-34} {"found",6} {"files",6} {"fixable",8}  level";
        foreach (var rule in rules)
            yield return $"{rule.Id,-34} {rule.Count,6} {rule.Files,6} {rule.Fixable,8}  {Severities.NameOf(rule.Proposed)}{(rule.IsLowered ? $" (was {Severities.NameOf(rule.Severity)}: found on many pages)" : "")}";
    }

    /// <summary>The configuration, commented.</summary>
    public string ToConfiguration()
    {
        var text = new StringBuilder();
        text.Append("# Configuration of SiteLint; 'dotnet sitelint config' shows everything that is in force.\n");
        text.Append("extends: recommended\n");
        if (generator is not null)
            text.Append($"generator: {generator}\n");
        text.Append("# exclude: [vendor/**]\n\n");
        text.Append($"# Found on {files} files when this was written. error, warning, info, hint or off; families by pattern (spelling/*).\n");
        var changed = rules.Where(static rule => rule.IsLowered).ToArray();
        text.Append(changed.Length == 0 ? "# rules:\n" : "rules:\n");
        foreach (var rule in changed)
            text.Append($"  {rule.Id}: {Severities.NameOf(rule.Proposed)}  # {rule.Count} in {rule.Files} files\n");
        foreach (var rule in rules.Where(static rule => !rule.IsLowered))
            text.Append($"#  {rule.Id}: {Severities.NameOf(rule.Severity)}  # {rule.Count} in {rule.Files} file{(rule.Files == 1 ? "" : "s")}\n");
        text.Append("\nspelling:\n  languages: [en]\n  # words: [Hyperbox]\n");
        return text.ToString();
    }
}
