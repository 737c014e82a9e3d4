using SiteLint.Linting;

namespace SiteLint.Tests.Linting;

public sealed class WorkersTests
{
    [Theory]
    [InlineData(0, 4, false)]
    [InlineData(5, 4, true)]
    [InlineData(1000, 1, true)]
    [InlineData(1000, 3, false)]
    [InlineData(1000, 3, true)]
    [InlineData(9, 64, true)]
    public void Every_item_is_done_once(int count, int jobs, bool areSomeAlike)
    {
        var done = new int[count];
        Workers.Run(count, jobs, item => Interlocked.Increment(ref done[item]), areSomeAlike ? static item => (uint)item / 7 : null);
        Assert.All(done, static times => Assert.Equal(1, times));
    }

    [Fact]
    public void A_thread_that_has_nothing_left_helps_the_others()
    {
        var threads = new HashSet<int>();
        using var both = new Barrier(2);
        Workers.Run(
            16,
            2,
            item =>
            {
                // All items are alike: without help the first would wait in vain.
                if (item < 2)
                    Assert.True(both.SignalAndWait(TimeSpan.FromMinutes(1)));
                lock (threads)
                    threads.Add(Environment.CurrentManagedThreadId);
            },
            static _ => 0);
        Assert.Equal(2, threads.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void What_an_item_throws_is_thrown_on(int jobs)
    {
        var thrown = Assert.ThrowsAny<Exception>(() => Workers.Run(100, jobs, static item => throw new InvalidDataException($"item {item}"), static item => (uint)item));
        Assert.IsType<InvalidDataException>(thrown is AggregateException { InnerException: { } inner } ? inner : thrown);
    }
}
