using System.Text;
using SiteLint.Discovery;
using SiteLint.Linting;
using SiteLint.Sites;

namespace SiteLint.Rules.Tests.RulePages;

/// <summary>Runs the examples of every rule's page: what is documented is what happens.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> RuleIds
    {
        get
        {
            var data = new TheoryData<string>();
            foreach (var rule in BuiltInRules.All)
                data.Add(rule.Info.Id);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Page_has_every_section(string id)
    {
        var page = Find(id).Documentation;
        Assert.True(page is not null, $"{id} has no page beside its class");
        Assert.StartsWith($"# {id}\n", page, StringComparison.Ordinal);
        foreach (var section in RulePage.RequiredSections)
            Assert.Contains($"\n## {section}\n", page, StringComparison.Ordinal);
        foreach (var option in Find(id).Info.Options)
            Assert.Contains($"`{option.Name}`", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Examples_are_true(string id)
    {
        var rule = Find(id);
        var cases = RulePage.ReadCases(rule.Documentation ?? "");
        Assert.Contains(cases, static example => example.Section == "Wrong");
        Assert.Contains(cases, static example => example.Section == "Right");
        foreach (var example in cases)
            Check(rule, example);
    }

    private static Rule Find(string id) => BuiltInRules.All.First(rule => rule.Info.Id == id);

    private static void Check(Rule rule, RulePageCase example)
    {
        var found = Run(rule, example);
        var expected = example.Files
            .SelectMany(static file => file.Marks.Select(mark => $"{file.Path} {Show(file.Text, mark)}"))
            .Order(StringComparer.Ordinal);
        var texts = example.Files.ToDictionary(static file => file.Path, static file => file.Text, StringComparer.Ordinal);
        var actual = found
            .Where(diagnostic => diagnostic.Rule == rule.Info.Id)
            .Select(diagnostic => $"{diagnostic.Path} {Show(texts.GetValueOrDefault(diagnostic.Path, ""), diagnostic.Span)}")
            .Order(StringComparer.Ordinal);
        var title = $"{rule.Info.Id}, {example}\n";
        Assert.Equal(title + string.Join('\n', expected), title + string.Join('\n', actual));
        if (example.Section == "Wrong")
            Assert.True(example.Files.Exists(static file => file.Marks.Count > 0), $"{title}marks nothing");
        var others = found.Where(diagnostic => diagnostic.Rule != rule.Info.Id && diagnostic.Severity >= Severity.Info);
        Assert.Equal(title, title + string.Join('\n', others.Select(static diagnostic => $"also {diagnostic}")));
        foreach (var file in example.Fixed)
            Assert.Equal(title + file.Text, title + Apply(texts[file.Path], file.Path, found.Where(diagnostic => diagnostic.Rule == rule.Info.Id)));
    }

    private static IReadOnlyList<Diagnostic> Run(Rule rule, RulePageCase example)
    {
        var tree = new MemoryTree();
        foreach (var file in example.Files)
            tree.Add(file.Path, file.Bytes);
        var dictionaries = example.Dictionaries.Keys.Where(static name => name.EndsWith(".aff", StringComparison.Ordinal)).Select(static name => name[..^4])
            .Select(name => new DictionaryFile(name, name, () => Encoding.UTF8.GetBytes(example.Dictionaries[name + ".aff"]), () => Encoding.UTF8.GetBytes(example.Dictionaries[name + ".dic"])))
            .ToList();
        var spelling = new SpellingSettings { Languages = ["en", .. dictionaries.Select(static dictionary => dictionary.Language)], Dictionaries = dictionaries };
        var site = new SiteOptions { Now = example.Now, Spelling = spelling };
        ILintSettings settings = new DefaultSettings(BuiltInRules.All, site, info => info.Id == rule.Info.Id);
        return LintEngine.Run(new LintRequest { Tree = tree, Settings = settings, Now = example.Now, Jobs = 1, AskExternal = (_, take) => example.Answers.ForEach(take) }).Diagnostics;
    }

    private static string Apply(string text, string path, IEnumerable<Diagnostic> diagnostics)
    {
        var edits = diagnostics
            .Where(static diagnostic => diagnostic.Fix is not null)
            .SelectMany(static diagnostic => diagnostic.Fix!.Edits.Select(edit => (Path: edit.Path ?? diagnostic.Path, Edit: edit)))
            .Where(edit => edit.Path == path)
            .Select(static edit => edit.Edit)
            .OrderByDescending(static edit => edit.Span.Start);
        foreach (var edit in edits)
            text = string.Concat(text.AsSpan(0, edit.Span.Start), edit.NewText, text.AsSpan(edit.Span.End));
        return text;
    }

    private static string Show(string text, TextSpan span)
    {
        var (line, column) = LineTable.Create(text).GetPosition(span.Start);
        return $"{line}:{column} '{text.AsSpan(Math.Min(span.Start, text.Length), Math.Min(span.Length, text.Length - Math.Min(span.Start, text.Length)))}'";
    }
}
