using System.Globalization;

namespace SiteLint.Bench.External;

/// <summary>What the command line of <c>external</c> says.</summary>
/// <param name="Tool">The tool to measure.</param>
/// <param name="Peer">The peer beside it; left out where it is not there.</param>
/// <param name="Runs">Counted runs of each.</param>
/// <param name="MemoryUrls">URLs that memory is measured with.</param>
internal sealed record ExternalArguments(string Tool, string Peer, int Runs, int MemoryUrls)
{
    public static ExternalArguments Parse(string[] arguments)
    {
        var options = new ExternalArguments("dotnet-sitelint", "linkinator", 3, 100_000);
        for (var i = 0; i + 1 < arguments.Length; i += 2)
        {
            options = arguments[i] switch
            {
                "--tool" => options with { Tool = arguments[i + 1] },
                "--peer" => options with { Peer = arguments[i + 1] },
                "--runs" => options with { Runs = int.Parse(arguments[i + 1], CultureInfo.InvariantCulture) },
                "--urls" => options with { MemoryUrls = int.Parse(arguments[i + 1], CultureInfo.InvariantCulture) },
                _ => throw new ArgumentException($"no option is called '{arguments[i]}'", nameof(arguments)),
            };
        }

        return options;
    }
}
