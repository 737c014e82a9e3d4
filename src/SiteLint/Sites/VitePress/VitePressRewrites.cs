namespace SiteLint.Sites.VitePress;

/// <summary>The <c>rewrites</c> of a VitePress site: a map from source paths to others, with <c>:name</c> and <c>:name*</c>.</summary>
internal sealed class VitePressRewrites
{
    private readonly List<(string[] From, string To)> rules = [];

    /// <summary>Reads the map; a function is code and cannot be read.</summary>
    public VitePressRewrites(DataNode? map)
    {
        IsCode = map is not null && !map.IsMapping;
        foreach (var entry in map?.Entries ?? [])
        {
            if (entry.Value.AsString() is not { } target || entry.Key.Contains("(", StringComparison.Ordinal) && !entry.Key.EndsWith("(.*)", StringComparison.Ordinal))
                IsCode = true;
            else
                rules.Add((entry.Key.Replace("(.*)", "*", StringComparison.Ordinal).Split('/'), target.Replace("(.*)", "", StringComparison.Ordinal)));
        }
    }

    /// <summary>Whether some rewrites cannot be read.</summary>
    public bool IsCode { get; }

    /// <summary>The path that a source is published as.</summary>
    /// <param name="path">The source, relative to the source folder, with its extension.</param>
    public string Apply(string path)
    {
        foreach (var (from, to) in rules)
        {
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            if (Match(from, 0, path.Split('/'), 0, values))
                return Fill(to, values);
        }

        return path;
    }

    private static bool Match(string[] pattern, int p, string[] parts, int at, Dictionary<string, string> values)
    {
        if (p == pattern.Length)
            return at == parts.Length;
        var step = pattern[p];
        if (step.StartsWith(':') && step[^1] is '*' or '+')
        {
            for (var end = parts.Length; end >= at + (step[^1] == '+' ? 1 : 0); end--)
            {
                if (!Match(pattern, p + 1, parts, end, values))
                    continue;
                values[step[1..^1]] = string.Join('/', parts[at..end]);
                return true;
            }

            return false;
        }

        if (at >= parts.Length || !MatchSegment(step, parts[at], values))
            return false;
        return Match(pattern, p + 1, parts, at + 1, values);
    }

    /// <summary><c>:name</c>, perhaps with fixed text behind it (<c>:page.md</c>), or fixed text.</summary>
    private static bool MatchSegment(string step, string part, Dictionary<string, string> values)
    {
        if (!step.StartsWith(':'))
            return step == part;
        var end = 1;
        while (end < step.Length && (char.IsAsciiLetterOrDigit(step[end]) || step[end] == '_'))
            end++;
        var rest = step[end..];
        if (!part.EndsWith(rest, StringComparison.Ordinal) || part.Length == rest.Length)
            return false;
        values[step[1..end]] = part[..^rest.Length];
        return true;
    }

    private static string Fill(string target, Dictionary<string, string> values)
    {
        foreach (var (name, value) in values.OrderByDescending(static pair => pair.Key.Length))
            target = target.Replace(":" + name + "*", value, StringComparison.Ordinal).Replace(":" + name + "+", value, StringComparison.Ordinal).Replace(":" + name, value, StringComparison.Ordinal);
        return Urls.UrlPath.SqueezeSlashes(target).TrimStart('/');
    }
}
