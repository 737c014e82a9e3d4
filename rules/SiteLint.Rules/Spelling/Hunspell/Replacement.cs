namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>A typical mistake and its cure (REP, or the <c>ph:</c> field of a stem).</summary>
/// <param name="Pattern">What is written.</param>
/// <param name="Text">What is meant; may hold blanks.</param>
/// <param name="AtStart">Whether it is one only at the start of a word.</param>
/// <param name="AtEnd">Whether it is one only at the end of a word.</param>
internal sealed record Replacement(string Pattern, string Text, bool AtStart, bool AtEnd)
{
    /// <summary>Reads a pattern with anchors (<c>^</c>, <c>$</c>) and a text in which underscores are blanks; null where the pattern is empty.</summary>
    public static Replacement? Parse(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var atStart = pattern.StartsWith("^", StringComparison.Ordinal);
        if (atStart)
            pattern = pattern[1..];
        var atEnd = pattern.EndsWith("$", StringComparison.Ordinal);
        if (atEnd)
            pattern = pattern[..^1];
        return pattern.IsEmpty ? null : new Replacement(pattern.ToString().Replace('_', ' '), text.ToString().Replace('_', ' '), atStart, atEnd);
    }
}
