namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>Takes the fields of a line one after the other; blanks and tabs separate them.</summary>
internal ref struct FieldReader(ReadOnlySpan<char> line)
{
    private ReadOnlySpan<char> rest = line.TrimStart("\uFEFF \t");

    /// <summary>The next field; empty at the line's end.</summary>
    public ReadOnlySpan<char> Next()
    {
        rest = rest.TrimStart(" \t");
        var end = rest.IndexOfAny(' ', '\t');
        var field = end < 0 ? rest : rest[..end];
        rest = rest[field.Length..];
        return field;
    }
}
