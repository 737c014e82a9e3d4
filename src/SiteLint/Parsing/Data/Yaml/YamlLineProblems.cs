namespace SiteLint.Parsing.Data.Yaml;

/// <summary>Words for lines that are wrong as a whole.</summary>
internal static class YamlLineProblems
{
    /// <summary>A line that should be <c>key: value</c> and has no colon, or none that counts.</summary>
    public static DataProblem WithoutColon(string source, TextSpan line)
    {
        var text = source.AsSpan(line.Start, line.Length);
        var colon = text.IndexOf(':');
        if (colon > 0 && IsName(text[..colon]) && colon + 1 < text.Length && text[colon + 1] != '/')
        {
            var at = line.Start + colon + 1;
            return new DataProblem("missing-blank-after-colon", line, $"A blank is missing behind '{text[..(colon + 1)]}', so this line is no key and value")
            {
                Fix = Fix.Safe("Add the blank", new TextSpan(at, at), " "),
            };
        }

        var wide = text.IndexOf('：');
        if (wide > 0 && IsName(text[..wide].TrimEnd(' ')))
        {
            var at = line.Start + wide;
            return new DataProblem("full-width-colon", new TextSpan(at, at + 1), "This is a full-width colon; YAML needs ':' and a blank")
            {
                Fix = Fix.Safe("Use ':' and a blank", new TextSpan(at, at + 1), wide + 1 < text.Length && text[wide + 1] == ' ' ? ":" : ": "),
            };
        }

        var equals = text.IndexOf('=');
        if (equals > 0 && IsName(text[..equals].TrimEnd(' ')))
            return new DataProblem("not-a-key", line, "This line is written as in TOML; in YAML it is 'key: value'");
        return new DataProblem("not-a-key", line, "This line is neither 'key: value' nor an indented continuation of the line above");
    }

    /// <summary>A key that is indented although the value above is complete.</summary>
    public static DataProblem Indent(string source, int at, int end, int tooMany)
    {
        var key = YamlKeyScan.Find(source, at, end);
        return new DataProblem("bad-indent", new TextSpan(at - tooMany, key.KeyEnd), $"The key '{source[at..key.KeyEnd]}' is indented, but the value above it is complete; let it begin where the other keys begin")
        {
            Fix = Fix.Unsafe("Remove the blanks before it", new TextSpan(at - tooMany, at), ""),
        };
    }

    /// <summary>A key that begins where no map above it begins.</summary>
    public static DataProblem Between(string source, int at, int end)
    {
        var key = YamlKeyScan.Find(source, at, end);
        return new DataProblem("bad-indent", new TextSpan(at, key.KeyEnd), $"The key '{source[at..key.KeyEnd]}' does not begin where any key above it begins; let it begin where its neighbours do");
    }

    /// <summary>A colon in a value of several lines.</summary>
    public static DataProblem ColonInContinuation(TextSpan line) =>
        new("unquoted-colon", line, "This line goes on with the value above and has ': ' in it; put the whole value in quotes or write it as a block (>)");

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-'))
                return false;
        }

        return !text.IsEmpty;
    }
}
