using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SiteLint.Bench.Speed;

/// <summary>What a finished process cost, by the operating system's own account of children.</summary>
/// <param name="Cpu">User and system time.</param>
/// <param name="Wall">Time that passed.</param>
/// <param name="PeakBytes">The largest resident set of any child so far.</param>
/// <param name="ExitCode">What it returned.</param>
internal sealed partial record ChildProcess(TimeSpan Cpu, TimeSpan Wall, long PeakBytes, int ExitCode)
{
    private const int Children = -1;

    /// <summary>Runs a command to its end, its output thrown away; null where it is not on the PATH.</summary>
    public static ChildProcess? Run(string command, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(command) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        var before = Usage();
        var clock = Stopwatch.StartNew();
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            process.OutputDataReceived += static (_, _) => { };
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            process.WaitForExit();
            var after = Usage();
            return new ChildProcess(after.Cpu - before.Cpu, clock.Elapsed, after.Peak, process.ExitCode);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static unsafe (TimeSpan Cpu, long Peak) Usage()
    {
        // struct rusage: two timevals, then ru_maxrss in KiB (Linux), then thirteen longs.
        var usage = stackalloc long[18];
        return GetUsage(Children, usage) != 0
            ? (TimeSpan.Zero, 0)
            : (TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]), usage[4] * 1024);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static unsafe partial int GetUsage(int who, long* usage);
}
