namespace SiteLint.Sites.DocFx;

/// <summary>Fields of DocFX that hold links and text.</summary>
internal static class DocFxFields
{
    private static readonly FieldRole[] FrontMatter = [new("title", FieldRoleKind.Prose), new("description", FieldRoleKind.Prose), new("summary", FieldRoleKind.Prose)];
    private static readonly FieldRole[] Contents = MakeContents();

    /// <summary>The fields of a file.</summary>
    public static IReadOnlyList<FieldRole> Of(string path, SourceKind kind)
    {
        if (kind == SourceKind.Yaml)
            return Urls.UrlPath.Name(path).StartsWith("toc.", StringComparison.Ordinal) ? Contents : [];
        return kind == SourceKind.Markdown ? FrontMatter : [];
    }

    private static FieldRole[] MakeContents()
    {
        var roles = new List<FieldRole>();
        foreach (var start in (ReadOnlySpan<string>)["[]", "items[]"])
        {
            var path = start;
            for (var depth = 0; depth < 6; depth++)
            {
                foreach (var key in (ReadOnlySpan<string>)[".href", ".topicHref", ".tocHref", ".homepage", ".topicUid", ".uid"])
                    roles.Add(new FieldRole(path + key, FieldRoleKind.Link));
                path += ".items[]";
            }
        }

        return [.. roles];
    }
}
