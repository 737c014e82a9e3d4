using SiteLint.Linting;

namespace SiteLint.Configuration;

/// <summary>A rule's settings while layers are put over each other.</summary>
internal sealed class RuleState(Severity severity, Place place)
{
    private Dictionary<string, DataNode>? options;
    private bool isConfigured;

    /// <summary>Where the severity so far was decided.</summary>
    public Place Place { get; private set; } = place;

    /// <summary>The severity so far.</summary>
    public Severity Severity { get; private set; } = severity;

    /// <summary>The severity of a rule that is just switched on.</summary>
    public static Severity SeverityWhenOn(RuleInfo rule) => rule.Severity == Severity.Off ? Severity.Warning : rule.Severity;

    /// <summary>Puts an entry of a configuration over it.</summary>
    public void Apply(WrittenRule rule, RuleInfo info)
    {
        if (rule.Severity is { } severity)
        {
            Set(severity, rule.Place);
            isConfigured = true;
        }
        else if (rule.IsSwitchedOn || (rule.Options.Count > 0 && Severity == Severity.Off && !isConfigured))
        {
            // Options without a severity switch a rule on: nobody writes them for a rule that is to stay silent.
            Set(SeverityWhenOn(info), rule.Place);
            isConfigured = false;
        }

        foreach (var option in rule.Options)
            (options ??= new(StringComparer.Ordinal))[option.Key] = option.Value;
    }

    /// <summary>Sets the severity.</summary>
    public void Set(Severity value, Place where)
    {
        Severity = value;
        Place = where;
    }

    /// <summary>The outcome.</summary>
    public RuleSetting ToSetting() => new(Severity, isConfigured, options is null ? RuleOptions.Empty : new RuleOptions(options));
}
