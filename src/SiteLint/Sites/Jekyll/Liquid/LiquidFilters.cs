using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Jekyll.Liquid;

/// <summary>The filters that can be applied without a build.</summary>
internal static class LiquidFilters
{
    /// <summary>Applies a filter; null where it is not known.</summary>
    /// <param name="name">The filter.</param>
    /// <param name="input">The text before it.</param>
    /// <param name="arguments">Its arguments, evaluated.</param>
    /// <param name="settings">The site's settings, for the URL filters.</param>
    public static string? Apply(string name, string input, IReadOnlyList<string> arguments, JekyllConfiguration settings)
    {
        var first = arguments.Count > 0 ? arguments[0] : "";
        var second = arguments.Count > 1 ? arguments[1] : "";
        return name switch
        {
            "relative_url" => RelativeUrl(input, settings),
            "absolute_url" => input.Contains("://", StringComparison.Ordinal) ? input : (settings.Origin ?? "") + RelativeUrl(input, settings),
            "prepend" => first + input,
            "append" => input + first,
            "remove" => first.Length == 0 ? input : input.Replace(first, "", StringComparison.Ordinal),
            "remove_first" => ReplaceFirst(input, first, ""),
            "replace" => first.Length == 0 ? input : input.Replace(first, second, StringComparison.Ordinal),
            "replace_first" => ReplaceFirst(input, first, second),
            "downcase" => input.ToLowerInvariant(),
            "upcase" => input.ToUpperInvariant(),
            "strip" => input.Trim(),
            "lstrip" => input.TrimStart(),
            "rstrip" => input.TrimEnd(),
            "slugify" => JekyllSlug.Make(input, first.Length == 0 ? "default" : first),
            "url_encode" or "cgi_escape" => Uri.EscapeDataString(input).Replace("%20", "+", StringComparison.Ordinal),
            "uri_escape" => PercentEncoding.EncodePath(input),
            "escape" or "escape_once" or "xml_escape" => input,
            "default" => input.Length == 0 ? first : input,
            "bust_file_cache" or "bust_css_cache" => input,
            _ => null,
        };
    }

    /// <summary>Jekyll's relative_url: the base path in front, slashes squeezed, absolute URLs as they are.</summary>
    private static string RelativeUrl(string input, JekyllConfiguration settings)
    {
        if (input.Contains("://", StringComparison.Ordinal) || input.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return input;
        if (input.Length == 0)
            return settings.BaseUrl.Length == 0 ? "" : settings.BaseUrl;
        var path = input.StartsWith('/') || input.StartsWith('#') || input.StartsWith('?') ? input : "/" + input;
        var tail = path.AsSpan().IndexOfAny('?', '#');
        var clean = tail < 0 ? path : path[..tail];
        return UrlPath.SqueezeSlashes(settings.BaseUrl + clean) + (tail < 0 ? "" : path[tail..]);
    }

    private static string ReplaceFirst(string input, string what, string with)
    {
        var at = what.Length == 0 ? -1 : input.IndexOf(what, StringComparison.Ordinal);
        return at < 0 ? input : string.Concat(input.AsSpan(0, at), with, input.AsSpan(at + what.Length));
    }
}
