namespace SiteLint.Parsing.Data.Yaml;

/// <summary>Finds the comments of a YAML text once its quoted and block scalars are known.</summary>
internal static class YamlComments
{
    /// <summary>Every comment of a range, without line ends.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="range">Where to look.</param>
    /// <param name="opaque">Scalars in quotes and blocks, in the order of the source.</param>
    public static IReadOnlyList<TextSpan> Find(string source, TextSpan range, List<TextSpan> opaque)
    {
        List<TextSpan>? found = null;
        int at = range.Start, next = 0;
        while (at < range.End)
        {
            var hash = source.AsSpan(at, range.End - at).IndexOf('#');
            if (hash < 0)
                break;
            at += hash;
            while (next < opaque.Count && opaque[next].End <= at)
                next++;
            if (next < opaque.Count && opaque[next].Contains(at) && !IsInHeader(source, opaque[next], at))
            {
                at = opaque[next].End;
                continue;
            }

            if (at > range.Start && source[at - 1] is not (' ' or '\t' or '\n' or '\r'))
            {
                at++;
                continue;
            }

            var end = YamlBlockText.LineEnd(source, at, range.End);
            (found ??= []).Add(new TextSpan(at, end));
            at = end;
        }

        return found ?? (IReadOnlyList<TextSpan>)[];
    }

    // "|  # comment": the header of a block may carry one.
    private static bool IsInHeader(string source, TextSpan scalar, int at) =>
        source[scalar.Start] is '|' or '>' && YamlBlockText.LineEnd(source, scalar.Start, scalar.End) > at;
}
