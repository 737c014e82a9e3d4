using SiteLint.Discovery;
using SiteLint.Parsing.Data;

namespace SiteLint.Configuration;

/// <summary>Reads one <c>.sitelint.yml</c> and says, with its place, everything that is wrong with it.</summary>
internal sealed class ConfigurationReader
{
    private readonly RuleCatalog catalog;
    private readonly string path;
    private readonly string directory;
    private readonly LineTable lines;
    private readonly string text;
    private readonly List<ConfigurationProblem> problems;
    private readonly RuleEntryReader ruleReader;
    private readonly Dictionary<string, WrittenValue> values = new(StringComparer.Ordinal);

    private ConfigurationReader(RuleCatalog catalog, string path, string directory, string text, List<ConfigurationProblem> problems)
    {
        this.catalog = catalog;
        this.path = path;
        this.directory = directory;
        this.text = text;
        this.problems = problems;
        lines = LineTable.Create(text);
        ruleReader = new RuleEntryReader(catalog, problems, PlaceOf);
    }

    /// <summary>Reads a configuration.</summary>
    /// <param name="catalog">The rules it may speak of.</param>
    /// <param name="path">What to call the file.</param>
    /// <param name="directory">The folder that its patterns are relative to.</param>
    /// <param name="text">Its text, decoded.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static WrittenConfiguration Read(RuleCatalog catalog, string path, string directory, string text, List<ConfigurationProblem> problems) =>
        new ConfigurationReader(catalog, path, directory, text, problems).Read();

    private WrittenConfiguration Read()
    {
        var document = YamlReader.Parse(text, new TextSpan(0, text.Length));
        foreach (var problem in document.Problems)
            problems.Add(new(PlaceOf(problem.Span), problem.Message));
        var written = new WrittenConfiguration(path, directory);
        if (problems.Count > 0 || document.Root is null || document.Root.Kind == DataKind.Null)
            return written;
        if (!document.Root.IsMapping)
        {
            problems.Add(new(PlaceOf(document.Root.Span), $"a configuration is a mapping of keys to values; this is {DataKinds.Describe(document.Root)}"));
            return written;
        }

        ReadSection("", document.Root);
        return written with
        {
            Extends = values.TryGetValue("extends", out var extends) ? extends.Items : [],
            Values = values,
            Rules = values.TryGetValue("rules", out var rules) ? ruleReader.Read(rules.Node) : [],
            Overrides = values.TryGetValue("overrides", out var overrides) ? ReadOverrides(overrides.Node) : [],
        };
    }

    private void ReadSection(string section, DataNode mapping)
    {
        foreach (var entry in mapping.Entries)
        {
            var name = section.Length == 0 ? entry.Key : $"{section}.{entry.Key}";
            if (ConfigurationKeys.Find(name) is { } key)
            {
                if (entry.Value.Kind != DataKind.Null)
                    ReadValue(key, entry);
            }
            else if (section.Length == 0 && ConfigurationKeys.IsSection(name))
            {
                if (entry.Value.IsMapping)
                    ReadSection(name, entry.Value);
                else if (entry.Value.Kind != DataKind.Null)
                    problems.Add(new(PlaceOf(entry.Value.Span), $"'{name}' is a section with keys of its own ({string.Join(", ", ConfigurationKeys.NamesIn(name))}); this is {DataKinds.Describe(entry.Value)}"));
            }
            else
            {
                problems.Add(new(PlaceOf(entry.KeySpan), UnknownKey(section, entry.Key)));
            }
        }
    }

    private string UnknownKey(string section, string key)
    {
        var where = section.Length == 0 ? "" : $" in '{section}'";
        if (section.Length == 0 && catalog.Find(key) >= 0)
            return $"there is no key '{key}'; a rule belongs under 'rules:'";
        var names = ConfigurationKeys.NamesIn(section);
        var hint = NearestName.Hint(key, names);
        return $"there is no key '{key}'{where}" + (hint.Length > 0 ? hint : $"; known are {string.Join(", ", names)}");
    }

    private void ReadValue(ConfigurationKey key, DataEntry entry)
    {
        var node = entry.Value;
        if (!DataKinds.Accepts(key.Kind, node))
        {
            problems.Add(new(PlaceOf(node.Span), $"'{key.Name}' takes {DataKinds.Describe(key.Kind)}; this is {DataKinds.Describe(node)}"));
            return;
        }

        if (key.Kind != DataKind.Sequence && key.Form is { } form && !form.Accepts(node.AsString() ?? ""))
        {
            problems.Add(new(PlaceOf(node.Span), $"'{node.Text}' is no value of '{key.Name}' ({form.Expected})"));
            return;
        }

        if (key.Choices.Count > 0 && key.Kind == DataKind.String && !key.Choices.Contains(node.Text))
        {
            problems.Add(new(PlaceOf(node.Span), $"'{node.Text}' is no value of '{key.Name}'{NearestName.Hint(node.Text, key.Choices)} (known are {string.Join(", ", key.Choices)})"));
            return;
        }

        IReadOnlyList<WrittenText> items = [];
        if (key.Kind == DataKind.Sequence && key.Name != "overrides")
            items = ReadItems(key, node);
        values[key.Name] = new WrittenValue(key, node, PlaceOf(entry.KeySpan)) { Items = items };
    }

    private List<WrittenText> ReadItems(ConfigurationKey key, DataNode node)
    {
        var items = new List<WrittenText>();
        IReadOnlyList<DataNode> nodes = node.IsSequence ? node.Items : [node];
        foreach (var item in nodes)
        {
            if (item.AsString() is not { } value)
                problems.Add(new(PlaceOf(item.Span), $"'{key.Name}' is a list of texts; this item is {DataKinds.Describe(item)}"));
            else if (key.Form?.Accepts(value) == false)
                problems.Add(new(PlaceOf(item.Span), $"'{value}' is no value of '{key.Name}' ({key.Form.Expected})"));
            else
                items.Add(new(value, PlaceOf(item.Span)));
        }

        return items;
    }

    private List<WrittenOverride> ReadOverrides(DataNode node)
    {
        var overrides = new List<WrittenOverride>();
        foreach (var item in node.Items)
        {
            if (!item.IsMapping)
            {
                problems.Add(new(PlaceOf(item.Span), $"an override has 'files' and 'rules'; this is {DataKinds.Describe(item)}"));
                continue;
            }

            foreach (var entry in item.Entries)
            {
                if (entry.Key is not ("files" or "rules"))
                    problems.Add(new(PlaceOf(entry.KeySpan), $"there is no key '{entry.Key}' in an override{NearestName.Hint(entry.Key, ["files", "rules"])} (known are files, rules)"));
            }

            var files = item["files"];
            if (files is null || !files.ScalarsOrSelf().Any())
                problems.Add(new(PlaceOf(item.Span), "an override needs 'files', a list of patterns"));
            else if (item["rules"] is { } rules)
                overrides.Add(new(new GlobSet([.. files.ScalarsOrSelf().Select(static file => file.Text)]), ruleReader.Read(rules)));
        }

        return overrides;
    }

    private Place PlaceOf(TextSpan span)
    {
        var (line, column) = lines.GetPosition(span.Start);
        return new Place(path, line, column);
    }
}
