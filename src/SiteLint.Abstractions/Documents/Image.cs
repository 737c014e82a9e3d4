namespace SiteLint;

/// <summary>A picture, or a field that names one.</summary>
public sealed class Image : Reference
{
    private string? alt;

    /// <summary>The alternative text as read; null where the source has none.</summary>
    public string? Alt
    {
        get => alt;
        init => alt = value;
    }

    /// <summary>The alternative text in the source; empty where there is none.</summary>
    public TextSpan AltSpan { get; init; }

    /// <summary>Whether it is marked as decoration (<c>aria-hidden</c>, <c>role="presentation"</c>).</summary>
    public bool IsDecorative { get; init; }

    /// <summary>Whether an alternative text is expected here: Markdown pictures and <c>img</c> elements, not <c>srcset</c> candidates or fields.</summary>
    public bool WantsAlt { get; init; }

    /// <summary>The <c>width</c> attribute in pixels, or 0.</summary>
    public int Width { get; init; }

    /// <summary>The <c>height</c> attribute in pixels, or 0.</summary>
    public int Height { get; init; }

    /// <summary>The descriptor of a <c>srcset</c> candidate (<c>2x</c>, <c>480w</c>), or empty.</summary>
    public string Descriptor { get; init; } = "";

    /// <inheritdoc/>
    internal override void ShareTexts(Func<string, string> share)
    {
        base.ShareTexts(share);
        alt = alt is null ? null : share(alt);
    }
}
