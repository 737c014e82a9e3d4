using System.Text;
using SiteLint.Discovery;
using SiteLint.Linting;
using SiteLint.Rules;
using SiteLint.Sites;

namespace SiteLint.Tests.Linting;

/// <summary>Bad input gets a finding with its place; the rest of the run is untouched; nothing hangs.</summary>
public sealed class RobustnessTests : IDisposable
{
    private const string GoodPage = "# A page\n\nA [missing link](nowhere.md).\n";

    private readonly string root = Directory.CreateTempSubdirectory("sitelint").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    public static TheoryData<string, string, string> BadPages => new()
    {
        { "broken UTF-8", "invalid-utf8", "internal/invalid-encoding 3:6" },
        { "UTF-16", "utf-16", "internal/invalid-encoding 1:1" },
        { "NUL", "nul", "internal/invalid-encoding 1:2" },
        { "50 MB", "huge", "internal/too-complex 1:1" },
        { "nested quotes", "quotes", "internal/too-complex 1:1" },
        { "open links", "links", "internal/too-complex 1:1" },
        { "empty", "empty", "" },
    };

    [Theory]
    [MemberData(nameof(BadPages))]
    public void Bad_page_is_told_of_and_the_rest_is_untouched(string name, string kind, string expected)
    {
        File.WriteAllText(Path.Combine(root, "good.md"), GoodPage);
        File.WriteAllBytes(Path.Combine(root, "bad.md"), Bytes(kind));
        var result = Run(new DiskTree(root));
        Assert.Contains(result.Diagnostics, static diagnostic => diagnostic.Path == "good.md" && diagnostic.Rule == "link/missing-target");
        var found = result.Diagnostics.Where(static diagnostic => diagnostic.Path == "bad.md" && diagnostic.Rule.StartsWith("internal/", StringComparison.Ordinal)).Select(diagnostic =>
        {
            var (line, column) = result.LinesOf("bad.md")?.GetPosition(diagnostic.Span.Start) ?? (1, 1);
            return $"{diagnostic.Rule} {line}:{column}";
        });
        Assert.Equal($"{name}: {expected}", $"{name}: {string.Join(';', found)}");
        Assert.False(result.HasFailures);
    }

    [Fact]
    public void Folders_loops_and_unreadable_files_are_no_trouble()
    {
        File.WriteAllText(Path.Combine(root, "good.md"), GoodPage);
        Directory.CreateDirectory(Path.Combine(root, "folder.md"));
        Directory.CreateSymbolicLink(Path.Combine(root, "loop"), root);
        File.CreateSymbolicLink(Path.Combine(root, "dangling.md"), Path.Combine(root, "nowhere"));
        File.CreateSymbolicLink(Path.Combine(root, "self.md"), Path.Combine(root, "self.md"));
        var result = Run(new DiskTree(root));
        Assert.Equal("good.md link/missing-target", string.Join(';', result.Diagnostics.Where(static diagnostic => diagnostic.Severity >= Severity.Warning).Select(static diagnostic => $"{diagnostic.Path} {diagnostic.Rule}")));
    }

    [Theory]
    [InlineData(typeof(FileNotFoundException), "vanished")]
    [InlineData(typeof(UnauthorizedAccessException), "cannot be read")]
    [InlineData(typeof(IOException), "cannot be read")]
    public void File_that_cannot_be_read_is_one_finding(Type error, string message)
    {
        var tree = new FailingTree((Exception)Activator.CreateInstance(error, "no")!);
        var result = Run(tree);
        var finding = Assert.Single(result.Diagnostics, static diagnostic => diagnostic.Path == "bad.md");
        Assert.Equal("internal/unreadable-file", finding.Rule);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Equal(1, result.Skipped);
        Assert.Contains(result.Diagnostics, static diagnostic => diagnostic.Path == "good.md");
    }

    [Fact]
    public void Rule_that_throws_is_one_finding_and_the_run_goes_on()
    {
        var tree = new MemoryTree().Add("a.md", "# A\n");
        var settings = new DefaultSettings([new ThrowingRule()], new SiteOptions());
        var result = LintEngine.Run(new LintRequest { Tree = tree, Settings = settings });
        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal("internal/rule-failed", finding.Rule);
        Assert.Contains("test/throws", finding.Message, StringComparison.Ordinal);
        Assert.True(result.HasFailures);
    }

    private static LintResult Run(SourceTree tree) =>
        LintEngine.Run(new LintRequest { Tree = tree, Settings = new DefaultSettings(BuiltInRules.All, new SiteOptions()) });

    private static byte[] Bytes(string kind) => kind switch
    {
        "invalid-utf8" => [.. "# A\n\nText "u8, 0xFF, 0xFE, .. " more.\n"u8],
        "utf-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("# A\n")],
        "nul" => "a\0b\n"u8.ToArray(),
        "huge" => Encoding.UTF8.GetBytes(new string('a', 50 << 20)),
        "quotes" => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("> ", 10_000)) + "a\n"),
        "links" => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("[a](", 20_000)) + "\n"),
        _ => [],
    };

    private sealed class ThrowingRule : DocumentRule
    {
        public override RuleInfo Info { get; } = new("test/throws") { Title = "Throws", Severity = Severity.Error };

        public override void Check(Document document, RuleContext context) => throw new InvalidOperationException("on purpose");
    }

    private sealed class FailingTree(Exception error) : SourceTree
    {
        private readonly MemoryTree inner = new MemoryTree().Add("good.md", GoodPage).Add("bad.md", "");

        public override string Root => inner.Root;

        public override IReadOnlyList<SourceEntry> Entries => inner.Entries;

        public override SourceEntry? Find(string path) => inner.Find(path);

        public override bool DirectoryExists(string path) => inner.DirectoryExists(path);

        public override bool ExistsAnywhere(string path) => inner.ExistsAnywhere(path);

        public override byte[] ReadBytes(string path) => path == "bad.md" ? throw error : inner.ReadBytes(path);
    }
}
