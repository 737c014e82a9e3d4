namespace SiteLint.Parsing.Html;

/// <summary>The text that is scanned, and the values of the tag that was read last.</summary>
/// <param name="Text">The text with templates masked at equal length.</param>
/// <param name="Original">The text as it stands in the file.</param>
/// <param name="Reader">What reads tags.</param>
internal sealed record HtmlSource(string Text, string Original, HtmlTagReader Reader)
{
    /// <summary>The tag that was read last.</summary>
    public HtmlTag Tag => Reader.Tag;

    /// <summary>The index of an attribute that has a value, or -1.</summary>
    public int FindValue(HtmlName name)
    {
        var index = Tag.Find(name);
        return index >= 0 && Tag.Attributes[index].HasValue ? index : -1;
    }

    /// <summary>A value with references decoded and templates as written.</summary>
    public string Decode(in RawAttribute attribute) => Decode(attribute.ValueStart, attribute.ValueEnd);

    /// <summary>A range of a value with references decoded and templates as written.</summary>
    public string Decode(int start, int end) =>
        HtmlEntities.Decode(Original.AsSpan(start, end - start), inAttribute: true);

    /// <summary>The value of an attribute, or null where it is absent.</summary>
    public string? ValueOf(HtmlName name)
    {
        var index = Tag.Find(name);
        return index < 0 ? null : Decode(Tag.Attributes[index]);
    }

    /// <summary>The undecoded value of an attribute; empty where it is absent.</summary>
    public ReadOnlySpan<char> RawValueOf(HtmlName name)
    {
        var index = Tag.Find(name);
        if (index < 0)
            return default;
        ref readonly var attribute = ref Tag.Attributes[index];
        return Original.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart);
    }

    /// <summary>Whether a range of the source depends on a template or an expression.</summary>
    public bool IsDynamic(in RawAttribute attribute) =>
        attribute.IsExpression || Reader.HasTemplate(attribute.ValueStart, attribute.ValueEnd) || IsVariable(attribute) || HasPlaceholder(attribute.ValueStart, attribute.ValueEnd);

    /// <summary>Whether a range holds <c>${…}</c>: the tag stands in a script's template string, or a build fills it in.</summary>
    public bool HasPlaceholder(int start, int end) =>
        end - start > 2 && Original.AsSpan(start, end - start).IndexOf("${") >= 0;

    // "%PUBLIC_URL%/favicon.ico": bundlers fill in variables of the environment.
    private bool IsVariable(in RawAttribute attribute)
    {
        int start = attribute.ValueStart, end = attribute.ValueEnd, position = start + 1;
        if (end - start < 4 || Original[start] != '%')
            return false;
        while (position < end && (char.IsAsciiLetterUpper(Original[position]) || char.IsAsciiDigit(Original[position]) || Original[position] == '_'))
            position++;
        return position < end && position - start > 3 && Original[position] == '%';
    }
}
