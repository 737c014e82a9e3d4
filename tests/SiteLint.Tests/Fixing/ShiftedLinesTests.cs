using SiteLint.Fixing;

namespace SiteLint.Tests.Fixing;

public sealed class ShiftedLinesTests
{
    [Theory]
    [InlineData("a b c d", "a b c d", "2-3", "2-3")]
    [InlineData("a b c d", "a x b c d", "2-3", "2-2 3-4")]
    [InlineData("a b c d", "c d", "1-1 4-4", "2-2")]
    [InlineData("a b c d", "a b x c d", "2-3", "2-2 3-3 4-4")]
    [InlineData("a b c d", "a b C d", "2-3", "2-2 3-3")]
    [InlineData("a b c d", "a b c d x", "1-1 4-4", "1-1 4-4 5-5")]
    [InlineData("a b c d", "a x b c d", "", "2-2")]
    public void Ranges_move_with_their_lines_and_what_fixes_wrote_is_added(string before, string after, string ranges, string expected)
    {
        var given = ranges.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static range => (int.Parse(range[..1]), int.Parse(range[2..]))).ToArray();
        var shifted = ShiftedLines.Of(given, before.Replace(' ', '\n'), after.Replace(' ', '\n'));
        Assert.Equal(expected, string.Join(' ', shifted.Select(static range => $"{range.First}-{range.Last}")));
    }
}
