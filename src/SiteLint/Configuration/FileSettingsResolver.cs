using SiteLint.Discovery;
using SiteLint.Linting;

namespace SiteLint.Configuration;

/// <summary>Resolves a configuration for a file: preset, then rules, then overrides, then the command line.</summary>
internal sealed class FileSettingsResolver
{
    private readonly RuleCatalog catalog;
    private readonly bool[]? selected;
    private readonly bool[] ignored;

    /// <summary>Checks what the command line selects.</summary>
    /// <exception cref="ConfigurationException">A name is of no rule.</exception>
    public FileSettingsResolver(RuleCatalog catalog, SettingsOptions options)
    {
        this.catalog = catalog;
        ignored = Find(options.Ignore, "--ignore");
        selected = options.Select is null ? null : Find(options.Select, "--select");
    }

    /// <summary>What is in force for a file.</summary>
    public FileSettings Resolve(ConfigurationScope scope, string path)
    {
        var key = OverridesFor(scope, path);
        lock (scope.Resolved)
        {
            // The default scope is shared by runs of one process, whose command lines may differ.
            if (scope.Layers.Count > 0 && scope.Resolved.TryGetValue(key, out var known))
                return known;
            var settings = Make(scope, key);
            if (scope.Layers.Count > 0)
                scope.Resolved[key] = settings;
            return settings;
        }
    }

    /// <summary>One character for each override, '1' where it applies; empty where there are none.</summary>
    private static string OverridesFor(ConfigurationScope scope, string path)
    {
        List<char>? key = null;
        foreach (var layer in scope.Layers)
        {
            foreach (var entry in layer.Overrides)
            {
                var relative = TreePath.Within(layer.Directory, path);
                (key ??= []).Add(relative is not null && entry.Files.IsMatch(relative) ? '1' : '0');
            }
        }

        return key is null ? "" : string.Concat(key);
    }

    private FileSettings Make(ConfigurationScope scope, string overrides)
    {
        var rules = new RuleState[catalog.Infos.Count];
        var place = scope.Preset == Preset.Recommended ? Place.Default : new Place($"preset {scope.Preset}");
        for (var i = 0; i < rules.Length; i++)
            rules[i] = new RuleState(Preset.SeverityOf(scope.Preset, catalog.Infos[i]), place);

        foreach (var layer in scope.Layers)
            Apply(rules, layer.Rules);
        var number = 0;
        foreach (var layer in scope.Layers)
        {
            foreach (var entry in layer.Overrides)
            {
                if (overrides[number++] == '1')
                    Apply(rules, entry.Rules);
            }
        }

        if (scope.Find("suppressions.require-reason")?.Node.AsBoolean() == true)
            RequireReason(rules);
        var settings = new RuleSetting[rules.Length];
        var places = new Place[rules.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            ApplyCommandLine(rules[i], i);
            settings[i] = rules[i].ToSetting();
            places[i] = rules[i].Place;
        }

        var sources = new string[scope.Layers.Count];
        for (var i = 0; i < sources.Length; i++)
            sources[i] = scope.Layers[i].Path;
        return new FileSettings(settings, places) { Sources = sources };
    }

    private void RequireReason(RuleState[] rules)
    {
        var rule = rules[catalog.Find(InternalRules.SuppressionWithoutReason.Id)];
        if (rule.Severity == Severity.Off)
            rule.Set(Severity.Warning, new Place("suppressions.require-reason"));
    }

    private void Apply(RuleState[] rules, IReadOnlyList<WrittenRule> written)
    {
        foreach (var rule in written)
        {
            foreach (var index in rule.Indexes)
                rules[index].Apply(rule, catalog.Infos[index]);
        }
    }

    private void ApplyCommandLine(RuleState state, int index)
    {
        // What could not be read or failed is told whatever is selected, or a run would look cleaner than it was.
        var isSelected = selected is null || selected[index] || (index >= catalog.Rules.Count && catalog.Infos[index].Severity == Severity.Error);
        if (ignored[index] || !isSelected)
            state.Set(Severity.Off, Place.CommandLine);
        else if (selected is not null && state.Severity == Severity.Off)
            state.Set(RuleState.SeverityWhenOn(catalog.Infos[index]), Place.CommandLine);
    }

    private bool[] Find(IReadOnlyList<string> names, string option)
    {
        var found = new bool[catalog.Infos.Count];
        foreach (var name in names)
        {
            var indexes = catalog.Match(name);
            if (indexes.Count == 0)
                throw new ConfigurationException($"{option} {name}: {catalog.Unknown(name)}");
            foreach (var index in indexes)
                found[index] = true;
        }

        return found;
    }
}
