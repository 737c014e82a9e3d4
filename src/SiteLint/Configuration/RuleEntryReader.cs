namespace SiteLint.Configuration;

/// <summary>Reads the entries of <c>rules:</c>.</summary>
internal sealed class RuleEntryReader(RuleCatalog catalog, List<ConfigurationProblem> problems, Func<TextSpan, Place> placeOf)
{
    /// <summary>Reads a mapping of rules to severities or options.</summary>
    public IReadOnlyList<WrittenRule> Read(DataNode node)
    {
        if (!node.IsMapping)
        {
            problems.Add(new(placeOf(node.Span), $"'rules' is a mapping of rules to severities; this is {DataKinds.Describe(node)}"));
            return [];
        }

        var rules = new List<WrittenRule>();
        foreach (var entry in node.Entries)
        {
            var indexes = catalog.Match(entry.Key);
            if (indexes.Count == 0 && catalog.MayLackRules)
                continue;
            if (indexes.Count == 0)
                problems.Add(new(placeOf(entry.KeySpan), catalog.Unknown(entry.Key)));
            else if (Read(entry, new WrittenRule(entry.Key, indexes, placeOf(entry.KeySpan))) is { } rule)
                rules.Add(rule);
        }

        return rules;
    }

    private WrittenRule? Read(DataEntry entry, WrittenRule rule)
    {
        if (!entry.Value.IsMapping)
            return WithSeverity(rule, entry.Value);

        var options = new List<DataEntry>();
        WrittenRule? result = rule;
        foreach (var option in entry.Value.Entries)
        {
            if (option.Key == "severity")
                result = result is null ? null : WithSeverity(result, option.Value);
            else if (Check(rule, option))
                options.Add(option);
        }

        return result is null ? null : result with { Options = options };
    }

    private WrittenRule? WithSeverity(WrittenRule rule, DataNode node)
    {
        // YAML reads a bare 'off' or 'on' as a boolean, and people write 'true' too.
        if (node.AsBoolean() is { } isOn)
            return isOn ? rule with { IsSwitchedOn = true } : rule with { Severity = Severity.Off };
        if (Severities.TryParse(node.AsString() ?? "", out var severity))
            return rule with { Severity = severity };
        if (node.AsString() is "on" or "default")
            return rule with { IsSwitchedOn = true };
        var written = node.AsString() is { } text ? $"'{text}'" : DataKinds.Describe(node);
        problems.Add(new(placeOf(node.Span), $"{written} is no severity of '{rule.Name}'{NearestName.Hint(node.Text, Severities.Names)} (known are error, warning, info, hint, off, on)"));
        return null;
    }

    private bool Check(WrittenRule rule, DataEntry option)
    {
        RuleOption? known = null;
        var names = new List<string> { "severity" };
        foreach (var index in rule.Indexes)
        {
            foreach (var candidate in catalog.Infos[index].Options)
            {
                names.Add(candidate.Name);
                if (candidate.Name == option.Key)
                    known = candidate;
            }
        }

        if (known is null)
        {
            var hint = NearestName.Hint(option.Key, names);
            problems.Add(new(placeOf(option.KeySpan), $"'{rule.Name}' has no option '{option.Key}'" + (hint.Length > 0 ? hint : $"; known are {string.Join(", ", names)}")));
            return false;
        }

        var value = option.Value;
        if (!DataKinds.Accepts(known.Kind, value))
        {
            problems.Add(new(placeOf(value.Span), $"option '{known.Name}' of '{rule.Name}' takes {DataKinds.Describe(known.Kind)}; this is {DataKinds.Describe(value)}"));
            return false;
        }

        foreach (var item in value.ScalarsOrSelf())
        {
            if (known.Choices.Count == 0 || known.Choices.Contains(item.Text))
                continue;
            problems.Add(new(placeOf(item.Span), $"'{item.Text}' is no value of option '{known.Name}' of '{rule.Name}'{NearestName.Hint(item.Text, known.Choices)} (known are {string.Join(", ", known.Choices)})"));
            return false;
        }

        return true;
    }
}
