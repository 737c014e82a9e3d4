using System.Text;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Jekyll;

/// <summary>URL templates, as Jekyll's URL class fills them. Paths here are decoded.</summary>
internal static class JekyllUrl
{
    /// <summary>The template of a style's name; a template is its own.</summary>
    public static string StyleTemplate(string style) => style switch
    {
        "pretty" => "/:categories/:year/:month/:day/:title/",
        "none" => "/:categories/:title:output_ext",
        "date" => "/:categories/:year/:month/:day/:title:output_ext",
        "ordinal" => "/:categories/:year/:y_day/:title:output_ext",
        "weekdate" => "/:categories/:year/W:week/:short_day/:title:output_ext",
        _ => style,
    };

    /// <summary>A template with the ending that the site's style gives pages and collections.</summary>
    public static string WithSuffix(string template, string style) => style switch
    {
        "pretty" => template + "/",
        "date" or "ordinal" or "none" => template + ":output_ext",
        _ when style.EndsWith('/') => template + "/",
        _ when style.EndsWith(":output_ext", StringComparison.Ordinal) => template + ":output_ext",
        _ => template,
    };

    /// <summary>Fills a template and cleans the outcome.</summary>
    /// <param name="template">The template.</param>
    /// <param name="value">The value of a placeholder; null where there is no such one, which leaves it as it stands.</param>
    public static string Fill(string template, Func<string, string?> value)
    {
        var result = new StringBuilder(template.Length + 32);
        for (var i = 0; i < template.Length;)
        {
            var end = i + 1;
            while (template[i] == ':' && end < template.Length && (char.IsAsciiLetterLower(template[end]) || template[end] == '_'))
                end++;
            if (end == i + 1)
            {
                result.Append(template[i++]);
                continue;
            }

            var name = template[(i + 1)..end];
            var found = value(name);
            var rest = "";
            if (found is null && name.EndsWith('_'))
            {
                found = value(name.TrimEnd('_'));
                rest = "_";
            }

            result.Append(found is null ? template[i..end] : found + rest);
            i = end;
        }

        return Clean(PercentEncoding.Decode(result.ToString()));
    }

    /// <summary>Jekyll's clean-up: two dots become a slash, <c>./</c> goes, slashes are squeezed, one stands in front.</summary>
    public static string Clean(string path) =>
        UrlPath.SqueezeSlashes(("/" + path).Replace("..", "/", StringComparison.Ordinal).Replace("./", "", StringComparison.Ordinal));

    /// <summary>The file written for the URL of a page.</summary>
    /// <param name="urlPath">The decoded URL path.</param>
    /// <param name="outputExtension">The extension of what is written.</param>
    public static string Output(string urlPath, string outputExtension)
    {
        var path = urlPath.EndsWith('/') ? urlPath + "index" : urlPath;
        return path.EndsWith(outputExtension, StringComparison.Ordinal) ? path : path + outputExtension;
    }
}
