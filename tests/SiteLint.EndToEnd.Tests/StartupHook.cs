using System.Diagnostics;
using System.Globalization;
using System.Reflection;

/// <summary>
/// Runs inside the tool, before its own code, where DOTNET_STARTUP_HOOKS names this assembly: ends the process at a given
/// moment of writing files, as a power switch would. The run-time asks for this very name outside of any namespace.
/// </summary>
internal static class StartupHook
{
    /// <summary>The moment, counted from 1.</summary>
    public const string Moment = "SITELINT_TEST_KILL_AT";

    /// <summary>A file to write the names of all moments to, where none is to be the last.</summary>
    public const string Trace = "SITELINT_TEST_TRACE";

    /// <summary>Called by the run-time.</summary>
    public static void Initialize()
    {
        var last = int.Parse(Environment.GetEnvironmentVariable(Moment) ?? "0", CultureInfo.InvariantCulture);
        var trace = Environment.GetEnvironmentVariable(Trace);
        var count = 0;
        var points = Assembly.Load("SiteLint").GetType("SiteLint.Fixing.WritePoint", throwOnError: true)!;
        points.GetProperty("Reached", BindingFlags.Public | BindingFlags.Static)!.SetValue(null, (Action<string>)(name =>
        {
            if (trace is not null)
                File.AppendAllText(trace, name + "\n");
            if (++count == last)
                Process.GetCurrentProcess().Kill();
        }));
    }
}
