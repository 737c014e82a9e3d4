using System.Diagnostics;
using SiteLint.Fixing;

namespace SiteLint.Tests.Fixing;

public sealed class PatchTests
{
    [Fact]
    public void Shows_changed_lines_with_three_lines_around()
    {
        var before = string.Concat(Enumerable.Range(1, 20).Select(static line => $"line {line}\n"));
        var after = before.Replace("line 10\n", "line ten\n", StringComparison.Ordinal);
        Assert.Equal(
            """
            diff --git a/a.md b/a.md
            --- a/a.md
            +++ b/a.md
            @@ -7,7 +7,7 @@
             line 7
             line 8
             line 9
            -line 10
            +line ten
             line 11
             line 12
             line 13

            """.ReplaceLineEndings("\n"),
            Write("a.md", before, after));
    }

    [Theory]
    [InlineData("a\nb\nc\n", "a\nB\nc\n")]
    [InlineData("a\nb\nc", "a\nb\nC")]
    [InlineData("a\nb", "a\nb\n")]
    [InlineData("", "new\n")]
    [InlineData("gone\n", "")]
    [InlineData("a\r\nb\r\n", "a\r\nc\r\n")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n", "1\nX\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\nadded\n15\n16\n")]
    public void Git_applies_it(string before, string after)
    {
        var folder = Directory.CreateTempSubdirectory("sitelint-patch");
        try
        {
            var file = Path.Combine(folder.FullName, "päge one.md");
            File.WriteAllText(file, before);
            File.WriteAllText(Path.Combine(folder.FullName, "p.diff"), Write("päge one.md", before, after));
            using var git = Process.Start(new ProcessStartInfo("git", ["apply", "--unidiff-zero", "p.diff"]) { WorkingDirectory = folder.FullName, RedirectStandardError = true })!;
            var error = git.StandardError.ReadToEnd();
            git.WaitForExit();
            Assert.Equal("", error);
            Assert.Equal(after, File.Exists(file) ? File.ReadAllText(file) : "");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Write(string path, string before, string after)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Patch.Write(writer, path, before, after);
        return writer.ToString();
    }
}
