namespace SiteLint.Bench.Speed;

/// <summary>A command that is measured in turn with others.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Command">The program.</param>
/// <param name="Folder">Where it runs.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record Contender(string Name, string Command, string Folder, string[] Arguments)
{
    /// <summary>A command that takes longer than this runs once.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(30);

    private readonly List<ChildProcess> runs = [];
    private bool isSlow;

    /// <summary>CPU seconds, the median of all runs.</summary>
    public double Cpu => Median(static run => run.Cpu.TotalSeconds);

    /// <summary>Wall seconds, the median of all runs.</summary>
    public double Wall => Median(static run => run.Wall.TotalSeconds);

    /// <summary>Peak memory in MB, the median of all runs.</summary>
    public double Megabytes => Median(static run => run.PeakBytes / 1e6);

    /// <summary>Counted runs.</summary>
    public int Runs => runs.Count;

    /// <summary>Runs commands in turn, so that a machine that grows slower grows slower for all; those not found fall out.</summary>
    public static List<Contender> Measure(IReadOnlyList<Contender> contenders, int rounds)
    {
        var found = contenders.Where(static contender => contender.WarmUp()).ToList();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var contender in found)
            {
                if (!contender.isSlow)
                    contender.runs.Add(ChildProcess.Run(contender.Command, contender.Folder, contender.Arguments)!);
            }
        }

        return found;
    }

    private bool WarmUp()
    {
        if (ChildProcess.Run(Command, Folder, Arguments) is not { } run)
        {
            Console.Error.WriteLine($"{Command} is not here");
            return false;
        }

        isSlow = run.Wall > Slow;
        if (isSlow)
            runs.Add(run);
        return true;
    }

    private double Median(Func<ChildProcess, double> of) => runs.Select(of).Order().ElementAt(runs.Count / 2);
}
