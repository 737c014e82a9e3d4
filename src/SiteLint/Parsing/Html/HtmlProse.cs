using System.Text;

namespace SiteLint.Parsing.Html;

/// <summary>
/// Joins the text of an HTML document into blocks. White space is squeezed as a browser does it, references are
/// decoded, and what is not prose is one placeholder; each piece keeps its place in the source.
/// </summary>
internal sealed class HtmlProse(string original, HtmlTagReader reader, TextSpan[] templates, List<ProseBlock> blocks)
{
    private const int LongestBlock = 1 << 20;
    private readonly StringBuilder text = new();
    private TextMap.Builder map = new();
    private int runDerived;
    private int runStart;
    private int runSource = -1; // where the open verbatim run ends, or -1
    private bool hasWord;
    private bool endsBlank = true;

    /// <summary>Ends the block.</summary>
    public void Flush(ProseScope scope, string field, string? language)
    {
        if (hasWord)
        {
            if (text[^1] == ' ')
            {
                text.Length--;
                if (runSource >= 0)
                    runSource--;
            }

            CloseRun();
            blocks.Add(new ProseBlock(scope, text.ToString(), map.Build()) { Field = field, Language = language });
        }

        if (text.Length > 0)
        {
            text.Clear();
            map = new TextMap.Builder();
        }

        runSource = -1;
        hasWord = false;
        endsBlank = true;
    }

    /// <summary>Adds a range of text.</summary>
    public void Add(int start, int end)
    {
        if (text.Length > LongestBlock)
            return;
        if (templates.Length > 0 && reader.HasTemplate(start, end))
            AddAroundTemplates(start, end);
        else
            AddPlain(start, end);
    }

    /// <summary>Adds what is not prose: one placeholder for the whole range.</summary>
    public void AddPlaceholder(int start, int end)
    {
        AddRun(start, end, "\uFFFC");
        endsBlank = false;
    }

    /// <summary>Adds a blank that stands for a range, such as a line break.</summary>
    public void AddBlank(int start, int end)
    {
        if (endsBlank)
            return;
        AddRun(start, end, " ");
        endsBlank = true;
    }

    /// <summary>Makes a block of a single attribute's value.</summary>
    public static ProseBlock OfAttribute(string original, TextSpan value, string field, string? language)
    {
        var source = original.AsSpan(value.Start, value.Length);
        if (!source.Contains('&'))
            return new ProseBlock(ProseScope.Attribute, source.ToString(), TextMap.Verbatim(value.Start, value.Length)) { Field = field, Language = language };
        var decoded = new StringBuilder(source.Length);
        var map = new TextMap.Builder();
        var position = 0;
        while (position < source.Length)
        {
            var next = source[position..].IndexOf('&');
            next = next < 0 ? source.Length : position + next;
            if (next > position)
            {
                map.Add(decoded.Length, value.Start + position, value.Start + next);
                decoded.Append(source[position..next]);
                position = next;
            }

            if (position == source.Length)
                break;
            var length = HtmlEntities.Read(source[position..], inAttribute: true, out var entity);
            map.Add(decoded.Length, value.Start + position, value.Start + position + Math.Max(1, length));
            decoded.Append(length == 0 ? "&" : entity);
            position += Math.Max(1, length);
        }

        return new ProseBlock(ProseScope.Attribute, decoded.ToString(), map.Build()) { Field = field, Language = language };
    }

    private void AddAroundTemplates(int start, int end)
    {
        for (var index = reader.FirstTemplate(start); index < templates.Length && templates[index].Start < end; index++)
        {
            var template = templates[index];
            if (template.Start > start)
                AddPlain(start, template.Start);
            AddPlaceholder(Math.Max(start, template.Start), Math.Min(end, template.End));
            start = Math.Min(end, template.End);
        }

        if (start < end)
            AddPlain(start, end);
    }

    private void AddPlain(int start, int end)
    {
        var source = original.AsSpan(0, end);
        while (start < end)
        {
            var next = source[start..].IndexOfAny(" \n\t\r\f&");
            next = next < 0 ? end : start + next;
            if (next > start)
            {
                AddVerbatim(start, next);
                start = next;
            }

            if (start == end)
                return;
            start = source[start] == '&' ? AddEntity(start, end) : AddWhiteSpace(start, end);
        }
    }

    private int AddWhiteSpace(int start, int end)
    {
        var next = start + 1;
        while (next < end && HtmlTagReader.IsBlank(original[next]))
            next++;
        if (endsBlank)
        {
            CloseRun();
            return next;
        }

        if (next == start + 1 && runSource == start)
        {
            // One character for one character: the verbatim run goes on.
            text.Append(' ');
            runSource = next;
        }
        else
        {
            AddRun(start, next, " ");
        }

        endsBlank = true;
        return next;
    }

    private int AddEntity(int start, int end)
    {
        var length = HtmlEntities.Read(original.AsSpan(start, end - start), inAttribute: false, out var value);
        if (length == 0)
        {
            AddVerbatim(start, start + 1);
            return start + 1;
        }

        AddRun(start, start + length, value);
        hasWord |= char.IsLetterOrDigit(value[0]);
        endsBlank = false;
        return start + length;
    }

    private void AddVerbatim(int start, int end)
    {
        if (runSource != start)
        {
            CloseRun();
            runDerived = text.Length;
            runStart = start;
        }

        text.Append(original, start, end - start);
        runSource = end;
        hasWord = true;
        endsBlank = false;
    }

    private void AddRun(int start, int end, string value)
    {
        CloseRun();
        map.Add(text.Length, start, end);
        text.Append(value);
    }

    private void CloseRun()
    {
        if (runSource >= 0)
            map.Add(runDerived, runStart, runSource);
        runSource = -1;
    }
}
