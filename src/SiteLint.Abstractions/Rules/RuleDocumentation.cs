namespace SiteLint;

/// <summary>Finds the page of a rule among the embedded resources of its assembly.</summary>
internal static class RuleDocumentation
{
    /// <summary>Reads the resource <c>rule:…/ClassName.md</c>, or any resource whose name ends in <c>ClassName.md</c>.</summary>
    public static string? Find(Type rule, string id)
    {
        _ = id;
        var assembly = rule.Assembly;
        var file = rule.Name + ".md";
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (!name.EndsWith(file, StringComparison.Ordinal))
                continue;
            var before = name.Length - file.Length - 1;
            if (before >= 0 && name[before] is not ('/' or '\\' or '.' or ':'))
                continue;
            using var stream = assembly.GetManifestResourceStream(name);
            if (stream is null)
                return null;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }

        return null;
    }
}
