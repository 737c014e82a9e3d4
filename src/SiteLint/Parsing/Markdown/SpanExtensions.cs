using Markdig.Syntax;

namespace SiteLint.Parsing.Markdown;

/// <summary>Markdig's ranges end at their last code unit; ours behind it.</summary>
internal static class SpanExtensions
{
    /// <summary>The range as ours; empty where Markdig has set none (0-0 stands for that too in optional ranges).</summary>
    public static TextSpan ToSpan(this SourceSpan span) =>
        span.End < span.Start ? new TextSpan(Math.Max(0, span.Start), Math.Max(0, span.Start)) : new TextSpan(span.Start, span.End + 1);

    /// <summary>The range as ours, cut off at the text's end: a fence that the end of the text leaves open is given one more.</summary>
    public static TextSpan ToSpan(this SourceSpan span, int length)
    {
        var whole = span.ToSpan();
        return whole.End <= length ? whole : new TextSpan(Math.Min(whole.Start, length), length);
    }

    /// <summary>Whether an optional range is there.</summary>
    public static bool IsSet(this SourceSpan span) => span.End > 0 && span.End >= span.Start;
}
