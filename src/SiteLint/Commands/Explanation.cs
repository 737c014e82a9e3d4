using System.Text;
using SiteLint.Configuration;

namespace SiteLint.Commands;

/// <summary>A rule's page as <c>explain</c> prints it.</summary>
internal static class Explanation
{
    /// <summary>The page with a line on severity and fixes under its heading, and without the marks that only tests need.</summary>
    public static string Of(RuleInfo info, Rule? rule)
    {
        var facts = $"Default severity: {Severities.NameOf(info.Severity)}. Fix: {FixOf(info)}. Since {info.Since}.";
        if (rule?.Documentation is not { } page)
            return $"# {info.Id}\n\n{info.Title}.\n\n{facts}\n{Options(info)}";
        var text = page.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).TrimEnd();
        var end = text.IndexOf('\n');
        return end < 0 ? text + "\n\n" + facts + "\n" : text[..end] + "\n\n" + facts + text[end..] + "\n";
    }

    private static string Options(RuleInfo info)
    {
        if (info.Options.Count == 0)
            return "";
        var text = new StringBuilder("\n## Options\n\n");
        foreach (var option in info.Options)
            text.Append($"- `{option.Name}` ({DataKinds.Describe(option.Kind)}{(option.Default.Length > 0 ? $", default {option.Default}" : "")}): {option.Description}\n");
        return text.ToString();
    }

    private static string FixOf(RuleInfo info) => info.Fix switch
    {
        FixAvailability.Always => "always",
        FixAvailability.Sometimes => "where the cure is known",
        _ => "none",
    };
}
