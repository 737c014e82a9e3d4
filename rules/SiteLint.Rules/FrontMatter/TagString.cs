namespace SiteLint.Rules.FrontMatter;

/// <summary>Judges tags and categories that are one text where a list was meant.</summary>
internal static class TagString
{
    /// <summary>Reports a text that the generator cuts into other terms than were meant, or into none.</summary>
    public static void Check(SiteProfile profile, DataEntry entry, RuleContext context)
    {
        if (entry.Key is not ("tags" or "categories" or "series") || entry.Value.Kind != DataKind.String)
            return;
        var value = entry.Value;
        var text = value.Text.Trim();
        if (text.Length == 0 || HeaderPages.IsTemplate(text) || value.Style is ScalarStyle.Folded or ScalarStyle.Literal)
            return;
        var hasComma = text.IndexOfAny([',', ';', '、', '，']) >= 0;
        switch (profile.Generator)
        {
            case "jekyll" when entry.Key != "series" && hasComma:
                Report(entry, text, text.Contains(' ', StringComparison.Ordinal)
                    ? $"Jekyll splits this text at blanks, not at commas: it becomes {Pieces(text)}; write a list"
                    : $"Jekyll splits text at blanks, not at commas, so this is the one term '{HeaderPages.Shorten(text)}'; write a list", context);
                break;
            case "hugo" when hasComma || text.Contains(' ', StringComparison.Ordinal):
                Report(entry, text, $"Hugo takes '{HeaderPages.Shorten(text)}' as one term; write a list", context);
                break;
            case "hexo" or "eleventy" when hasComma:
                Report(entry, text, $"'{HeaderPages.Shorten(text)}' is taken as one term; write a list", context);
                break;
        }
    }

    private static void Report(DataEntry entry, string text, string message, RuleContext context)
    {
        var separator = text.IndexOfAny([',', ';', '、', '，']) >= 0 ? new[] { ',', ';', '、', '，' } : [' '];
        var items = text.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var item in items)
        {
            if (item.IndexOfAny(['"', '\'', '[', ']', '{', '}', ':', '#', '&', '*', '!', '|', '>', '%', '@', '`']) >= 0)
            {
                context.Report(entry.Value.Span, message);
                return;
            }
        }

        var list = "[" + string.Join(", ", items) + "]";
        context.Report(entry.Value.Span, message, fix: Fix.Unsafe("Write it as a list", entry.Value.Span, list), suggestions: [list]);
    }

    private static string Pieces(string text)
    {
        var pieces = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(", ", pieces.Take(6).Select(static piece => $"'{piece}'")) + (pieces.Length > 6 ? ", …" : "");
    }
}
