using System.Buffers;

namespace SiteLint.Parsing.Data.Yaml;

/// <summary>Recognises, before any parsing, texts that YAML forbids or that would take a parser beyond reason.</summary>
internal static class YamlScan
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        "\0\x01\x02\x03\x04\x05\x06\a\b\v\f\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f\x7f[{");

    /// <summary>What forbids reading the range, or null.</summary>
    public static DataProblem? Refuse(string text, TextSpan range)
    {
        var depth = 0;
        for (var at = range.Start; at < range.End; at++)
        {
            var next = text.AsSpan(at, range.End - at).IndexOfAny(Suspects);
            if (next < 0)
                return null;
            at += next;
            if (text[at] is not ('[' or '{'))
                return new DataProblem("control-character", new TextSpan(at, at + 1), $"A control character (U+{(int)text[at]:X4}) stands here, which YAML does not allow; remove it");
            // Only brackets that open at once behind each other make the parser slow; anything else is far from it.
            depth = ClosesBefore(text, range, at) ? depth + 1 : 1;
            if (depth > YamlTree.MaximumDepth)
                return YamlDiagnosis.TooDeep(at);
        }

        return null;
    }

    private static bool ClosesBefore(string text, TextSpan range, int at)
    {
        var i = at - 1;
        var limit = Math.Max(range.Start, at - 64);
        while (i >= limit && text[i] is ' ' or '\n' or '\r' or ',' or ':' or '-' or '"' or '\'' || (i >= limit && char.IsAsciiLetterOrDigit(text[i])))
            i--;
        return i >= limit && text[i] is '[' or '{';
    }
}
