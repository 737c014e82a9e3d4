namespace SiteLint.Parsing.Html;

/// <summary>A tag as the tokenizer read it. One object serves all tags of a document, one after the other.</summary>
internal sealed class HtmlTag
{
    /// <summary>More attributes than this are dropped.</summary>
    public const int MaximumAttributes = 512;

    private RawAttribute[] attributes = new RawAttribute[16];

    /// <summary>The element's name.</summary>
    public HtmlName Name { get; set; } = HtmlNames.Get("x");

    /// <summary>Whether it is an end tag.</summary>
    public bool IsEnd { get; set; }

    /// <summary>Whether it ends with <c>/&gt;</c>.</summary>
    public bool IsSelfClosing { get; set; }

    /// <summary>Whether template syntax stands between its attributes, or makes one.</summary>
    public bool HasTemplate { get; set; }

    /// <summary>The tag in the source.</summary>
    public TextSpan Span { get; set; }

    /// <summary>Where the name ends.</summary>
    public int NameEnd { get; set; }

    /// <summary>The attributes, duplicates included.</summary>
    public ReadOnlySpan<RawAttribute> Attributes => attributes.AsSpan(0, Count);

    /// <summary>Number of attributes.</summary>
    public int Count { get; private set; }

    /// <summary>Makes it ready for the next tag.</summary>
    public void Clear()
    {
        Count = 0;
        IsEnd = IsSelfClosing = HasTemplate = false;
    }

    /// <summary>Adds an attribute.</summary>
    public void Add(RawAttribute attribute)
    {
        if (Count == MaximumAttributes)
            return;
        if (Count == attributes.Length)
            Array.Resize(ref attributes, Count * 2);
        attributes[Count++] = attribute;
    }

    /// <summary>The index of the first attribute of a known name, or -1.</summary>
    public int Find(HtmlName name)
    {
        for (var i = 0; i < Count; i++)
        {
            if (ReferenceEquals(attributes[i].Name, name))
                return i;
        }

        return -1;
    }
}

/// <summary>An attribute as the tokenizer read it.</summary>
internal struct RawAttribute
{
    /// <summary>The known name, or null for any other.</summary>
    public HtmlName? Name;

    /// <summary>Where the name begins.</summary>
    public int NameStart;

    /// <summary>Where the name ends.</summary>
    public int NameEnd;

    /// <summary>Where the value begins, without quotes.</summary>
    public int ValueStart;

    /// <summary>Where the value ends.</summary>
    public int ValueEnd;

    /// <summary>Whether a value was written.</summary>
    public bool HasValue;

    /// <summary>Whether the value is an expression of JSX.</summary>
    public bool IsExpression;
}
