namespace SiteLint.Rules.FrontMatter.Schema;

/// <summary>Joins references to the base of the schema they stand in.</summary>
internal static class SchemaUri
{
    /// <summary>A reference made absolute.</summary>
    public static string Combine(string from, string reference)
    {
        if (reference.Length == 0)
            return from;
        if (reference[0] == '#')
            return Split(from).File + reference;
        if (Uri.TryCreate(reference, UriKind.Absolute, out _) && reference.Contains(':', StringComparison.Ordinal))
            return reference;
        var (file, fragment) = Split(reference);
        if (!Uri.TryCreate(from, UriKind.Absolute, out var root) || !Uri.TryCreate(root, file, out var joined))
            return reference;
        return joined.OriginalString is var text && fragment.Length == 0 && !reference.Contains('#', StringComparison.Ordinal) ? text : text + "#" + fragment;
    }

    /// <summary>What stands before and behind the <c>#</c>.</summary>
    public static (string File, string Fragment) Split(string uri)
    {
        var hash = uri.IndexOf('#');
        return hash < 0 ? (uri, "") : (uri[..hash], uri[(hash + 1)..]);
    }
}
