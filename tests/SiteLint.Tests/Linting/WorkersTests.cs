using SiteLint.Linting;

namespace SiteLint.Tests.Linting;

public sealed class WorkersTests
{
    [Theory]
    [InlineData(0, 4)]
    [InlineData(5, 4)]
    [InlineData(1000, 1)]
    [InlineData(1000, 3)]
    [InlineData(9, 64)]
    public void Every_item_is_done_once(int count, int jobs)
    {
        var done = new int[count];
        Workers.Run(count, jobs, item => Interlocked.Increment(ref done[item]));
        Assert.All(done, static times => Assert.Equal(1, times));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void What_an_item_throws_is_thrown_on(int jobs)
    {
        var thrown = Assert.ThrowsAny<Exception>(() => Workers.Run(100, jobs, static item => throw new InvalidDataException($"item {item}")));
        Assert.IsType<InvalidDataException>(thrown is AggregateException { InnerException: { } inner } ? inner : thrown);
    }
}
