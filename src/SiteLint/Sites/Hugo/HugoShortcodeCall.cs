namespace SiteLint.Sites.Hugo;

/// <summary>Reads the calls of shortcodes.</summary>
internal static class HugoShortcodeCall
{
    /// <summary>The name and path of a destination that is one <c>ref</c> or <c>relref</c>; a null path where it is something else.</summary>
    public static (string Name, string? Path) ReadReference(string target)
    {
        var text = target.AsSpan().Trim();
        var isCall = (text.StartsWith("{{<") && text.EndsWith(">}}")) || (text.StartsWith("{{%") && text.EndsWith("%}}"));
        if (!isCall || text.Length < 6 || text[3..^3].Contains("{{", StringComparison.Ordinal))
            return ("", null);
        var call = text[3..^3].Trim().ToString();
        var blank = call.AsSpan().IndexOfAny(" \t\r\n\"'`");
        if (blank <= 0 || call[..blank] is not ("ref" or "relref"))
            return ("", null);
        var values = Read(call[blank..]);
        foreach (var (key, value) in values)
        {
            if (key is "" or "path")
                return (call[..blank], value);
        }

        return (call[..blank], null);
    }

    /// <summary>The values of the arguments of a call.</summary>
    public static IEnumerable<string> Values(string arguments)
    {
        foreach (var (_, value) in Read(arguments))
            yield return value;
    }

    /// <summary>The arguments of a call; the key of one without a name is empty.</summary>
    public static List<(string Key, string Value)> Read(string arguments)
    {
        var result = new List<(string, string)>();
        var at = 0;
        while (at < arguments.Length)
        {
            if (char.IsWhiteSpace(arguments[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < arguments.Length && !char.IsWhiteSpace(arguments[at]) && arguments[at] is not ('=' or '"' or '`'))
                at++;
            var word = arguments[start..at];
            if (at < arguments.Length && arguments[at] == '=')
                at++;
            else if (word.Length > 0)
            {
                result.Add(("", word));
                continue;
            }

            if (at >= arguments.Length)
                break;
            result.Add((word, ReadValue(arguments, ref at)));
        }

        return result;
    }

    private static string ReadValue(string arguments, ref int at)
    {
        var quote = arguments[at];
        var start = at;
        if (quote is '"' or '`')
        {
            var end = arguments.IndexOf(quote, at + 1);
            at = end < 0 ? arguments.Length : end + 1;
            return arguments[(start + 1)..(end < 0 ? arguments.Length : end)];
        }

        while (at < arguments.Length && !char.IsWhiteSpace(arguments[at]))
            at++;
        return arguments[start..at];
    }
}
