using SiteLint.Discovery;
using SiteLint.Fixing;
using SiteLint.Linting;
using SiteLint.Rules.Tests.RulePages;
using SiteLint.Sites;
using Xunit.Abstractions;

namespace SiteLint.Rules.Tests.Fixing;

/// <summary>
/// A safe fix leaves what readers see as it was but for the mistake: no word comes or goes on the rendered page that does not
/// stand where the fix edits.
/// </summary>
public sealed class RenderedTextTests(ITestOutputHelper output)
{
    [Fact]
    public void Safe_fixes_of_the_examples_leave_the_rest_of_the_text()
    {
        var failures = new List<string>();
        var tried = 0;
        foreach (var rule in BuiltInRules.All)
        {
            foreach (var example in RulePage.ReadCases(rule.Documentation ?? ""))
            {
                var tree = new MemoryTree();
                foreach (var file in example.Files)
                    tree.Add(file.Path, file.Bytes);
                tried += Check($"{rule.Info.Id}, {example}", tree, example.Now, example.Answers, failures);
            }
        }

        output.WriteLine($"{tried} fixes");
        Assert.Empty(failures);
        Assert.True(tried > 25, $"only {tried} fixes were tried");
    }

    [Theory]
    [InlineData("samples/home-page")]
    [InlineData("tests/sites/generators/astro")]
    [InlineData("tests/sites/generators/eleventy")]
    [InlineData("tests/sites/generators/hexo")]
    [InlineData("tests/sites/generators/vitepress")]
    public void Safe_fixes_of_a_site_leave_the_rest_of_the_text(string folder)
    {
        var tree = new DiskTree(Path.Combine(FixPropertyTests.FindRoot(), folder));
        var failures = new List<string>();
        output.WriteLine($"{Check(folder, tree, FixPropertyTests.Today, [], failures)} fixes");
        Assert.Empty(failures);
    }

    /// <summary>The check itself sees a fix that hides text, however small its edit is.</summary>
    [Fact]
    public void An_edit_that_hides_other_text_is_found()
    {
        const string Text = "# Title\n\nSome words, and more.\n";
        Assert.Null(Difference("a.md", Text, [new TextEdit(TextSpan.FromLength(Text.IndexOf("words", StringComparison.Ordinal), 5), "terms")]));
        Assert.Equal("lost: words and more", Difference("a.md", Text, [new TextEdit(TextSpan.FromLength(9, 0), "<!-- ")]));
        Assert.Equal("new: aside", Difference("a.md", "# Title\n\n[aside]: b.md\n", [new TextEdit(TextSpan.FromLength(9, 0), "\\")])?[..10]);
    }

    /// <summary>Applies each safe fix alone, then those of a file that do not overlap at once; returns how many edited a page.</summary>
    private static int Check(string title, SourceTree tree, DateTimeOffset now, List<ExternalAnswer> answers, List<string> failures)
    {
        var tried = 0;
        var result = LintEngine.Run(new LintRequest
        {
            Tree = tree,
            Settings = new DefaultSettings(BuiltInRules.All, new SiteOptions { Now = now }),
            Now = now,
            Jobs = 1,
            AskExternal = (_, take) => answers.ForEach(take),
        });
        var together = new Dictionary<string, List<TextEdit>>(StringComparer.Ordinal);
        foreach (var diagnostic in result.Diagnostics)
        {
            if (diagnostic.Fix is not { Safety: FixSafety.Safe } fix)
                continue;
            foreach (var file in fix.Edits.GroupBy(edit => edit.Path ?? diagnostic.Path, StringComparer.Ordinal).Where(static file => RenderedText.IsPage(file.Key)))
            {
                tried++;
                if (Difference(file.Key, TextOf(tree, file.Key), [.. file]) is { } difference)
                    failures.Add($"{title}: '{fix.Title}' ({diagnostic.Rule}) in '{file.Key}': {difference}");
                if (!together.TryGetValue(file.Key, out var all))
                    together[file.Key] = all = [];
                if (!file.Any(edit => all.Any(other => edit.Span.Start <= other.Span.End && other.Span.Start <= edit.Span.End)))
                    all.AddRange(file);
            }
        }

        foreach (var (path, edits) in together)
        {
            if (Difference(path, TextOf(tree, path), edits) is { } difference)
                failures.Add($"{title}: {edits.Count} edits of '{path}' at once: {difference}");
        }

        return tried;
    }

    private static string TextOf(SourceTree tree, string path) => SourceReader.Decode(path, SourceKind.Other, tree.ReadBytes(path), out _).Text;

    /// <summary>The words that come or go although they stand beside the edits, or null.</summary>
    private static string? Difference(string path, string text, IReadOnlyList<TextEdit> edits)
    {
        var set = new EditSet();
        var (allowedLost, allowedNew) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var edit in edits)
        {
            set.Take(edit);
            var (start, end) = (edit.Span.Start, edit.Span.End);
            while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
                start--;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            RenderedText.Count(text.AsSpan(start, end - start), allowedLost);
            RenderedText.Count(text[start..edit.Span.Start] + edit.NewText + text[edit.Span.End..end], allowedNew);
        }

        var before = RenderedText.CountWords(path, text);
        var after = RenderedText.CountWords(path, set.Apply(text));
        var (lost, added) = (Beyond(before, after, allowedLost), Beyond(after, before, allowedNew));
        return (lost.Count, added.Count) switch
        {
            (0, 0) => null,
            (_, 0) => "lost: " + string.Join(' ', lost),
            (0, _) => "new: " + string.Join(' ', added),
            _ => $"lost: {string.Join(' ', lost)}; new: {string.Join(' ', added)}",
        };
    }

    /// <summary>Words that stand more often in one text than in the other, by more than is allowed.</summary>
    private static List<string> Beyond(Dictionary<string, int> more, Dictionary<string, int> less, Dictionary<string, int> allowed) =>
        [.. more.Where(word => word.Value - less.GetValueOrDefault(word.Key) > allowed.GetValueOrDefault(word.Key)).Select(static word => word.Key)];
}
