namespace SiteLint.Rules.FrontMatter.Schema;

/// <summary>One place where a value breaks its schema.</summary>
/// <param name="Span">The key or the value.</param>
/// <param name="Path">The value's path, such as <c>authors[1].name</c>; empty for the whole.</param>
/// <param name="Message">What is wrong, as a sentence without the final full stop.</param>
internal sealed record SchemaError(TextSpan Span, string Path, string Message)
{
    /// <summary>What may stand there instead, best first.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];
}
