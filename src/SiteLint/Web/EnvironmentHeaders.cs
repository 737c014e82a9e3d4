namespace SiteLint.Web;

/// <summary>
/// Reads headers for single hosts from the environment, so that no repository can send a token anywhere:
/// <c>SITELINT_HEADERS</c> holds lines of the form <c>host Name: value</c>.
/// </summary>
internal static class EnvironmentHeaders
{
    /// <summary>Name of the variable.</summary>
    public const string Variable = "SITELINT_HEADERS";

    /// <summary>Parses the variable's value.</summary>
    /// <exception cref="FormatException">A line does not have the form; the message names its number, not its text.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<KeyValuePair<string, string>>> Parse(string? value)
    {
        var result = new Dictionary<string, IReadOnlyList<KeyValuePair<string, string>>>(StringComparer.OrdinalIgnoreCase);
        var number = 0;
        foreach (var raw in (value ?? "").Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0)
                continue;
            var blank = line.IndexOf(' ');
            var colon = line.IndexOf(':', Math.Max(blank, 0));
            if (blank <= 0 || colon <= blank + 1)
                throw new FormatException($"line {number} of {Variable} is not of the form 'host Name: value'");
            var host = line[..blank];
            var header = new KeyValuePair<string, string>(line[(blank + 1)..colon].Trim(), line[(colon + 1)..].Trim());
            result[host] = result.TryGetValue(host, out var before) ? [.. before, header] : [header];
        }

        return result;
    }
}
