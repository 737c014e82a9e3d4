using SiteLint.Commands;

namespace SiteLint;

/// <summary>The entry point.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        // Asked for by every installer and hook: answered before anything else is loaded.
        if (args is ["--version"])
        {
            Console.Out.WriteLine(ToolVersion.Current);
            return ExitCode.Success;
        }

        return CommandLine.Run(args, CommandEnvironment.OfProcess());
    }
}
