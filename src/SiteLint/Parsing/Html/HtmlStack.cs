using K = SiteLint.Parsing.Html.HtmlKnown;

namespace SiteLint.Parsing.Html;

/// <summary>The stack of open elements. Every walk on it is bounded or paid for by what it takes off.</summary>
/// <param name="balance">Takes what is not balanced.</param>
/// <param name="left">Called for each element that ends, with its end tag or an empty span where it has none.</param>
internal sealed class HtmlStack(HtmlBalance balance, Action<OpenElement, TextSpan> left)
{
    private const int FarthestWalk = 4096;
    private readonly int[] counts = new int[HtmlNames.Count + 1];
    private OpenElement[] entries = new OpenElement[16];

    /// <summary>Takes what is not balanced.</summary>
    public HtmlBalance Balance => balance;

    /// <summary>Number of open elements.</summary>
    public int Depth { get; private set; }

    /// <summary>The innermost open element, or null.</summary>
    public OpenElement? Top => Depth > 0 ? entries[Depth - 1] : null;

    /// <summary>The element around the innermost one, or null.</summary>
    public OpenElement? Below => Depth > 1 ? entries[Depth - 2] : null;

    /// <summary>An open element, 0 being the outermost.</summary>
    public OpenElement this[int index] => entries[index];

    /// <summary>Opens an element.</summary>
    public OpenElement Push(HtmlName name, TextSpan startTag, bool wasSelfClosed)
    {
        if (Depth == entries.Length)
            Array.Resize(ref entries, Depth * 2);
        var entry = entries[Depth++] ??= new OpenElement();
        entry.Name = name;
        entry.StartTag = startTag;
        entry.WasSelfClosed = wasSelfClosed;
        counts[name.Index]++;
        return entry;
    }

    /// <summary>Ends the elements that a start tag ends without saying so.</summary>
    public void CloseFor(HtmlName name, int position)
    {
        if (Depth == 0)
            return;
        var end = new TextSpan(position, position);
        if (name.Is(HtmlTraits.ClosesParagraph) && counts[K.P.Index] > 0)
            CloseParagraph(name, end);
        if (name.Is(HtmlTraits.Heading) && Top is { } top && top.Name.Is(HtmlTraits.Heading))
            PopTo(Depth - 1, end, name);
        if (ReferenceEquals(name, K.Li))
            CloseItem(static open => ReferenceEquals(open, K.Li), end, name);
        else if (ReferenceEquals(name, K.Dt) || ReferenceEquals(name, K.Dd))
            CloseItem(static open => ReferenceEquals(open, K.Dt) || ReferenceEquals(open, K.Dd), end, name);
        else if (ReferenceEquals(name, K.Option) || ReferenceEquals(name, K.OptGroup))
            CloseOption(name, end);
        else if (name.Is(HtmlTraits.TablePart))
            CloseTablePart(name, end);
        else if (ReferenceEquals(name, K.A) && counts[K.A.Index] > 0)
            CloseAnchor(end);
    }

    /// <summary>Ends an element by its end tag, with those that are still open inside it.</summary>
    public void Close(HtmlName name, TextSpan endTag, bool isForeign)
    {
        var index = counts[name.Index] == 0 ? -1 : FindForEnd(name);
        if (index < 0)
        {
            if (!isForeign)
                balance.ReportStray(name, endTag);
            return;
        }

        PopTo(index + 1, new TextSpan(endTag.Start, endTag.Start), name);
        Pop(endTag);
    }

    /// <summary>Ends every element.</summary>
    public void CloseAll(int end) => PopTo(0, new TextSpan(end, end), null);

    private int FindForEnd(HtmlName name)
    {
        var isTable = name.Is(HtmlTraits.TablePart) || ReferenceEquals(name, K.Table) || name.Text == "caption";
        var last = Math.Max(0, Depth - FarthestWalk);
        for (var i = Depth - 1; i >= last; i--)
        {
            var open = entries[i].Name;
            if (ReferenceEquals(open, name) || (open.Index == HtmlNames.Count && open.Text == name.Text))
                return i;
            if (isTable ? ReferenceEquals(open, K.Table) : open.Is(HtmlTraits.Scope) && !ReferenceEquals(open, K.Html))
                return -1;
        }

        return -1;
    }

    private void CloseParagraph(HtmlName by, TextSpan end)
    {
        var last = Math.Max(0, Depth - 256);
        for (var i = Depth - 1; i >= last; i--)
        {
            var open = entries[i].Name;
            if (ReferenceEquals(open, K.P))
            {
                if (!ReferenceEquals(by, K.P))
                    balance.NoteParagraphEnd(by);
                RemoveAt(i, end);
                return;
            }

            if (open.Is(HtmlTraits.Scope) || open.Text == "button" || entries[i].IsForeign)
                return;
        }
    }

    private void CloseItem(Func<HtmlName, bool> isItem, TextSpan end, HtmlName by)
    {
        var last = Math.Max(0, Depth - 256);
        for (var i = Depth - 1; i >= last; i--)
        {
            var open = entries[i].Name;
            if (isItem(open))
            {
                PopTo(i, end, by);
                return;
            }

            if (open.Is(HtmlTraits.Scope) || (open.Is(HtmlTraits.Block) && open.Text is not ("div" or "p" or "address")))
                return;
        }
    }

    private void CloseOption(HtmlName name, TextSpan end)
    {
        if (Top is { } option && ReferenceEquals(option.Name, K.Option))
            Pop(end);
        if (ReferenceEquals(name, K.OptGroup) && Top is { } group && ReferenceEquals(group.Name, K.OptGroup))
            Pop(end);
    }

    private void CloseTablePart(HtmlName name, TextSpan end)
    {
        var isCell = name.Is(HtmlTraits.Scope);
        var isRow = ReferenceEquals(name, K.Tr);
        var last = Math.Max(0, Depth - 256);
        for (var i = Depth - 1; i >= last; i--)
        {
            var open = entries[i].Name;
            if (ReferenceEquals(open, K.Table))
                return;
            if (!open.Is(HtmlTraits.TablePart))
                continue;
            var isSame = isCell ? open.Is(HtmlTraits.Scope) : isRow ? ReferenceEquals(open, K.Tr) : !open.Is(HtmlTraits.Scope) && !ReferenceEquals(open, K.Tr);
            if (isSame)
            {
                PopTo(i, end, name);
                return;
            }

            if (isCell && !open.Is(HtmlTraits.Scope))
                return;
        }
    }

    // An anchor without a destination that was never closed ends at the next one, and nobody sees the difference.
    private void CloseAnchor(TextSpan end)
    {
        var last = Math.Max(0, Depth - 64);
        for (var i = Depth - 1; i >= last; i--)
        {
            if (!ReferenceEquals(entries[i].Name, K.A))
                continue;
            if (entries[i].Link is null)
                RemoveAt(i, end);
            return;
        }
    }

    private void PopTo(int depth, TextSpan end, HtmlName? by)
    {
        while (Depth > depth)
        {
            var top = entries[Depth - 1];
            if (!top.Name.Is(HtmlTraits.OptionalEnd) && !top.IsForeign)
                balance.NoteUnclosed(top, by);
            Pop(end);
        }
    }

    private void Pop(TextSpan end) => RemoveAt(Depth - 1, end);

    private void RemoveAt(int index, TextSpan end)
    {
        var entry = entries[index];
        Array.Copy(entries, index + 1, entries, index, Depth - index - 1);
        entries[--Depth] = entry;
        counts[entry.Name.Index]--;
        left(entry, end);
    }
}
