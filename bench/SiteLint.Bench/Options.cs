using System.Globalization;

namespace SiteLint.Bench;

/// <summary>What the command line says.</summary>
/// <param name="Tool">The tool to measure.</param>
/// <param name="Runs">Counted runs of each command.</param>
/// <param name="Arguments">Further arguments for the tool.</param>
/// <param name="Programs">A folder with peers that are not on the PATH, or one where npm installed them.</param>
/// <param name="Html">A folder with built HTML.</param>
internal sealed record Options(string Tool, int Runs, string[] Arguments, string? Programs = null, string? Html = null)
{
    public static Options Parse(string[] arguments)
    {
        var options = new Options("dotnet-sitelint", 5, []);
        for (var i = 0; i + 1 < arguments.Length; i += 2)
        {
            options = arguments[i] switch
            {
                "--tool" => options with { Tool = arguments[i + 1] },
                "--runs" => options with { Runs = int.Parse(arguments[i + 1], CultureInfo.InvariantCulture) },
                "--args" => options with { Arguments = arguments[i + 1].Split(' ', StringSplitOptions.RemoveEmptyEntries) },
                "--programs" => options with { Programs = Path.GetFullPath(arguments[i + 1]) },
                "--html" => options with { Html = arguments[i + 1] },
                _ => throw new ArgumentException($"no option is called '{arguments[i]}'", nameof(arguments)),
            };
        }

        return options;
    }
}
