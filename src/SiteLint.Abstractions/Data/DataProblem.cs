namespace SiteLint;

/// <summary>Something that a data parser could not read, in words for the author.</summary>
/// <param name="Code">A stable name of the kind of problem, such as <c>unquoted-colon</c> or <c>duplicate-key</c>.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Message">What is wrong, as a sentence without the final full stop.</param>
public sealed record DataProblem(string Code, TextSpan Span, string Message)
{
    /// <summary>Whether the file or header cannot be read at all because of it.</summary>
    public bool IsFatal { get; init; } = true;

    /// <summary>A fix, where one exists.</summary>
    public Fix? Fix { get; init; }
}
