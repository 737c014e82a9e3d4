namespace SiteLint.Parsing.Data.Yaml;

/// <summary>Says in an author's words why a YAML text cannot be read.</summary>
internal static class YamlDiagnosis
{
    /// <summary>Finds the cause of an error.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="range">The YAML in it.</param>
    /// <param name="offset">Where the parser gave up; the cause stands there or before.</param>
    /// <param name="message">What the parser said.</param>
    public static DataProblem Explain(string source, TextSpan range, int offset, string message)
    {
        if (YamlLineDiagnosis.Find(source, range, offset) is { } found)
            return found;
        var lineEnd = YamlBlockText.LineEnd(source, Math.Min(offset, range.End), range.End);
        return new DataProblem("syntax", new TextSpan(Math.Min(offset, lineEnd), lineEnd), "This is not YAML: " + Plain(message));
    }

    /// <summary>Collections that stand too deep in each other.</summary>
    public static DataProblem TooDeep(int offset) =>
        new("too-deep", new TextSpan(offset, offset + 1), $"More than {YamlTree.MaximumDepth} lists or maps stand in each other here; it is not read further");

    /// <summary>A key that is a list or a map, nearly always a template without quotes.</summary>
    public static DataProblem ComplexKey(string source, TextSpan key)
    {
        var start = key.Start;
        if (source[start] == '{')
        {
            while (start > 0 && source[start - 1] == '{')
                start--;
            var lineEnd = YamlBlockText.LineEnd(source, start, source.Length);
            while (lineEnd > start && source[lineEnd - 1] is ' ' or '\t')
                lineEnd--;
            var value = new TextSpan(start, lineEnd);
            return new DataProblem("unquoted-template", value, "A value that begins with '{' is a map in YAML; put the template in quotes") { IsFatal = false, Fix = YamlFix.Quote(source, value) };
        }

        return new DataProblem("complex-key", key, "A list or a map stands where a key is expected; put it in quotes if it is text") { IsFatal = false };
    }

    private static string Plain(string message)
    {
        // "(Line: 2, Col: 8, Idx: 11) - (Line: …): While parsing …"
        var colon = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        if (colon >= 0)
            message = message[(colon + 3)..];
        message = message.TrimEnd('.', ' ');
        return message.Length == 0 ? "it cannot be read" : char.ToLowerInvariant(message[0]) + message[1..];
    }
}
