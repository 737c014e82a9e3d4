using K = SiteLint.Parsing.Html.HtmlKnown;

namespace SiteLint.Parsing.Html;

/// <summary>
/// Finds the errors of syntax that change what a browser shows: elements that are not closed, that close in the wrong
/// order, end tags of nothing, attributes that are dropped. Where templates decide which tags there are, and in layouts
/// and includes, the balance of tags is not judged.
/// </summary>
internal sealed class HtmlBalance
{
    private const int MostProblems = 500;
    private readonly HtmlSource source;
    private readonly HtmlScanOptions options;
    private readonly List<HtmlProblem> problems;
    private readonly List<PendingElement> pending = [];
    private readonly int[] seen = new int[HtmlNames.Count];
    private readonly bool judgesBalance;
    private string? paragraphEndedBy;
    private int tags;

    /// <summary>Creates the judge of one document.</summary>
    public HtmlBalance(HtmlSource source, TextSpan[] templates, HtmlScanOptions options, List<HtmlProblem> problems)
    {
        this.source = source;
        this.options = options;
        this.problems = problems;
        judgesBalance = options.WantsElements && !options.IsTemplate && !options.IsJsx && !HtmlTemplates.DecideTags(source.Original, templates);
    }

    /// <summary>Looks at the attributes of the tag that was read last.</summary>
    public void CheckAttributes()
    {
        var tag = source.Tag;
        if (!options.WantsElements || tag.Count == 0 || tag.HasTemplate || options.IsJsx || IsFull || (tag.Count > 1 && source.Reader.HasTemplate(tag.Span.Start, tag.Span.End)))
            return;
        tags++;
        foreach (ref readonly var attribute in tag.Attributes)
        {
            var span = new TextSpan(attribute.NameStart, attribute.NameEnd);
            if (attribute.Name is { } name)
            {
                if (seen[name.Index] == tags)
                    Add("duplicate-attribute", span, $"Attribute '{name.Text}' stands twice in <{tag.Name.Text}>; browsers take the first one and drop this one");
                seen[name.Index] = tags;
            }
            else if (source.Text.AsSpan(span.Start, span.Length).IndexOfAny("\"'<") >= 0 && !source.Reader.HasTemplate(tag.Span.Start, tag.Span.End)
                && !source.HasPlaceholder(tag.Span.Start, tag.Span.End))
            {
                Add("stray-quote", span, $"<{tag.Name.Text}> has a quote or '<' in the name of an attribute; a quote before it is missing or too many");
                return;
            }
        }
    }

    /// <summary>Notes that a start tag ended an open paragraph.</summary>
    public void NoteParagraphEnd(HtmlName by) => paragraphEndedBy = by.Text;

    /// <summary>Notes an element that ends without its end tag.</summary>
    /// <param name="open">The element.</param>
    /// <param name="by">The tag that ends it; null for the end of the document.</param>
    public void NoteUnclosed(OpenElement open, HtmlName? by)
    {
        if (judgesBalance && pending.Count < MostProblems)
            pending.Add(new PendingElement(open.Name, open.StartTag, by, open.WasSelfClosed));
    }

    /// <summary>Notes an end tag that closes nothing.</summary>
    public void ReportStray(HtmlName name, TextSpan endTag)
    {
        if (!judgesBalance || IsFull || name.Is(HtmlTraits.Void) || IsComponent(name))
            return;
        for (var i = pending.Count - 1; i >= 0 && i >= pending.Count - 16; i--)
        {
            if (pending[i].By is not { } by || pending[i].Name.Text != name.Text)
                continue;
            pending.RemoveAt(i);
            Add("misnested-element", endTag, $"</{name.Text}> stands behind </{by.Text}>, inside which <{name.Text}> was opened; close <{name.Text}> first");
            return;
        }

        if (ReferenceEquals(name, K.P))
        {
            if (paragraphEndedBy is { } ended)
                Add("stray-paragraph-end", endTag, $"</p> closes nothing: a paragraph cannot hold <{ended}>, which ended it");
            else if (!options.IsEmbedded)
                Add("stray-end-tag", endTag, "</p> closes nothing: no <p> is open");
            paragraphEndedBy = null;
            return;
        }

        Add("stray-end-tag", endTag, $"</{name.Text}> closes nothing: no <{name.Text}> is open");
    }

    /// <summary>Notes that the text ends inside a tag.</summary>
    public void ReportUnfinishedTag(int open, int name, int end)
    {
        if (options.IsEmbedded || !options.WantsElements || options.IsJsx || options.IsTemplate)
            return;
        var behind = name;
        while (behind < end && char.IsAsciiLetterOrDigit(source.Text[behind]))
            behind++;
        Add("unfinished-tag", new TextSpan(open, behind), $"Tag '{source.Text[open..Math.Min(behind, open + 40)]}' never ends; browsers drop everything from here on");
    }

    /// <summary>Notes that the text ends inside a comment.</summary>
    public void ReportUnclosedComment(TextSpan comment)
    {
        if (judgesBalance)
            Add("unclosed-comment", new TextSpan(comment.Start, Math.Min(comment.End, comment.Start + 4)), "This comment never ends; everything behind it is hidden");
    }

    /// <summary>Reports what is still pending and sorts the problems.</summary>
    public void Finish()
    {
        foreach (var element in pending)
        {
            var name = element.Name.Text;
            if (element.WasSelfClosed)
                Add("self-closed-element", element.Span, $"<{name}/> does not close itself in HTML: what follows becomes its content; write <{name}></{name}>");
            else if (!HtmlNames.IsElement(element.Name))
                Add("unknown-element", element.Span, $"<{name}> is no element of HTML, so browsers do not show it; if it is text, write '&lt;{name}>' or make it code");
            else
                Add("unclosed-element", element.Span, element.By is { } by ? $"<{name}> is not closed before <{by.Text}> ends or begins" : $"<{name}> is never closed");
        }

        problems.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
    }

    private bool IsComponent(HtmlName name) =>
        name.Index == HtmlNames.Count && (char.IsAsciiLetterUpper(source.Text[source.Tag.Span.Start + 2]) || name.Text.Contains('-') || name.Text.Contains(':'));

    private bool IsFull => problems.Count >= MostProblems;

    private void Add(string code, TextSpan span, string message)
    {
        if (!IsFull)
            problems.Add(new HtmlProblem(code, span, message));
    }

    private sealed record PendingElement(HtmlName Name, TextSpan Span, HtmlName? By, bool WasSelfClosed);
}
