namespace SiteLint.Parsing.Html;

/// <summary>Tells templates that decide which tags a page has from those that only fill in a text.</summary>
internal static class HtmlTemplates
{
    /// <summary>Whether one of the templates branches, repeats, captures or includes.</summary>
    public static bool DecideTags(string text, TextSpan[] templates)
    {
        foreach (var template in templates)
        {
            if (DecidesTags(text.AsSpan(template.Start, template.Length)))
                return true;
        }

        return false;
    }

    private static bool DecidesTags(ReadOnlySpan<char> template)
    {
        var position = 0;
        while (position < template.Length && (template[position] is '{' or '%' or '<' or '-' or '~' or '#' or '/' || HtmlTagReader.IsBlank(template[position])))
            position++;
        var end = position;
        while (end < template.Length && (char.IsAsciiLetterOrDigit(template[end]) || template[end] == '_'))
            end++;
        return template[position..end] switch
        {
            "if" or "unless" or "case" or "when" or "else" or "elsif" or "elif" or "elseif" or "switch" or "for" or "tablerow" or "capture" or "block" or "macro" or "range" or "with" or "define" => true,
            "include" or "include_relative" or "render" or "layout" or "extends" or "partial" or "template" or "content" or "raw" or "verbatim" => true,
            "endset" or "call" or "filter" or "ifAsync" or "asyncEach" or "asyncAll" => true,
            _ => template.StartsWith("{{<") || template.StartsWith("{{%"),
        };
    }
}
