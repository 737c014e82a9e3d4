using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace SiteLint.Bench.Speed;

/// <summary>What a finished process cost, by the operating system's own account of children.</summary>
/// <param name="Cpu">User and system time, that of its own children included.</param>
/// <param name="Wall">Time that passed.</param>
/// <param name="PeakBytes">Its largest resident set, looked at every few milliseconds; 0 where the system does not tell.</param>
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
            var peak = 0L;
            while (!process.WaitForExit(clock.ElapsedMilliseconds < 50 ? 1 : 20))
                peak = Math.Max(peak, PeakOf(process.Id));
            process.WaitForExit();
            return new ChildProcess(Usage() - before, clock.Elapsed, peak, process.ExitCode);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static long PeakOf(int process)
    {
        try
        {
            foreach (var line in File.ReadLines($"/proc/{process}/status"))
            {
                if (line.StartsWith("VmHWM:", StringComparison.Ordinal))
                    return long.Parse(line.AsSpan(6, line.Length - 8), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) * 1024;
            }
        }
        catch (IOException)
        {
            // It has just ended, or the system has no such files.
            return 0;
        }

        return 0;
    }

    private static unsafe TimeSpan Usage()
    {
        // struct rusage: two timevals, then fourteen longs.
        var usage = stackalloc long[18];
        return GetUsage(Children, usage) != 0
            ? TimeSpan.Zero
            : TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static unsafe partial int GetUsage(int who, long* usage);
}
