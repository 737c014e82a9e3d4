namespace SiteLint.Rules.Spelling.Languages;

/// <summary>Reads language tags from attributes, front matter and paths.</summary>
internal static class LanguageTags
{
    /// <summary>The primary subtag in lower case, with Norwegian's two names and a few old codes brought to one; null where there is none.</summary>
    public static string? Primary(string? tag)
    {
        if (tag is null)
            return null;
        var text = tag.AsSpan().Trim();
        var end = text.IndexOfAny('-', '_', '.');
        if (end >= 0)
            text = text[..end];
        if (text.Length is not (2 or 3))
            return null;
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetter(letter))
                return null;
        }

        var lower = text.ToString().ToLowerInvariant();
        return lower switch { "no" or "nn" => "nb", "iw" => "he", "in" => "id", "cn" => "zh", "jp" => "ja", "kr" => "ko", "gb" or "us" => "en", "bs" or "sh" => "hr", "br" => "pt", "cz" => "cs", "ua" => "uk", _ => lower };
    }

    /// <summary>Index of a language in <see cref="FunctionWords.All"/>, or -1.</summary>
    public static int IndexOf(string? tag)
    {
        if (tag is null)
            return -1;
        for (var i = 0; i < FunctionWords.All.Length; i++)
        {
            if (FunctionWords.All[i].Tag == tag)
                return i;
        }

        return -1;
    }

    /// <summary>
    /// The language that a path names: a folder (<c>es/</c>, <c>pt-br/</c>, <c>i18n/zh_CN/</c>) or a part of the file's name
    /// (<c>page.pt.md</c>, <c>README.zh-CN.md</c>, <c>readme_es.md</c>); null where it names none.
    /// </summary>
    public static string? FromPath(string path)
    {
        string? found = null;
        var rest = path.AsSpan();
        while (!rest.IsEmpty)
        {
            var slash = rest.IndexOf('/');
            if (slash < 0)
                return FromFileName(rest) ?? FromTable(path, rest) ?? found;
            found = FromPart(rest[..slash]) ?? found;
            rest = rest[(slash + 1)..];
        }

        return found;
    }

    /// <summary>The language of a table of translations: <c>i18n/sv.toml</c>, <c>_data/locales/pt-BR.yml</c>.</summary>
    private static string? FromTable(string path, ReadOnlySpan<char> name)
    {
        var dot = name.IndexOf('.');
        var isTable = path.Contains("i18n/", StringComparison.Ordinal) || path.Contains("locale", StringComparison.Ordinal) || path.Contains("lang", StringComparison.Ordinal) || path.Contains("translation", StringComparison.Ordinal);
        return isTable && dot > 0 ? FromPart(name[..dot]) : null;
    }

    private static string? FromFileName(ReadOnlySpan<char> name)
    {
        var last = name.LastIndexOf('.');
        if (last <= 0)
            return null;
        var stem = name[..last];
        var before = stem.LastIndexOf('.');
        if (before >= 0)
            return FromPart(stem[(before + 1)..]);
        var line = stem.LastIndexOf('_');
        if (line > 0 && stem.Length - line == 3)
            return FromPart(stem[(line + 1)..]);
        line = stem.LastIndexOf('-');
        return line > 0 && stem.StartsWith("README", StringComparison.OrdinalIgnoreCase) && line == 6 ? FromPart(stem[7..]) : null;
    }

    private static string? FromPart(ReadOnlySpan<char> part)
    {
        if (part.Length is not (2 or 5 or 7) || (part.Length > 2 && part[2] is not ('-' or '_')))
            return null;
        var tag = Primary(part.ToString());
        return tag is not null && (IndexOf(tag) >= 0 || IsOtherKnown(tag)) ? tag : null;
    }

    private static bool IsOtherKnown(string tag) =>
        tag is "ru" or "uk" or "bg" or "sr" or "el" or "he" or "ar" or "fa" or "ur" or "hi" or "bn" or "ta" or "te" or "th" or "ka" or "hy" or "ko" or "ja" or "zh" or "eu" or "gl"
            or "az" or "be" or "cy" or "ga" or "is" or "kk" or "km" or "lo" or "lv" or "lt" or "mk" or "ml" or "mn" or "mr" or "my" or "ne" or "pa" or "si" or "sq" or "sw" or "tg" or "tl" or "uz";
}
