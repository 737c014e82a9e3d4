namespace SiteLint.Rules.Images;

/// <summary>
/// The names of files that a site mentions anywhere. A name counts whatever its folder, and the folder of a computed
/// destination covers all its files: better a file too few reported than one too many.
/// </summary>
internal sealed class UsedNames
{
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> folders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds what a page mentions.</summary>
    public void Add(Page page)
    {
        foreach (var image in page.Images)
            Add(image);
        foreach (var link in page.Links)
            Add(link);
        if (page.FrontMatter?.Root is { } root)
            Add(root, 0);
        if (page.Data?.Root is { } data)
            Add(data, 0);
    }

    /// <summary>Whether a file is mentioned, by its name or as a smaller copy of one that is (<c>photo-480.webp</c>).</summary>
    public bool Holds(string path)
    {
        var slash = path.LastIndexOf('/');
        var name = path[(slash + 1)..];
        if (names.Contains(name) || names.Contains(Stem(name)))
            return true;
        for (var folder = slash < 0 ? "" : path[..slash]; folder.Length > 0; folder = folder[..Math.Max(0, folder.LastIndexOf('/'))])
        {
            if (folders.Contains(folder[(folder.LastIndexOf('/') + 1)..]))
                return true;
        }

        return false;
    }

    private void Add(Reference reference)
    {
        if (!reference.IsDynamic)
        {
            AddName(reference.Target);
            return;
        }

        var template = reference.Target.AsSpan().IndexOfAny('{', '$', '<');
        var before = template < 0 ? reference.Target : reference.Target[..template];
        var parts = before.TrimEnd('/').Split('/');
        if (parts[^1].Length > 0)
            folders.Add(parts[^1]);
        AddQuoted(reference.Target);
    }

    private void AddQuoted(string text)
    {
        foreach (var part in text.Split('\'', '"', ' ', '|', '=', '('))
        {
            if (part.Contains('.'))
                AddName(part);
        }
    }

    private void Add(DataNode node, int depth)
    {
        if (depth > 32)
            return;
        foreach (var entry in node.Entries)
            Add(entry.Value, depth + 1);
        foreach (var item in node.Items)
            Add(item, depth + 1);
        if (node.IsScalar && node.Text.Contains('.') && node.Text.Length < 1000)
            AddQuoted(node.Text);
    }

    private void AddName(string target)
    {
        var end = target.AsSpan().IndexOfAny('?', '#');
        if (end >= 0)
            target = target[..end];
        var name = target[(target.LastIndexOf('/') + 1)..];
        if (name.Length is 0 or > 255)
            return;
        name = name.Contains('%') ? Uri.UnescapeDataString(name) : name;
        names.Add(name);
        names.Add(Stem(name));
    }

    private static string Stem(string name)
    {
        var dot = name.LastIndexOf('.');
        var stem = dot <= 0 ? name : name[..dot];
        var at = stem.IndexOf('@');
        if (at > 0)
            stem = stem[..at];
        var dash = stem.LastIndexOf('-');
        if (dash > 0 && int.TryParse(stem.AsSpan(dash + 1), out _))
            stem = stem[..dash];
        return stem;
    }
}
