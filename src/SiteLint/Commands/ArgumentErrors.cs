using System.CommandLine;
using SiteLint.Configuration;

namespace SiteLint.Commands;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class ArgumentErrors
{
    /// <summary>Options that the documentation speaks of and this version does not have.</summary>
    private static readonly string[] ToCome =
        ["--watch"];

    /// <summary>Checks the outcome of parsing.</summary>
    /// <exception cref="UsageException">It has errors; all of them are said.</exception>
    public static void Check(ParseResult result, Command command)
    {
        var messages = new List<string>();
        var names = new List<string>();
        foreach (var option in command.Options)
            names.Add(option.Name);
        foreach (var token in result.UnmatchedTokens)
            messages.Add(Unknown(token, names, command.Name));
        // A word that looks like an option is taken as a path where paths may stand.
        foreach (var argument in command.Arguments)
        {
            foreach (var token in result.GetResult(argument)?.Tokens ?? [])
            {
                if (LooksLikeOption(token.Value) && !IsBehindDoubleDash(result, token.Value))
                    messages.Add(Unknown(token.Value, names, command.Name));
            }
        }

        if (messages.Count == 0)
        {
            foreach (var error in result.Errors)
                messages.Add(error.Message.TrimEnd('.'));
        }

        if (messages.Count > 0)
            throw new UsageException(string.Join("\nsitelint: ", messages));
    }

    /// <summary>Whether a word is an option and no path: two hyphens, or one before what is not there.</summary>
    private static bool LooksLikeOption(string word) =>
        word.StartsWith("--", StringComparison.Ordinal) || (word.Length > 1 && word[0] == '-' && !Path.Exists(word));

    private static bool IsBehindDoubleDash(ParseResult result, string value)
    {
        var isBehind = false;
        foreach (var token in result.Tokens)
        {
            if (isBehind && token.Value == value)
                return true;
            isBehind |= token.Value == "--";
        }

        return false;
    }

    private static string Unknown(string token, List<string> names, string command)
    {
        var name = token.Split('=')[0];
        if (Array.IndexOf(ToCome, name) >= 0 && !names.Contains(name))
            return $"'{command}' has no option {name} in this version";
        return name.StartsWith('-')
            ? $"'{command}' has no option {name}{NearestName.Hint(name, names)} ('sitelint {command} --help' lists them)"
            : $"'{token}' is one argument too many for '{command}'";
    }
}
