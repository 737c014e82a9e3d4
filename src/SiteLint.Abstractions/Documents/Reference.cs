namespace SiteLint;

/// <summary>A link or an image: something that names another resource.</summary>
public abstract class Reference
{
    private string target = "";
    private ReferenceDetails? details;
    private byte origin;

    /// <summary>
    /// The destination as an author reads it: escapes and entities decoded, percent-encoding kept, template tags as
    /// written.
    /// </summary>
    public required string Target
    {
        get => target;
        init => target = value;
    }

    /// <summary>The destination in the source, without delimiters. It may be empty.</summary>
    public required TextSpan TargetSpan { get; init; }

    /// <summary>The whole construct in the source.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Where it comes from.</summary>
    public required ReferenceOrigin Origin
    {
        get => (ReferenceOrigin)origin;
        init => origin = (byte)value;
    }

    /// <summary>The HTML element, the template tag, or the data field (<c>profile.image</c>) that holds it; empty for Markdown.</summary>
    public string Element { get; init; } = "";

    /// <summary>The HTML attribute, or the tag's parameter; empty for Markdown.</summary>
    public string Attribute { get; init; } = "";

    /// <summary>Whether the destination holds template syntax; the site model may still know where it leads.</summary>
    public bool IsDynamic { get; init; }

    /// <summary>What the site prefixes to the destination before it is resolved (<c>assets/img/</c> for al-folio's <c>profile.image</c>), or null.</summary>
    public string? Prefix
    {
        get => details?.Prefix;
        init
        {
            if (value is not null)
                OwnDetails.Prefix = value;
        }
    }

    /// <summary>Where it leads, once its site has resolved it.</summary>
    internal LinkTarget? Resolved { get; set; }

    /// <summary>What few references have; null for the others.</summary>
    private protected ReferenceDetails? Details => details;

    /// <summary>The same, made where there is none yet.</summary>
    private protected ReferenceDetails OwnDetails => details ??= new ReferenceDetails();

    /// <summary>Lets equal texts of many references be one object.</summary>
    /// <param name="share">Gives an equal text that others have too.</param>
    internal virtual void ShareTexts(Func<string, string> share) => target = share(target);
}
