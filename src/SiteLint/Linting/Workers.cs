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
    public static void Run(int count, int jobs, Action<int> action)
    {
        if (jobs <= 0)
            jobs = Environment.ProcessorCount;
        if (jobs == 1 || count < WorthAThread)
        {
            for (var i = 0; i < count; i++)
                action(i);
            return;
        }

        var next = -1;
        Exception? failure = null;
        var threads = new Thread[Math.Min(jobs, count) - 1];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(Work, StackSize);
            threads[i].Start();
        }

        Work();
        foreach (var thread in threads)
            thread.Join();
        if (failure is not null)
            throw new AggregateException(failure);

        void Work()
        {
            try
            {
                for (int i; failure is null && (i = Interlocked.Increment(ref next)) < count;)
                    action(i);
            }
            catch (Exception error)
            {
                failure = error;
            }
        }
    }
}
