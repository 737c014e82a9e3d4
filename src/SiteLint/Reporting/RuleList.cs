using System.Text;
using SiteLint.Configuration;

namespace SiteLint.Reporting;

/// <summary>The rules as a table: for a terminal, as JSON, and as the page <c>docs/rules.md</c>.</summary>
internal static class RuleList
{
    /// <summary>Writes one line a rule.</summary>
    public static void WriteText(IReadOnlyList<RuleInfo> rules, TextWriter writer)
    {
        foreach (var rule in rules)
            writer.WriteLine($"{rule.Id,-34} {Severities.NameOf(rule.Severity),-8} {Fix(rule),-4} {rule.Title}");
    }

    /// <summary>An object with an array <c>rules</c>.</summary>
    public static string ToJson(IReadOnlyList<RuleInfo> rules) => JsonReporter.Render(
        json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("rules");
            foreach (var rule in rules)
            {
                json.WriteStartObject();
                json.WriteString("id", rule.Id);
                json.WriteString("family", rule.Family);
                json.WriteString("title", rule.Title);
                json.WriteString("severity", Severities.NameOf(rule.Severity));
                json.WriteString("fix", rule.Fix switch { FixAvailability.Always => "always", FixAvailability.Sometimes => "sometimes", _ => "none" });
                json.WriteString("since", rule.Since);
                json.WriteStartArray("options");
                foreach (var option in rule.Options)
                    json.WriteStringValue(option.Name);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        },
        indented: true);

    /// <summary>The page that lists all rules.</summary>
    public static string ToMarkdown(IReadOnlyList<RuleInfo> rules)
    {
        var page = new StringBuilder();
        page.Append("# Rules\n\nMade from the code by `dotnet sitelint rules --format markdown`; a test keeps it current. ");
        page.Append("`dotnet sitelint explain RULE` shows what a rule reports, why it matters, examples and options.\n\n");
        page.Append("Fix: `*` the findings come with one, `~` some do.\n");
        foreach (var family in rules.GroupBy(static rule => rule.Family).OrderBy(static family => family.Key, StringComparer.Ordinal))
        {
            page.Append($"\n## {family.Key}\n\n| rule | default | fix | what it reports |\n| --- | --- | --- | --- |\n");
            foreach (var rule in family.OrderBy(static rule => rule.Id, StringComparer.Ordinal))
                page.Append($"| `{rule.Id}` | {Severities.NameOf(rule.Severity)} | {Fix(rule)} | {rule.Title.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        return page.ToString();
    }

    private static string Fix(RuleInfo rule) => rule.Fix switch
    {
        FixAvailability.Always => "*",
        FixAvailability.Sometimes => "~",
        _ => "",
    };
}
