using System.Text;
using SiteLint.Discovery;
using SiteLint.Linting;
using SiteLint.Sites;

namespace SiteLint.Testing;

/// <summary>
/// Runs one rule on a small site made of texts and compares what it finds with the marks in them. The site's generator is
/// found as always, from the files given; with none it is a plain repository of Markdown.
/// </summary>
/// <example>
/// <code>
/// new RuleTest(new MyRule())
///     .WithFile("index.md", "A page with [|foo|] in it.\n")
///     .Fixes("index.md", "A page with bar in it.\n")
///     .Check();
/// </code>
/// </example>
/// <param name="rule">The rule to test.</param>
public sealed class RuleTest(Rule rule)
{
    private readonly MemoryTree tree = new();
    private readonly Dictionary<string, MarkedText> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> mended = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DataNode> options = new(StringComparer.Ordinal);
    private readonly List<ExternalAnswer> answers = [];
    private DateTimeOffset now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Adds a file of text; <c>[|…|]</c> marks what the rule must report.</summary>
    public RuleTest WithFile(string path, string marked)
    {
        texts[path] = MarkedText.Parse(marked);
        tree.Add(path, texts[path].ToBytes());
        return this;
    }

    /// <summary>Adds a file of bytes, such as a picture.</summary>
    public RuleTest WithFile(string path, byte[] bytes)
    {
        tree.Add(path, bytes);
        return this;
    }

    /// <summary>Gives the rule an option.</summary>
    /// <param name="name">Its key.</param>
    /// <param name="yaml">Its value as it would stand in a configuration.</param>
    public RuleTest WithOption(string name, string yaml)
    {
        var document = Parsing.Data.YamlReader.Parse(yaml, new TextSpan(0, yaml.Length));
        options[name] = document.Root ?? throw new ArgumentException("the value of an option cannot be empty", nameof(yaml));
        return this;
    }

    /// <summary>Says what another host answers.</summary>
    public RuleTest WithAnswer(ExternalAnswer answer)
    {
        answers.Add(answer);
        return this;
    }

    /// <summary>Sets the day of the run.</summary>
    public RuleTest At(DateTimeOffset day)
    {
        now = day;
        return this;
    }

    /// <summary>Says what a file must be once every fix of the rule is applied.</summary>
    public RuleTest Fixes(string path, string text)
    {
        mended[path] = text;
        return this;
    }

    /// <summary>The rule's findings, without judging them.</summary>
    public IReadOnlyList<Diagnostic> Run()
    {
        var settings = new OneRuleSettings(rule, new RuleOptions(options), new SiteOptions { Now = now });
        return LintEngine.Run(new LintRequest { Tree = tree, Settings = settings, Now = now, Jobs = 1, AskExternal = (_, take) => answers.ForEach(take) }).Diagnostics;
    }

    /// <summary>Runs the rule.</summary>
    /// <exception cref="RuleTestException">It reports elsewhere than at the marks, or mends otherwise than it should.</exception>
    public void Check()
    {
        var found = Run();
        var expected = texts.SelectMany(static file => file.Value.Marks.Select(mark => Describe(file.Key, file.Value.Text, mark))).Order(StringComparer.Ordinal).ToList();
        var actual = found.Select(diagnostic => Describe(diagnostic.Path, texts.TryGetValue(diagnostic.Path, out var file) ? file.Text : "", diagnostic.Span)).Order(StringComparer.Ordinal).ToList();
        if (!expected.SequenceEqual(actual))
        {
            throw new RuleTestException(
                $"{rule.Info.Id} was expected to report\n{Lines(expected)}and reported\n{Lines([.. found.Select(diagnostic => Describe(diagnostic.Path, texts.TryGetValue(diagnostic.Path, out var file) ? file.Text : "", diagnostic.Span) + ": " + diagnostic.Message)])}");
        }

        foreach (var (path, text) in mended)
        {
            var result = Apply(path, found);
            if (result != text)
                throw new RuleTestException($"{rule.Info.Id} was expected to mend {path} to\n{text}\nand made it\n{result}");
        }
    }

    private static string Lines(List<string> items) => items.Count == 0 ? "  nothing\n" : string.Concat(items.Select(static item => $"  {item}\n"));

    private static string Describe(string path, string text, TextSpan span)
    {
        var (line, column) = LineTable.Create(text).GetPosition(span.Start);
        var end = Math.Min(span.End, text.Length);
        return $"{path}:{line}:{column} '{(end > span.Start ? text[span.Start..end] : "")}'";
    }

    private string Apply(string path, IReadOnlyList<Diagnostic> found)
    {
        var text = new StringBuilder(texts[path].Text);
        var edits = found
            .Where(static diagnostic => diagnostic.Fix is not null)
            .SelectMany(static diagnostic => diagnostic.Fix!.Edits.Select(edit => (Path: edit.Path ?? diagnostic.Path, Edit: edit)))
            .Where(pair => pair.Path == path)
            .Select(static pair => pair.Edit)
            .OrderByDescending(static edit => edit.Span.Start);
        foreach (var edit in edits)
            text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        return text.ToString();
    }
}
