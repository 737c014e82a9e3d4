using System.Globalization;

namespace SiteLint.Bench.Fuzzing;

/// <summary>What the command line says of a fuzzing run.</summary>
/// <param name="Rounds">Rounds for each kind; 0 for no end.</param>
/// <param name="Seed">What the random numbers start from; the same seed makes the same files.</param>
/// <param name="Kind">The one kind to run, or empty for all.</param>
/// <param name="FirstRound">The round to begin with.</param>
internal sealed record FuzzOptions(int Rounds, int Seed, string Kind, int FirstRound)
{
    /// <summary>Whether a round that found something is repeated, to see where it throws.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>A folder to write the sites to, or null: each is there before it is run.</summary>
    public string? Dump { get; init; }

    /// <summary>Reads the options.</summary>
    public static FuzzOptions Parse(string[] arguments)
    {
        var options = new FuzzOptions(25, 1, "", 0);
        for (var i = 0; i + 1 < arguments.Length; i += 2)
        {
            options = arguments[i] switch
            {
                "--rounds" => options with { Rounds = Number(arguments[i + 1]) },
                "--seed" => options with { Seed = Number(arguments[i + 1]) },
                "--round" => options with { FirstRound = Number(arguments[i + 1]), Rounds = 1, IsRepeated = true },
                "--dump" => options with { Dump = arguments[i + 1] },
                "--kind" => options with { Kind = arguments[i + 1] },
                _ => throw new ArgumentException($"no option is called '{arguments[i]}'", nameof(arguments)),
            };
        }

        return options;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
