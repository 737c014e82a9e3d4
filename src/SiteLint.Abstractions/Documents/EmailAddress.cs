namespace SiteLint;

/// <summary>An e-mail address, or what was meant as one, in a text, a <c>mailto:</c> link or a field.</summary>
public sealed class EmailAddress
{
    /// <summary>The address or the whole <c>mailto:</c> destination as written, entities decoded.</summary>
    public required string Text { get; init; }

    /// <summary>Its place in the source.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Where it stands.</summary>
    public required EmailOrigin Origin { get; init; }

    /// <summary>The text of the link that carries it, or null.</summary>
    public string? LinkText { get; init; }

    /// <summary>The text of that link in the source.</summary>
    public TextSpan LinkTextSpan { get; init; }

    /// <summary>The element, attribute or field that holds it, or empty.</summary>
    public string Field { get; init; } = "";

    /// <summary>Whether it holds template syntax.</summary>
    public bool IsDynamic { get; init; }
}

/// <summary>Where an e-mail address stands.</summary>
public enum EmailOrigin
{
    /// <summary>The destination of a link that begins with <c>mailto:</c>.</summary>
    Mailto,

    /// <summary>The destination of a link that looks like an address without a scheme.</summary>
    BareTarget,

    /// <summary>A text that no link surrounds.</summary>
    Prose,

    /// <summary>A field of front matter, data or bibliography that holds an address.</summary>
    Field,
}
