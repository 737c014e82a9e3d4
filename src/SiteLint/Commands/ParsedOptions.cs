using System.CommandLine;
using System.CommandLine.Parsing;

namespace SiteLint.Commands;

/// <summary>The values of a parsed command line.</summary>
internal sealed class ParsedOptions(ParseResult result)
{
    /// <summary>Whether an option was given.</summary>
    public bool Has(Option option) => result.GetResult(option) is { Implicit: false };

    /// <summary>The value of an option, or null.</summary>
    public string? Get(Option option) => result.GetResult(option) is { Tokens: [var first, ..] } ? first.Value : null;

    /// <summary>Every value of an option or argument, in the order of the command line.</summary>
    public IReadOnlyList<string> All(Symbol symbol)
    {
        SymbolResult? found = symbol is Option option ? result.GetResult(option) : result.GetResult((Argument)symbol);
        if (found is null)
            return [];
        var values = new string[found.Tokens.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = found.Tokens[i].Value;
        return values;
    }

    /// <summary>Every value of an option, split at commas.</summary>
    public IReadOnlyList<string> Names(Option option)
    {
        var names = new List<string>();
        foreach (var value in All(option))
            names.AddRange(value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return names;
    }

    /// <summary>The value of an option that must be one of some names.</summary>
    /// <exception cref="UsageException">It is none of them.</exception>
    public string? Choice(Option option, IReadOnlyList<string> choices)
    {
        if (Get(option) is not { } value)
            return null;
        return choices.Contains(value)
            ? value
            : throw new UsageException($"'{value}' is no value of {option.Name}{Configuration.NearestName.Hint(value, choices)} (known are {string.Join(", ", choices)})");
    }
}
