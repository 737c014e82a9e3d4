namespace SiteLint.Configuration;

/// <summary>Where a setting was written.</summary>
/// <param name="Source">The file as a person would name it, or <c>default</c>, <c>command line</c>, <c>preset strict</c>.</param>
/// <param name="Line">1-based line, or 0 where there is none.</param>
/// <param name="Column">1-based column in UTF-16 code units, or 0 where there is none.</param>
internal sealed record Place(string Source, int Line = 0, int Column = 0)
{
    /// <summary>The tool's own choice.</summary>
    public static Place Default { get; } = new("default");

    /// <summary>An option of the command line.</summary>
    public static Place CommandLine { get; } = new("command line");

    /// <inheritdoc/>
    public override string ToString() => Line == 0 ? Source : $"{Source}:{Line}:{Column}";
}
