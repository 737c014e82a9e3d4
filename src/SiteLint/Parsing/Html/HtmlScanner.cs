using K = SiteLint.Parsing.Html.HtmlKnown;

namespace SiteLint.Parsing.Html;

/// <summary>
/// Scans HTML in one pass, after the tokenizer of the HTML standard, and gathers what a <see cref="Document"/> wants
/// of it; every span is exact by construction. A whole file is one call of <see cref="ScanFile"/>. HTML inside
/// Markdown is given range by range in the order of the source with <see cref="Scan"/>: elements may open in one
/// range and close in another, and what stands between two ranges is the Markdown parser's.
/// </summary>
/// <remarks>
/// The text that is scanned has template syntax masked at equal length by something that is neither a quote nor one
/// of <c>&lt; &gt; =</c> and not blank; targets and values are taken from the original text. In block quotes the
/// marks (<c>&gt;</c>) inside an HTML block are to be masked with blanks too.
/// </remarks>
internal sealed class HtmlScanner
{
    private readonly string text;
    private readonly HtmlScanOptions options;
    private readonly HtmlSource source;
    private readonly HtmlTree tree;
    private HtmlName? rawText;
    private bool isInComment;
    private int last;

    /// <summary>Creates a scanner for one document.</summary>
    /// <param name="text">The text with templates masked at equal length.</param>
    /// <param name="original">The text as it stands in the file; the same where there are no templates.</param>
    /// <param name="templates">The masked ranges, in order, not overlapping.</param>
    /// <param name="options">What to gather and how.</param>
    public HtmlScanner(string text, string original, TextSpan[] templates, HtmlScanOptions options)
    {
        this.text = text;
        this.options = options;
        source = new HtmlSource(text, original, new HtmlTagReader(text, templates, options.IsJsx));
        tree = new HtmlTree(source, templates, options);
    }

    /// <summary>Whether the text behind the last range stands inside <c>code</c>, <c>pre</c>, <c>kbd</c>, a comment or the like, and so is not prose.</summary>
    public bool IsInCode => tree.IsInCode || isInComment || rawText is not null;

    /// <summary>The nearest <c>lang</c> around the text behind the last range, or null.</summary>
    public string? Language => tree.Language;

    /// <summary>Scans a whole text.</summary>
    public static HtmlContent ScanFile(string text, string original, TextSpan[] templates, HtmlScanOptions options, int start = 0)
    {
        var scanner = new HtmlScanner(text, original, templates, options);
        scanner.last = start;
        scanner.Scan(start, text.Length);
        return scanner.Finish();
    }

    /// <summary>Scans a range. Ranges are given in order.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isBlock">Whether text in the range is a block of its own (an HTML block), rather than an inline tag in a paragraph.</param>
    public void Scan(int start, int end, bool isBlock = true)
    {
        tree.TakeGap(last, start);
        var position = start;
        if (isInComment)
            position = ReadComment(start, start, end);
        while (position < end)
            position = rawText is { } name ? ReadRawText(name, position, end) : ReadText(position, end, isBlock);
        if (isBlock && options.IsEmbedded)
            tree.EndBlock();
        last = end;
    }

    /// <summary>Ends the scan; elements that are still open end here.</summary>
    public HtmlContent Finish()
    {
        if (isInComment)
            tree.ReportOpenComment();
        tree.TakeGap(last, options.IsEmbedded ? text.Length : last);
        return tree.Finish(text.Length);
    }

    private int ReadText(int position, int end, bool isBlock)
    {
        var next = text.AsSpan(position, end - position).IndexOf('<');
        var open = next < 0 ? end : position + next;
        if (open > position && isBlock)
            tree.TakeText(position, open);
        if (open == end)
            return end;
        var behind = source.Reader.TemplateEnd(open);
        if (behind > open)
            return TakeOpaque(open, Math.Min(behind, end), isBlock);
        if (open + 1 == end)
            return TakeOpaque(open, end, isBlock);
        var c = text[open + 1];
        if (char.IsAsciiLetter(c))
            return ReadTag(open, open + 1, end, isEnd: false);
        if (c == '/')
            return ReadEndTag(open, end);
        if (c == '!')
            return ReadDeclaration(open, end);
        if (c == '?')
            return SkipBogusComment(open, end);
        if (options.IsJsx && c == '>')
            return open + 2;
        return TakeOpaque(open, open + 1, isBlock);
    }

    private int TakeOpaque(int start, int end, bool isBlock)
    {
        if (isBlock)
            tree.TakeText(start, end);
        return end;
    }

    private int ReadTag(int open, int name, int end, bool isEnd)
    {
        var behind = source.Reader.Read(open, name, end, isEnd);
        if (behind < 0)
        {
            tree.ReportUnfinishedTag(open, name, end);
            return end;
        }

        if (isEnd)
            tree.Close();
        else
            rawText = tree.Open();
        return behind;
    }

    private int ReadEndTag(int open, int end)
    {
        if (open + 2 < end && char.IsAsciiLetter(text[open + 2]))
            return ReadTag(open, open + 2, end, isEnd: true);
        if (open + 2 < end && text[open + 2] == '>')
            return open + 3;
        return SkipBogusComment(open, end);
    }

    private int ReadDeclaration(int open, int end)
    {
        var rest = text.AsSpan(open, end - open);
        if (rest.StartsWith("<!--"))
            return ReadComment(open, open + 4, end);
        if (tree.IsInForeign && rest.StartsWith("<![CDATA["))
        {
            var close = rest.IndexOf("]]>");
            return close < 0 ? end : open + close + 3;
        }

        return SkipBogusComment(open, end);
    }

    // "<!-->" and "<!--->" are comments; "--!>" ends one too.
    private int ReadComment(int open, int position, int end)
    {
        var rest = text.AsSpan(position, end - position);
        var length = 0;
        if (!isInComment && rest.StartsWith(">"))
            length = 1;
        else if (!isInComment && rest.StartsWith("->"))
            length = 2;
        for (var searched = 0; length == 0;)
        {
            var found = rest[searched..].IndexOf("--");
            if (found < 0)
                break;
            searched += found + 2;
            while (searched < rest.Length && rest[searched] == '-')
                searched++;
            if (searched < rest.Length && rest[searched] == '>')
                length = searched + 1;
            else if (searched + 1 < rest.Length && rest[searched] == '!' && rest[searched + 1] == '>')
                length = searched + 2;
        }

        isInComment = length == 0;
        var behind = isInComment ? end : position + length;
        tree.TakeComment(open, behind);
        return behind;
    }

    private int SkipBogusComment(int open, int end)
    {
        var close = text.AsSpan(open, end - open).IndexOf('>');
        return close < 0 ? end : open + close + 1;
    }

    private int ReadRawText(HtmlName name, int start, int end)
    {
        var position = start;
        while (position < end)
        {
            var found = text.AsSpan(position, end - position).IndexOf("</");
            if (found < 0)
                break;
            var tag = position + found + 2;
            position = tag;
            if (end - tag <= name.Text.Length || !text.AsSpan(tag, name.Text.Length).Equals(name.Text, StringComparison.OrdinalIgnoreCase))
                continue;
            var behind = text[tag + name.Text.Length];
            if (behind is not ('>' or '/') && !HtmlTagReader.IsBlank(behind))
                continue;
            tree.TakeRawText(name, start, tag - 2);
            rawText = null;
            return ReadTag(tag - 2, tag, end, isEnd: true);
        }

        tree.TakeRawText(name, start, end);
        return end;
    }
}
