namespace SiteLint;

/// <summary>Something about the file itself that keeps it from being read as meant: encoding, size, nesting.</summary>
/// <param name="Code">A stable name, such as <c>invalid-utf8</c> or <c>too-complex</c>.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Message">What is wrong, without the final full stop.</param>
public sealed record DocumentProblem(string Code, TextSpan Span, string Message);

/// <summary>A Markdown construct that was meant as a link and is none.</summary>
/// <param name="Code">A stable name: <c>undefined-reference</c>, <c>blank-in-destination</c>, …</param>
/// <param name="Label">The label or the destination as written.</param>
/// <param name="Span">The construct.</param>
/// <param name="IsImage">Whether a picture was meant.</param>
public sealed record BrokenReference(string Code, string Label, TextSpan Span, bool IsImage)
{
    /// <summary>A fix, where one exists.</summary>
    public Fix? Fix { get; init; }
}
