using System.Text;
using SiteLint.Discovery;
using SiteLint.Fixing;
using SiteLint.Linting;

namespace SiteLint.Tests.Fixing;

public sealed class FixRoundsTests
{
    [Fact]
    public void Applies_safe_fixes_until_nothing_is_left()
    {
        var (text, applied, rest) = Run("teh teh teh", unsafely: false);
        Assert.Equal("the the the", text);
        Assert.Equal(3, applied);
        Assert.Equal(0, rest);
    }

    [Fact]
    public void Leaves_guesses_alone_unless_asked()
    {
        Assert.Equal("foo", Run("foo", unsafely: false).Text);
        Assert.Equal("bar", Run("foo", unsafely: true).Text);
    }

    [Fact]
    public void Overlapping_fixes_wait_for_the_next_round() =>
        Assert.Equal("c", Run("aabb", unsafely: true).Text);

    [Fact]
    public void Fixes_that_chase_each_other_end_after_ten_rounds()
    {
        var (text, applied, _) = Run("ping", unsafely: true);
        Assert.Equal(10, applied);
        Assert.Equal("ping", text);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16le", true)]
    [InlineData("utf-16be", true)]
    public void Keeps_encoding_mark_and_line_ends(string encoding, bool hasMark)
    {
        Encoding used = encoding switch
        {
            "utf-16le" => new UnicodeEncoding(false, hasMark),
            "utf-16be" => new UnicodeEncoding(true, hasMark),
            _ => new UTF8Encoding(hasMark),
        };
        byte[] Bytes(string text) => [.. used.GetPreamble(), .. used.GetBytes(text)];
        var tree = new MemoryTree().Add("a.md", Bytes("ö\r\nteh\n\r"));
        var rounds = new FixRounds(tree, false, Judge);
        rounds.Run(Judge(tree));
        Assert.Equal(Bytes("ö\r\nthe\n\r"), Assert.Single(rounds.Changed).ToBytes());
    }

    [Fact]
    public void A_file_that_decoding_would_change_is_left_alone()
    {
        var tree = new MemoryTree().Add("a.md", [.. "teh "u8, 0xFF]);
        var rounds = new FixRounds(tree, false, Judge);
        rounds.Run(Judge(tree));
        Assert.Empty(rounds.Changed);
    }

    private static (string Text, int Applied, int Left) Run(string text, bool unsafely)
    {
        var tree = new MemoryTree().Add("a.md", text);
        var rounds = new FixRounds(tree, unsafely, Judge);
        var rest = rounds.Run(Judge(tree));
        return (rounds.Changed.FirstOrDefault()?.After ?? text, rounds.Applied, rest.Diagnostics.Count);
    }

    /// <summary>Knows a safe fix (teh), guesses (foo, aa, bb, …), and two words that turn into each other (ping, pong).</summary>
    private static LintResult Judge(SourceTree tree)
    {
        var text = SourceReader.Decode("a.md", SourceKind.Markdown, tree.ReadBytes("a.md"), out _).Text;
        var found = new List<Diagnostic>();
        foreach (var (wrong, right, safety) in new[]
        {
            ("teh", "the", FixSafety.Safe), ("foo", "bar", FixSafety.Unsafe), ("aab", "b", FixSafety.Unsafe), ("abb", "x", FixSafety.Unsafe), ("bb", "c", FixSafety.Unsafe),
            ("ping", "pong", FixSafety.Unsafe), ("pong", "ping", FixSafety.Unsafe),
        })
        {
            for (var at = text.IndexOf(wrong, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wrong, at + 1, StringComparison.Ordinal))
            {
                var span = TextSpan.FromLength(at, wrong.Length);
                found.Add(new Diagnostic { Rule = "x/y", Severity = Severity.Warning, Path = "a.md", Span = span, Message = "m", Fix = new Fix("t", safety, [new TextEdit(span, right)]) });
            }
        }

        return new LintResult
        {
            Sites = [],
            Diagnostics = found,
            LinesOf = static _ => null,
            SiteOf = static _ => null,
            FactsOf = static (_, _) => [],
            SharedOf = static (_, _) => null,
        };
    }
}
