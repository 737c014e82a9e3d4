using SiteLint.Discovery;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Jekyll;

/// <summary>
/// Fields that the site's own layouts put into <c>href</c> and <c>src</c> (<c>href="{{ site.baseurl }}{{ page.pdf }}"</c>):
/// they are links by what the layout makes of them, whatever their name.
/// </summary>
internal sealed class JekyllLayoutFields
{
    private const int MaximumLength = 1 << 20;
    private readonly Dictionary<string, List<LayoutField>> byLayout = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FieldRole> roles = new(StringComparer.Ordinal);

    /// <summary>Reads the layouts of a site.</summary>
    public JekyllLayoutFields(SourceTree tree, JekyllConfiguration settings)
    {
        var folder = UrlPath.Join(settings.Source, settings.LayoutsFolder) + "/";
        foreach (var entry in tree.Entries)
        {
            if (entry.Path.StartsWith(folder, StringComparison.Ordinal) && TextFiles.Read(tree, entry.Path, MaximumLength) is { } text)
                Read(entry.Path, text);
        }
    }

    /// <summary>The fields as the parser needs them.</summary>
    public IReadOnlyCollection<FieldRole> Roles => roles.Values;

    /// <summary>Whether some layout uses a field as a destination.</summary>
    public bool Has(string field) => roles.ContainsKey(field);

    /// <summary>The destination that a layout makes of a field, in Liquid; null where it makes none.</summary>
    public string? Find(string layout, string field)
    {
        if (!byLayout.TryGetValue(layout, out var fields))
            return null;
        foreach (var candidate in fields)
        {
            if (candidate.Field == field)
                return candidate.Template;
        }

        return null;
    }

    private void Read(string layout, string text)
    {
        foreach (var attribute in (ReadOnlySpan<string>)["href=", "src="])
        {
            for (var at = text.IndexOf(attribute, StringComparison.Ordinal); at >= 0; at = text.IndexOf(attribute, at + 1, StringComparison.Ordinal))
            {
                var start = at + attribute.Length;
                if (start >= text.Length || text[start] is not ('"' or '\'') || End(text, start) is not (> 0 and var end))
                    continue;
                var value = text[(start + 1)..end];
                if (FieldOf(value) is { } field && ElementAt(text, at) is { } element)
                    Add(layout, field, value, element);
            }
        }
    }

    private void Add(string layout, string field, string template, string element)
    {
        if (!byLayout.TryGetValue(layout, out var fields))
            byLayout.Add(layout, fields = []);
        fields.Add(new LayoutField(field, template));
        roles.TryAdd(field, new FieldRole(field, element is "img" or "source" ? FieldRoleKind.Image : FieldRoleKind.Link));
    }

    /// <summary>The end of a quoted value; quotes inside of Liquid do not end it.</summary>
    private static int End(string text, int start)
    {
        var inLiquid = false;
        var limit = Math.Min(text.Length, start + 2000);
        for (var i = start + 1; i < limit; i++)
        {
            if (!inLiquid && text[i] == text[start])
                return i;
            if (text[i] == '{' && i + 1 < limit && text[i + 1] is '{' or '%')
                inLiquid = true;
            else if (text[i] == '}' && text[i - 1] is '}' or '%')
                inLiquid = false;
        }

        return -1;
    }

    /// <summary>The one field of the page that a value names first, when nothing but output stands in it.</summary>
    private static string? FieldOf(string value)
    {
        var at = value.IndexOf("page.", StringComparison.Ordinal);
        if (at < 0 || value.Contains("{%", StringComparison.Ordinal) || (at > 0 && (char.IsLetterOrDigit(value[at - 1]) || value[at - 1] is '_' or '.')))
            return null;
        var end = at + 5;
        while (end < value.Length && (char.IsAsciiLetterOrDigit(value[end]) || value[end] is '_' or '-' or '.'))
            end++;
        var field = value[(at + 5)..end].TrimEnd('.', '-');
        return field is "" or "url" or "permalink" or "path" or "id" or "date" or "title" or "slug" or "content" || field.StartsWith("previous", StringComparison.Ordinal) || field.StartsWith("next", StringComparison.Ordinal) ? null : field;
    }

    private static string? ElementAt(string text, int at)
    {
        var open = text.LastIndexOf('<', at);
        if (open < 0)
            return null;
        var end = open + 1;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        return text[(open + 1)..end].ToLowerInvariant();
    }

    private sealed record LayoutField(string Field, string Template);
}
