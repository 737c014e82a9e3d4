namespace SiteLint.Linting;

/// <summary>Runs an action for every index on a few threads; few items run on the caller's own.</summary>
internal static class Workers
{
    /// <summary>Below this many items a second thread costs more than it gives.</summary>
    private const int WorthAThread = 8;

    /// <summary>Bytes of stack: parsers recurse on nested input up to their own limits.</summary>
    private const int StackSize = 16 << 20;

    /// <summary>Calls <paramref name="action"/> for 0 up to <paramref name="count"/> (exclusive), in no order.</summary>
    /// <param name="count">Number of items.</param>
    /// <param name="jobs">Threads; 0 for one a processor.</param>
    /// <param name="action">Called on several threads; an exception ends the run and is thrown on.</param>
    /// <param name="likeness">
    /// A number that like items share: they are given to one thread, which remembers what they have in common, as long as no
    /// thread has run out of work. Null where no item is like another.
    /// </param>
    public static void Run(int count, int jobs, Action<int> action, Func<int, uint>? likeness = null)
    {
        if (jobs <= 0)
            jobs = Environment.ProcessorCount;
        if (jobs == 1 || count < WorthAThread)
        {
            for (var i = 0; i < count; i++)
                action(i);
            return;
        }

        Exception? failure = null;
        var threads = new Thread[Math.Min(jobs, count) - 1];
        var shares = Divide(count, likeness is null ? 1 : threads.Length + 1, likeness);
        for (var i = 0; i < threads.Length; i++)
        {
            var own = i + 1;
            threads[i] = new Thread(() => Work(own), StackSize);
            threads[i].Start();
        }

        Work(0);
        foreach (var thread in threads)
            thread.Join();
        if (failure is not null)
            throw new AggregateException(failure);

        void Work(int own)
        {
            try
            {
                for (var i = 0; i < shares.Length; i++)
                {
                    var share = shares[(own + i) % shares.Length];
                    while (failure is null && share.TryTake(out var item))
                        action(item);
                }
            }
            catch (Exception error)
            {
                failure = error;
            }
        }
    }

    private static Share[] Divide(int count, int parts, Func<int, uint>? likeness)
    {
        var items = new List<int>[parts];
        for (var i = 0; i < parts; i++)
            items[i] = new List<int>((count / parts) + 1);
        for (var i = 0; i < count; i++)
            items[likeness is null ? 0 : likeness(i) % (uint)parts].Add(i);
        return Array.ConvertAll(items, static share => new Share([.. share]));
    }

    /// <summary>Items that one thread begins with; others help when they have nothing left.</summary>
    private sealed class Share(int[] items)
    {
        private int next = -1;

        public bool TryTake(out int item)
        {
            var at = Interlocked.Increment(ref next);
            item = at < items.Length ? items[at] : -1;
            return item >= 0;
        }
    }
}
