using T = SiteLint.Parsing.Html.HtmlTraits;

namespace SiteLint.Parsing.Html;

/// <summary>The known names of elements and attributes, found without making a string.</summary>
internal static class HtmlNames
{
    private const int Slots = 1024;
    private static readonly HtmlName?[] Table = new HtmlName?[Slots];
    private static readonly int elements;
    private static int count;

    static HtmlNames()
    {
        Add(T.Void, "img input source track wbr base link meta col embed area param keygen");
        Add(T.Void | T.Block | T.ClosesParagraph, "hr");
        Add(T.Void, "br frame");
        Add(T.Block | T.ClosesParagraph, "address article aside blockquote center details dialog dir div dl fieldset figure footer form header hgroup main menu nav ol search section ul listing");
        Add(T.Block | T.ClosesParagraph, "figcaption summary");
        Add(T.Block | T.ClosesParagraph | T.OptionalEnd, "p li dt dd");
        Add(T.Block | T.ClosesParagraph | T.Heading | T.KeepsText, "h1 h2 h3 h4 h5 h6");
        Add(T.Block | T.ClosesParagraph | T.Code, "pre");
        Add(T.Block | T.ClosesParagraph | T.RawText | T.Code, "xmp");
        Add(T.Block | T.ClosesParagraph | T.Scope, "table");
        Add(T.Block | T.OptionalEnd | T.TablePart, "tr thead tbody tfoot colgroup");
        Add(T.Block | T.OptionalEnd | T.TablePart | T.Scope, "td th");
        Add(T.Block | T.Scope, "caption");
        Add(T.Block | T.OptionalEnd | T.Scope, "html");
        Add(T.Block | T.OptionalEnd, "head body option optgroup");
        Add(T.OptionalEnd, "rt rp rb rtc");
        Add(T.RawText | T.Code, "script style iframe noembed noframes");
        Add(T.EscapableText | T.Code, "textarea");
        Add(T.EscapableText | T.KeepsText | T.Block, "title");
        Add(T.Code, "code kbd samp var tt");
        Add(T.Foreign | T.Code, "math");
        Add(T.Foreign, "svg");
        Add(T.KeepsText, "a button");
        Add(T.Scope | T.Block, "object template");
        Add(T.Block, "legend select label");
        Add(T.None, "b i em strong span small big u s strike font abbr cite q sub sup del ins mark time dfn bdi bdo data ruby nobr map picture video audio canvas noscript slot output progress meter datalist iframe acronym marquee");
        Add(T.None, "g path use image symbol defs foreignobject desc circle rect line polyline polygon text tspan");
        elements = count;
        Add(T.None, "id class href src srcset alt title name rel rev target content property http-equiv charset lang xml:lang style width height role aria-hidden aria-label aria-labelledby aria-describedby placeholder type value action formaction cite data poster background longdesc xlink:href sizes media integrity crossorigin loading data-src data-srcset data-lazy-src to translate integrity async defer hidden tabindex colspan rowspan align valign border for method accesskey summary itemprop onclick imagesrcset usemap");
    }

    /// <summary>Number of known names; every index is below it but those of unknown names, which are equal to it.</summary>
    public static int Count => count;

    /// <summary>Whether HTML or SVG has an element of a name, rather than an attribute only.</summary>
    public static bool IsElement(HtmlName name) => name.Index < elements;

    /// <summary>A known name whatever its case, or null.</summary>
    public static HtmlName? Find(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > 24)
            return null;
        for (var slot = Hash(name); ; slot++)
        {
            var entry = Table[slot & (Slots - 1)];
            if (entry is null)
                return null;
            if (EqualsLower(name, entry.Text))
                return entry;
        }
    }

    /// <summary>A name: the known one, or a new one in lower case.</summary>
    public static HtmlName Get(ReadOnlySpan<char> name) => Find(name) ?? new HtmlName(Lower(name), T.None, count);

    /// <summary>A text in lower case; only ASCII letters have one.</summary>
    public static string Lower(ReadOnlySpan<char> text)
    {
        if (text.Length > 1024)
            text = text[..1024];
        Span<char> lower = stackalloc char[text.Length];
        for (var i = 0; i < text.Length; i++)
            lower[i] = text[i] is >= 'A' and <= 'Z' ? (char)(text[i] | 0x20) : text[i];
        return new string(lower);
    }

    private static void Add(T traits, string names)
    {
        foreach (var name in names.Split(' '))
        {
            if (Find(name) is not null)
                continue;
            var slot = Hash(name) & (Slots - 1);
            while (Table[slot] is not null)
                slot = (slot + 1) & (Slots - 1);
            Table[slot] = new HtmlName(name, traits, count++);
        }
    }

    private static int Hash(ReadOnlySpan<char> name)
    {
        var hash = (uint)name.Length;
        foreach (var c in name)
            hash = (hash * 31) + (uint)(c | 0x20);
        hash ^= hash >> 10;
        return (int)(hash & (Slots - 1));
    }

    private static bool EqualsLower(ReadOnlySpan<char> name, string lower)
    {
        if (name.Length != lower.Length)
            return false;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i] is >= 'A' and <= 'Z' ? (char)(name[i] | 0x20) : name[i];
            if (c != lower[i])
                return false;
        }

        return true;
    }
}
