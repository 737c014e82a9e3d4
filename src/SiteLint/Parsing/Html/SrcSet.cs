namespace SiteLint.Parsing.Html;

/// <summary>A candidate of <c>srcset</c>.</summary>
/// <param name="Url">The URL, as a range of the value.</param>
/// <param name="Descriptor">The descriptors behind it, as a range of the value; empty where there are none.</param>
internal sealed record SrcSetCandidate(TextSpan Url, TextSpan Descriptor);

/// <summary>Splits <c>srcset</c> (https://html.spec.whatwg.org/#parse-a-srcset-attribute): commas inside a URL do not split.</summary>
internal static class SrcSet
{
    /// <summary>The candidates of a value, at most 10,000.</summary>
    public static List<SrcSetCandidate> Split(ReadOnlySpan<char> value)
    {
        var candidates = new List<SrcSetCandidate>();
        var position = 0;
        while (candidates.Count < 10_000)
        {
            while (position < value.Length && (HtmlTagReader.IsBlank(value[position]) || value[position] == ','))
                position++;
            if (position == value.Length)
                break;
            var start = position;
            while (position < value.Length && !HtmlTagReader.IsBlank(value[position]))
                position++;
            var end = position;
            if (value[end - 1] == ',')
            {
                while (end > start && value[end - 1] == ',')
                    end--;
                candidates.Add(new SrcSetCandidate(new TextSpan(start, end), new TextSpan(end, end)));
                continue;
            }

            candidates.Add(new SrcSetCandidate(new TextSpan(start, end), ReadDescriptor(value, ref position)));
        }

        return candidates;
    }

    private static TextSpan ReadDescriptor(ReadOnlySpan<char> value, ref int position)
    {
        while (position < value.Length && HtmlTagReader.IsBlank(value[position]))
            position++;
        var start = position;
        var depth = 0;
        while (position < value.Length && (value[position] != ',' || depth > 0))
        {
            if (value[position] == '(')
                depth++;
            else if (value[position] == ')' && depth > 0)
                depth--;
            position++;
        }

        var end = position;
        while (end > start && HtmlTagReader.IsBlank(value[end - 1]))
            end--;
        return new TextSpan(start, end);
    }
}
