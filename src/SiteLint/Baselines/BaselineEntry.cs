namespace SiteLint.Baselines;

/// <summary>Findings that are accepted: as many as <see cref="Count"/> of one rule on lines with one text in one file.</summary>
/// <param name="Path">The file, relative to the baseline's folder, with <c>/</c>.</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Line">Hash of the line's text without regard to blanks, 16 hexadecimal digits.</param>
/// <param name="Count">How many.</param>
internal sealed record BaselineEntry(string Path, string Rule, string Line, int Count)
{
    /// <summary>What findings are looked up by.</summary>
    public string Key => KeyOf(Path, Rule, Line);

    /// <summary>What findings are looked up by.</summary>
    public static string KeyOf(string path, string rule, string line) => $"{path}\n{rule}\n{line}";
}
