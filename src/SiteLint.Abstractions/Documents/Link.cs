namespace SiteLint;

/// <summary>A link: anything with a destination that is not a picture.</summary>
public sealed class Link : Reference
{
    private string text = "";

    /// <summary>The text of the link as a reader sees it; empty where there is none.</summary>
    public string Text
    {
        get => text;
        init => text = value;
    }

    /// <summary>The text in the source; empty where there is none.</summary>
    public TextSpan TextSpan { get; init; }

    /// <summary>The label of a reference link or definition, or null.</summary>
    public string? Label
    {
        get => Details?.Label;
        init
        {
            if (value is not null)
                OwnDetails.Label = value;
        }
    }

    /// <summary>For a definition: how many links use it.</summary>
    public int UseCount
    {
        get => Details?.UseCount ?? 0;
        init
        {
            if (value != 0)
                OwnDetails.UseCount = value;
        }
    }

    /// <summary>The <c>rel</c> attribute, or null.</summary>
    public string? Rel
    {
        get => Details?.Rel;
        init
        {
            if (value is not null)
                OwnDetails.Rel = value;
        }
    }

    /// <inheritdoc/>
    internal override void ShareTexts(Func<string, string> share)
    {
        base.ShareTexts(share);
        text = share(text);
    }
}
