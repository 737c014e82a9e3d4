namespace SiteLint.Parsing.Html;

/// <summary>
/// Reads tags after the tokenizer states of the HTML standard (https://html.spec.whatwg.org/#tokenization), from "tag
/// name" to "after attribute value". Template ranges are stepped over as one character of a value.
/// </summary>
internal sealed class HtmlTagReader(string text, TextSpan[] templates, bool isJsx)
{
    private int cursor;

    /// <summary>The tag that was read last.</summary>
    public HtmlTag Tag { get; } = new();

    /// <summary>Reads the tag whose name begins at a letter.</summary>
    /// <param name="open">Where its <c>&lt;</c> stands.</param>
    /// <param name="position">Where the name begins.</param>
    /// <param name="end">Where reading has to stop.</param>
    /// <param name="isEnd">Whether it is an end tag.</param>
    /// <returns>The offset behind the tag, or -1 where the range ends inside it.</returns>
    public int Read(int open, int position, int end, bool isEnd)
    {
        Tag.Clear();
        Tag.IsEnd = isEnd;
        var name = position;
        while (position < end && !IsNameEnd(text[position]))
            position++;
        if (position >= end)
            return -1;
        Tag.Name = NameOf(text.AsSpan(name, position - name));
        Tag.NameEnd = position;
        while (true)
        {
            position = SkipBlank(position, end);
            if (position >= end)
                return -1;
            var c = text[position];
            if (c == '>')
            {
                Tag.Span = new TextSpan(open, position + 1);
                return position + 1;
            }

            if (c == '/')
            {
                position++;
                Tag.IsSelfClosing = position < end && text[position] == '>';
                continue;
            }

            var behind = TemplateEnd(position);
            if (behind < 0 && isJsx && c == '{')
                behind = SkipBraces(position, end);
            if (behind > position)
            {
                Tag.HasTemplate = true;
                position = behind;
                continue;
            }

            position = ReadAttribute(position, end);
            if (position < 0)
                return -1;
        }
    }

    /// <summary>The end of the template range that holds an offset, or -1.</summary>
    public int TemplateEnd(int position)
    {
        if (templates.Length == 0)
            return -1;
        if (cursor >= templates.Length || (cursor > 0 && templates[cursor - 1].End > position))
            cursor = 0;
        while (cursor < templates.Length && templates[cursor].End <= position)
            cursor++;
        return cursor < templates.Length && templates[cursor].Start <= position ? templates[cursor].End : -1;
    }

    /// <summary>Whether a range of the source holds template syntax.</summary>
    public bool HasTemplate(int start, int end) => FirstTemplate(start) is var index && index < templates.Length && templates[index].Start < end;

    /// <summary>The index of the first template range that ends behind an offset.</summary>
    public int FirstTemplate(int start)
    {
        int low = 0, high = templates.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (templates[middle].End <= start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private HtmlName NameOf(ReadOnlySpan<char> name)
    {
        if (isJsx && (name[0] is >= 'A' and <= 'Z' || name.Contains('.')))
            return new HtmlName(name[..Math.Min(name.Length, 128)].ToString(), HtmlTraits.None, HtmlNames.Count);
        return HtmlNames.Get(name.Length > 256 ? name[..256] : name);
    }

    private int ReadAttribute(int position, int end)
    {
        var attribute = new RawAttribute { NameStart = position };
        position++; // a name may begin with "="
        while (position < end && !IsNameEnd(text[position]) && text[position] != '=')
        {
            var behind = TemplateEnd(position);
            if (behind > position)
            {
                Tag.HasTemplate = true;
                position = Math.Min(behind, end);
            }
            else
            {
                position++;
            }
        }

        attribute.NameEnd = position;
        attribute.Name = HtmlNames.Find(text.AsSpan(attribute.NameStart, position - attribute.NameStart));
        var next = SkipBlank(position, end);
        if (next >= end)
            return -1;
        if (text[next] != '=')
        {
            attribute.ValueStart = attribute.ValueEnd = position;
            Tag.Add(attribute);
            return position;
        }

        position = SkipBlank(next + 1, end);
        if (position >= end)
            return -1;
        attribute.HasValue = true;
        position = ReadValue(ref attribute, position, end);
        if (position >= 0)
            Tag.Add(attribute);
        return position;
    }

    private int ReadValue(ref RawAttribute attribute, int position, int end)
    {
        var c = text[position];
        if (c is '"' or '\'')
        {
            var close = FindQuote(c, position + 1, end);
            if (close < 0)
                return -1;
            attribute.ValueStart = position + 1;
            attribute.ValueEnd = close;
            return close + 1;
        }

        attribute.ValueStart = position;
        if (c == '{' && isJsx)
        {
            position = SkipBraces(position, end);
            SetExpression(ref attribute, position);
            return position;
        }

        while (position < end && !IsBlank(text[position]) && text[position] != '>')
        {
            var behind = TemplateEnd(position);
            position = behind > position ? Math.Min(behind, end) : position + 1;
        }

        attribute.ValueEnd = position;
        return position >= end ? -1 : position;
    }

    private void SetExpression(ref RawAttribute attribute, int behind)
    {
        attribute.ValueEnd = behind;
        attribute.IsExpression = true;
        if (behind < 0)
            return;

        // {"literal"} and {'literal'} are values like any other.
        int first = attribute.ValueStart + 1, last = behind - 2;
        while (first < last && IsBlank(text[first]))
            first++;
        while (last > first && IsBlank(text[last]))
            last--;
        if (first >= last || text[first] is not ('"' or '\'') || text[last] != text[first])
            return;
        if (text.AsSpan(first + 1, last - first - 1).IndexOf(text[first]) >= 0)
            return;
        attribute.ValueStart = first + 1;
        attribute.ValueEnd = last;
        attribute.IsExpression = false;
    }

    private int FindQuote(char quote, int position, int end)
    {
        while (position < end)
        {
            var found = text.AsSpan(position, end - position).IndexOf(quote);
            if (found < 0)
                return -1;
            position += found;
            var behind = TemplateEnd(position);
            if (behind <= position)
                return position;
            position = behind;
        }

        return -1;
    }

    private int SkipBraces(int position, int end)
    {
        var depth = 0;
        while (position < end)
        {
            var c = text[position];
            if (c is '"' or '\'' or '`')
            {
                var close = text.AsSpan(position + 1, end - position - 1).IndexOf(c);
                if (close < 0)
                    return -1;
                position += close + 1;
            }
            else if (c == '{')
            {
                depth++;
            }
            else if (c == '}' && --depth == 0)
            {
                return position + 1;
            }

            position++;
        }

        return -1;
    }

    private int SkipBlank(int position, int end)
    {
        while (position < end && IsBlank(text[position]))
            position++;
        return position;
    }

    private static bool IsNameEnd(char c) => c is '>' or '/' || IsBlank(c);

    /// <summary>Whether the HTML standard takes a character for white space.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';
}
