using Markdig.Extensions.Mathematics;
using Markdig.Helpers;
using Markdig.Parsers;

namespace SiteLint.Parsing.Markdown;

/// <summary>
/// Mathematics between brackets with backslashes. <c>\\(…\\)</c> and <c>\\[…\\]</c> leave <c>\(…\)</c> in the page of every renderer, where
/// MathJax and KaTeX look for it; <c>\(…\)</c> and <c>\[…\]</c> do so only where the renderer passes them through. What is between is no Markdown then, or
/// at least none that was meant.
/// </summary>
/// <param name="isPassedThrough">Whether one backslash is enough.</param>
internal sealed class BracketMathParser(bool isPassedThrough) : InlineParser
{
    /// <summary>Length of the longest formula, in characters.</summary>
    private const int MaxLength = 4000;

    /// <inheritdoc/>
    public override void Initialize() => OpeningCharacters = ['\\'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        var backslashes = rest.Length > 1 && rest[1] == '\\' ? 2 : 1;
        if ((backslashes == 1 && !isPassedThrough) || rest.Length <= backslashes || rest[backslashes] is not ('(' or '['))
            return false;
        ReadOnlySpan<char> close = (backslashes, rest[backslashes]) switch
        {
            (2, '(') => @"\\)",
            (2, _) => @"\\]",
            (_, '(') => @"\)",
            _ => @"\]",
        };
        var start = backslashes + 1;
        // Bounded, or a paragraph of nothing but openers would take a time that grows with its square.
        var length = rest.Slice(start, Math.Min(rest.Length - start, MaxLength)).IndexOf(close);
        if (length <= 0)
            return false;
        var end = start + length + close.Length;
        var position = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new MathInline
        {
            Span = new Markdig.Syntax.SourceSpan(position, processor.GetSourcePosition(slice.Start + end - 1)),
            Line = line,
            Column = column,
            Delimiter = '\\',
            DelimiterCount = backslashes,
            Content = new StringSlice(slice.Text, slice.Start + start, slice.Start + start + length - 1),
        };
        slice.Start += end;
        return true;
    }
}
