namespace SiteLint.Parsing.Html;

/// <summary>An element whose end has not been met. One object serves a place of the stack again and again.</summary>
internal sealed class OpenElement
{
    /// <summary>Its name.</summary>
    public HtmlName Name { get; set; } = HtmlKnown.P;

    /// <summary>Its start tag.</summary>
    public TextSpan StartTag { get; set; }

    /// <summary>Its index among the elements that are kept, or -1.</summary>
    public int Element { get; set; } = -1;

    /// <summary>The language in force inside it.</summary>
    public string? Language { get; set; }

    /// <summary>Where its text begins in the captured text, or -1.</summary>
    public int Capture { get; set; } = -1;

    /// <summary>The id attribute, for headings.</summary>
    public string? Id { get; set; }

    /// <summary>The link it makes, with the place in the list of links that is kept for it; null for others.</summary>
    public PendingLink? Link { get; set; }

    /// <summary>Whether its content is not prose.</summary>
    public bool IsCode { get; set; }

    /// <summary>Whether its start tag ended with <c>/&gt;</c> though that means nothing there.</summary>
    public bool WasSelfClosed { get; set; }

    /// <summary>Whether HTML's rules are not for it: SVG, MathML and what stands in them, components of a framework.</summary>
    public bool IsForeign { get; set; }
}

/// <summary>A link whose end has not been met.</summary>
/// <param name="Slot">Its place in the list of links.</param>
/// <param name="Target">The destination.</param>
/// <param name="TargetSpan">The destination in the source.</param>
/// <param name="Attribute">The attribute that holds it.</param>
/// <param name="IsDynamic">Whether it holds template syntax.</param>
/// <param name="Rel">The relation, or null.</param>
internal sealed record PendingLink(int Slot, string Target, TextSpan TargetSpan, string Attribute, bool IsDynamic, string? Rel);
