namespace SiteLint.Discovery;

/// <summary>The rules of one <c>.gitignore</c>, in its order; the last that matches decides.</summary>
internal sealed class IgnoreFile
{
    private readonly IgnoreRule[] rules;

    private IgnoreFile(string folder, IgnoreRule[] rules)
    {
        Folder = folder;
        this.rules = rules;
    }

    /// <summary>The folder it stands in, absolute, without a final slash.</summary>
    public string Folder { get; }

    /// <summary>Parses the text of an ignore file.</summary>
    /// <param name="folder">The folder its anchored patterns are relative to.</param>
    /// <param name="text">Its text.</param>
    public static IgnoreFile Parse(string folder, string text)
    {
        var rules = new List<IgnoreRule>();
        foreach (var raw in text.Split('\n'))
        {
            var line = TrimTrailingBlanks(raw.TrimEnd('\r'));
            if (line.Length == 0 || line[0] == '#')
                continue;
            var negated = line[0] == '!';
            if (negated)
                line = line[1..];
            if (line.StartsWith("\\#", StringComparison.Ordinal) || line.StartsWith("\\!", StringComparison.Ordinal))
                line = line[1..];
            var foldersOnly = line.EndsWith('/');
            if (line.Trim('/').Length > 0)
                rules.Add(new IgnoreRule(Glob.Create(line), negated, foldersOnly));
        }

        return new IgnoreFile(folder, [.. rules]);
    }

    /// <summary>Whether an entry is ignored (true), taken back (false) or not spoken of (null).</summary>
    /// <param name="relative">The entry's path relative to <see cref="Folder"/>, with <c>/</c>.</param>
    /// <param name="isFolder">Whether the entry is a folder.</param>
    public bool? Decide(string relative, bool isFolder)
    {
        for (var i = rules.Length - 1; i >= 0; i--)
        {
            var rule = rules[i];
            if ((isFolder || !rule.FoldersOnly) && rule.Glob.IsExactMatch(relative))
                return !rule.Negated;
        }

        return null;
    }

    private static string TrimTrailingBlanks(string line)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] == ' ' && !(end > 1 && line[end - 2] == '\\'))
            end--;
        return line[..end];
    }

    private sealed record IgnoreRule(Glob Glob, bool Negated, bool FoldersOnly);
}
