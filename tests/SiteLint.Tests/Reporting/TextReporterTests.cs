using SiteLint.Reporting;

namespace SiteLint.Tests.Reporting;

public sealed class TextReporterTests
{
    [Fact]
    public void Shows_the_line_the_caret_and_what_to_do() => Same(
        """
        warning[spelling/typo][*]: 'Dearch' is no word
         --> a.md:2:3
          |
        2 | - Dearch engines
          |   ^^^^^^
          = note: A reader stumbles
          = help: write 'Search'
          = fix: Replace it (--fix)

        """,
        ReportKit.One("Title\n- [|Dearch|] engines\n", static made =>
        {
            made.Note = "A reader stumbles";
            made.Suggestions = ["Search"];
            made.Fix = Fix.Safe("Replace it", made.Span, "Search");
        }));

    [Fact]
    public void Wide_characters_take_two_columns_and_tabs_go_to_the_next_stop() => Same(
        """
        warning[spelling/typo]: 'Dearch' is no word
         --> a.md:1:6
          |
        1 |     中文 Dearch
          |          ^^^^^^

        """.Replace("中文 ", "中文 \u200B", StringComparison.Ordinal),
        ReportKit.One("\t中文 \u200B[|Dearch|]\n"));

    [Fact]
    public void Combining_marks_take_none_and_emoji_two() => Same(
        """
        warning[spelling/typo]: 'Dearch' is no word
         --> a.md:1:8
          |
        1 | e🙂 x Dearch
          |       ^^^^^^

        """.Replace("e🙂", "e\u0301🙂", StringComparison.Ordinal),
        ReportKit.One("e\u0301🙂 x [|Dearch|]"));

    [Fact]
    public void A_long_line_is_cut_to_a_window_round_the_mark()
    {
        var text = ReportKit.Write(new TextReporter(new Ansi(false), 60), ReportKit.One(string.Concat(Enumerable.Repeat("lorem ipsum ", 40)) + "[|Dearch|]" + string.Concat(Enumerable.Repeat(" dolor sit", 40))));
        var lines = text.Split('\n');
        Assert.All(lines, static line => Assert.True(line.Length <= 60, line));
        var source = lines.Single(static line => line.Contains("Dearch", StringComparison.Ordinal) && line.Contains('…'));
        var carets = lines.Single(static line => line.Contains('^'));
        Assert.Equal(source.IndexOf("Dearch", StringComparison.Ordinal), carets.IndexOf('^'));
        Assert.StartsWith("1 | …", source, StringComparison.Ordinal);
        Assert.EndsWith("…", source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_megabytes_is_not_laid_out_to_its_end()
    {
        var text = ReportKit.Write(new TextReporter(new Ansi(false), 80), ReportKit.One(new string('a', 3_000_000) + "[|Dearch|]" + new string('b', 3_000_000)));
        Assert.True(text.Length < 600);
    }

    [Fact]
    public void Control_characters_of_files_and_names_do_not_reach_the_terminal()
    {
        var report = ReportKit.One("\e[31m[|De\u009Barch|]\u202E\n", static made => made.Message = "bad\e]0;title\a", "a\e[2J.md");
        var text = ReportKit.Write(new TextReporter(new Ansi(false), 80), report);
        Assert.DoesNotContain('\e', text);
        Assert.DoesNotContain('\u009B', text);
        Assert.DoesNotContain('\u202E', text);
        Assert.DoesNotContain('\a', text);
    }

    [Fact]
    public void Colours_are_there_when_asked() =>
        Assert.Contains("\e[1;33mwarning[spelling/typo]\e[0m", ReportKit.Write(new TextReporter(new Ansi(true), 80), ReportKit.One("[|a|]")), StringComparison.Ordinal);

    [Fact]
    public void A_finding_outside_its_file_is_shown_all_the_same()
    {
        var report = ReportKit.One("[|a|]", static made => made.Span = new TextSpan(50, 60));
        Assert.Contains("a.md:1:2", ReportKit.Write(new TextReporter(new Ansi(false), 80), report), StringComparison.Ordinal);
    }

    private static void Same(string expected, Report report)
    {
        Assert.Equal(expected.ReplaceLineEndings("\n"), ReportKit.Write(new TextReporter(new Ansi(false), 80), report).TrimEnd('\n') + "\n");
    }
}
