namespace SiteLint.Parsing.Html;

/// <summary>Finds the URL of <c>&lt;meta http-equiv="refresh"&gt;</c> (https://html.spec.whatwg.org/#shared-declarative-refresh-steps).</summary>
internal static class MetaRefresh
{
    /// <summary>The URL as a range of the content, or null where it only reloads.</summary>
    public static TextSpan? FindUrl(ReadOnlySpan<char> content)
    {
        var position = 0;
        while (position < content.Length && (HtmlTagReader.IsBlank(content[position]) || char.IsAsciiDigit(content[position]) || content[position] == '.'))
            position++;
        if (position == content.Length || (content[position] is not (';' or ',') && position == 0))
            return null;
        while (position < content.Length && (HtmlTagReader.IsBlank(content[position]) || content[position] is ';' or ','))
            position++;
        if (content[position..].StartsWith("url", StringComparison.OrdinalIgnoreCase))
        {
            var behind = position + 3;
            while (behind < content.Length && HtmlTagReader.IsBlank(content[behind]))
                behind++;
            if (behind < content.Length && content[behind] == '=')
            {
                position = behind + 1;
                while (position < content.Length && HtmlTagReader.IsBlank(content[position]))
                    position++;
            }
        }

        var end = content.Length;
        if (position < end && content[position] is '"' or '\'')
        {
            var close = content[(position + 1)..].IndexOf(content[position]);
            position++;
            if (close >= 0)
                end = position + close;
        }

        while (end > position && HtmlTagReader.IsBlank(content[end - 1]))
            end--;
        return end > position ? new TextSpan(position, end) : null;
    }
}
