using SiteLint.Parsing;

namespace SiteLint.Linting;

/// <summary>Adds to a page's front matter that it also answers at another address, for generators that know how.</summary>
internal static class RedirectEdit
{
    /// <summary>The key that a site's generator reads redirects from; null where it reads none.</summary>
    public static string? KeyOf(SiteProfile profile) => profile.Generator switch
    {
        "jekyll" when Names(profile.Configuration?["plugins"] ?? profile.Configuration?["gems"], "jekyll-redirect-from") => "redirect_from",
        // With several languages an alias begins with one of them or not, as the configuration has it.
        "hugo" when profile.Configuration?.FindIgnoreCase("disableAliases")?.Value.AsBoolean() != true && profile.Configuration?.FindIgnoreCase("languages") is null => "aliases",
        _ => null,
    };

    /// <summary>The edit, or null where the header has no place for it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">Its text.</param>
    /// <param name="key">The key of <see cref="KeyOf"/>.</param>
    /// <param name="url">The address to add, percent-encoded.</param>
    public static TextEdit? Create(Page page, string text, string key, string url)
    {
        if (page.FrontMatter is not { Root: { } root } header)
            return null;
        var value = header.Data.Format == DataFormat.Yaml && IsPlain(url) ? url : $"\"{url.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        var edit = root[key] is { } known ? Extend(known, header.Data.Format, text, value) : Add(header, text, key, value);
        return edit is null ? null : edit with { Path = page.Path };
    }

    private static TextEdit? Add(FrontMatter header, string text, string key, string value)
    {
        var start = header.ContentSpan.Start;
        var lineEnd = text.AsSpan(0, Math.Min(text.Length, header.Span.End)).Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return header.Data.Format switch
        {
            // Behind the other keys, on a line before the closing fence; TOML's stand before the first table.
            DataFormat.Yaml when EndsLine(text, header.ContentSpan.End) => new TextEdit(new TextSpan(header.ContentSpan.End, header.ContentSpan.End), $"{key}: {value}{lineEnd}"),
            DataFormat.Toml when EndsLine(text, start) => new TextEdit(new TextSpan(start, start), $"{key} = [{value}]{lineEnd}"),
            _ => null,
        };
    }

    private static TextEdit? Extend(DataNode known, DataFormat format, string text, string value)
    {
        if (known.IsAlias || known.Span.End > text.Length)
            return null;
        if (known is { IsScalar: true, Kind: not DataKind.Null })
            return new TextEdit(known.Span, $"[{text[known.Span.Start..known.Span.End]}, {value}]");
        if (!known.IsSequence || known.Items.Count == 0)
            return null;
        var first = known.Items[0].Span.Start;
        if (text[known.Span.Start] == '[')
            return new TextEdit(new TextSpan(first, first), value + ", ");
        if (format != DataFormat.Yaml)
            return null;
        var line = text.LastIndexOf('\n', first - 1) + 1;
        var indent = text[line..first];
        return indent.Trim() == "-" ? new TextEdit(new TextSpan(line, line), indent + value + "\n") : null;
    }

    private static bool EndsLine(string text, int at) => at > 0 && at <= text.Length && text[at - 1] is '\n' or '\r';

    private static bool Names(DataNode? list, string plugin)
    {
        foreach (var item in list?.ScalarsOrSelf() ?? [])
        {
            if (item.Text == plugin)
                return true;
        }

        return false;
    }

    private static bool IsPlain(string url)
    {
        foreach (var c in url)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('/' or '-' or '_' or '.' or '~' or '%' or '+'))
                return false;
        }

        return url.Length > 1 && url[0] == '/';
    }
}
