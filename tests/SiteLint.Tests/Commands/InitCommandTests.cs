using System.Text;
using SiteLint.Commands;

namespace SiteLint.Tests.Commands;

/// <summary><c>init</c> as somebody at a terminal sees it, and as a script does.</summary>
public sealed class InitCommandTests : IDisposable
{
    private const string HookFile = ".pre-commit-config.yaml";
    private const string WorkflowFile = ".github/workflows/sitelint.yml";
    private readonly WorkTree work = new WorkTree().Add("index.md", "# Title\n\n[bad](gone.md)\n");

    public void Dispose() => work.Dispose();

    [Theory]
    [InlineData("y\ny\n", true, true)]
    [InlineData("Yes\nno\n", true, false)]
    [InlineData("\n  Y \n", false, true)]
    [InlineData("what\nn\ny\n", false, true)]
    [InlineData("", false, false)]
    public void Answers_decide_what_is_written(string typed, bool hook, bool workflow)
    {
        var (code, output, _) = Init(typed);
        Assert.Equal(0, code);
        Assert.Contains("Write a hook for pre-commit? [y/N] ", output, StringComparison.Ordinal);
        Assert.Contains("Write a workflow for GitHub Actions? [y/N] ", output, StringComparison.Ordinal);
        Assert.Equal((true, hook, workflow), (Exists(".sitelint.yml"), Exists(HookFile), Exists(WorkflowFile)));
    }

    [Fact]
    public void With_yes_nothing_is_asked_and_nothing_printed()
    {
        var (code, output, error) = Init("y\ny\n", "--yes");
        Assert.Equal((0, ""), (code, output));
        Assert.StartsWith("written: .sitelint.yml\n", error, StringComparison.Ordinal);
        Assert.Equal((true, false, false), (Exists(".sitelint.yml"), Exists(HookFile), Exists(WorkflowFile)));
    }

    [Fact]
    public void What_is_there_is_not_asked_about_and_stays()
    {
        work.Add(HookFile, "repos: []\n");
        Assert.DoesNotContain("pre-commit", Init("n\n").Output, StringComparison.Ordinal);
        Assert.Contains("was left alone", Init("n\n", "--force", "--hook").Error, StringComparison.Ordinal);
        Assert.Equal("repos: []\n", work.Read(HookFile));
    }

    [Theory]
    [InlineData("\nn\nn\n", true)]
    [InlineData("n\nn\nn\n", false)]
    public void A_habit_of_the_site_is_lowered_if_the_answer_is_yes(string typed, bool isLowered)
    {
        for (var i = 0; i < 20; i++)
            work.Add($"page{i}.md", $"# Page {i}\n\n![](picture.png)\n");
        work.Add("picture.png", "");
        var (_, output, error) = Init(typed);
        Assert.Contains("image/empty-alt finds 20 in 20 files, which looks like a habit: report them as info only? [Y/n] ", output, StringComparison.Ordinal);
        Assert.Equal(isLowered, work.Read(".sitelint.yml").Contains("\n  image/empty-alt: info", StringComparison.Ordinal));
        AssertTrue(error);
    }

    [Theory]
    [InlineData("[bad](gone.md)")]
    [InlineData("All is well.")]
    public void What_it_says_of_the_next_run_is_so(string text)
    {
        work.Add("index.md", $"# Title\n\n{text}\n");
        AssertTrue(Init("").Error);
    }

    [Theory]
    [InlineData(".pre-commit-hooks.yaml")]
    [InlineData(null)]
    public void Hooks_run_for_a_commit_that_only_deletes(string? file)
    {
        var text = file is null ? InitFiles.Hook : File.ReadAllText(Path.Combine(Repository.Root, file));
        foreach (var hook in text.Split("- id: ")[1..])
        {
            Assert.Contains("always_run: true", hook, StringComparison.Ordinal);
            Assert.Contains("pass_filenames: false", hook, StringComparison.Ordinal);
            Assert.Contains("require_serial: true", hook, StringComparison.Ordinal);
        }
    }

    /// <summary>The configuration is taken, and the run does what was said of it.</summary>
    private void AssertTrue(string said)
    {
        var (code, output, _) = work.Run("--format", "concise");
        if (code == 0)
            Assert.Contains("finds nothing that fails", said, StringComparison.Ordinal);
        else
            Assert.Contains($" fails for {output.Split('\n').Count(static line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal))} finding", said, StringComparison.Ordinal);
        Assert.InRange(code, 0, 1);
    }

    private bool Exists(string path) => File.Exists(Path.Combine(work.Path, path));

    private (int ExitCode, string Output, string Error) Init(string typed, params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(["init", .. arguments], new CommandEnvironment
        {
            Out = output,
            Error = error,
            Directory = work.Path,
            IsTerminal = true,
            IsInteractive = true,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(typed)),
        });
        return (code, output.ToString(), error.ToString());
    }
}
