namespace SiteLint.Bench.Fuzzing;

/// <summary>Ends the process where one site takes so much CPU time that it will never end.</summary>
internal sealed class Watchdog : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Timer timer;
    private TimeSpan started = Environment.CpuUsage.TotalTime;
    private string what = "nothing";

    public Watchdog() => timer = new Timer(_ => Look(), null, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5));

    /// <summary>Says what is run next.</summary>
    public void Begin(string name)
    {
        what = name;
        started = Environment.CpuUsage.TotalTime;
    }

    public void Dispose() => timer.Dispose();

    private void Look()
    {
        if (Environment.CpuUsage.TotalTime - started < Patience)
            return;
        Console.WriteLine($"{what}: does not end");
        Environment.Exit(1);
    }
}
