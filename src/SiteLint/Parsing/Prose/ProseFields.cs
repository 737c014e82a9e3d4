namespace SiteLint.Parsing.Prose;

/// <summary>Tells which fields of front matter, data and bibliography are texts that readers see.</summary>
internal static class ProseFields
{
    /// <summary>Whether the text of a field is prose: by its name, or because it holds a sentence.</summary>
    /// <param name="origin">What kind of tree it is.</param>
    /// <param name="path">Its keys, <c>[]</c> for items.</param>
    /// <param name="node">The value.</param>
    public static bool IsProse(ReferenceOrigin origin, List<string> path, DataNode node)
    {
        var name = "";
        for (var i = path.Count - 1; i >= 0 && name.Length == 0; i--)
        {
            if (path[i] != "[]")
                name = path[i];
        }

        if (origin == ReferenceOrigin.Bibliography)
            return name.Equals("title", StringComparison.OrdinalIgnoreCase) || name.Equals("abstract", StringComparison.OrdinalIgnoreCase) || name.Equals("note", StringComparison.OrdinalIgnoreCase);
        if (IsCode(node.Text) || IsIdentifier(name))
            return false;
        return name.ToLowerInvariant() switch
        {
            "title" or "subtitle" or "description" or "summary" or "excerpt" or "caption" or "abstract" or "bio" or "lead"
                or "tagline" or "linktitle" or "sidebar_label" or "alt" or "headline" or "heading" or "intro" or "body" or "more_info" => node.Text.AsSpan().Trim().Contains(' ') || char.IsLetter(node.Text[0]),
            _ => IsSentence(node.Text),
        };
    }

    private static bool IsIdentifier(string name) =>
        name is "permalink" or "url" or "slug" or "layout" or "id" or "uid" or "path" or "href" or "src" or "image" or "img" or "date"
            or "author" or "authors" or "email" or "tags" or "categories" or "keywords" or "template" or "style" or "class" or "code"
            or "regex" or "pattern" or "command" or "cmd" or "script" or "run" or "exclude" or "include" or "if" or "copyright";

    private static bool IsCode(string text) =>
        text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith('/')
        || text.StartsWith("<svg", StringComparison.Ordinal) || text.StartsWith("<script", StringComparison.Ordinal) || text.StartsWith("{%", StringComparison.Ordinal)
        || text.StartsWith("$(", StringComparison.Ordinal) || text.StartsWith("function", StringComparison.Ordinal);

    /// <summary>At least four words of letters, nearly all in lower case, most of them plain.</summary>
    private static bool IsSentence(string text)
    {
        int words = 0, plain = 0;
        for (var i = 0; i < text.Length;)
        {
            while (i < text.Length && char.IsWhiteSpace(text[i]))
                i++;
            var start = i;
            var isPlain = true;
            while (i < text.Length && !char.IsWhiteSpace(text[i]))
            {
                if (!char.IsLetter(text[i]) && text[i] is not ('\'' or '’' or '-' or ',' or '.' or '!' or '?' or ':' or ';' or '(' or ')' or '"' or '“' or '”'))
                    isPlain = false;
                i++;
            }

            if (i == start)
                break;
            words++;
            if (isPlain)
                plain++;
        }

        return words >= 4 && plain * 4 >= words * 3;
    }
}
