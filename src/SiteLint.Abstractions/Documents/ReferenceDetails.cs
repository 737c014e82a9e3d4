namespace SiteLint;

/// <summary>What few links have: kept apart, because a large site has a great many that have none of it.</summary>
internal sealed class ReferenceDetails
{
    /// <summary>See <see cref="Reference.Prefix"/>.</summary>
    public string? Prefix { get; set; }

    /// <summary>See <see cref="Link.Label"/>.</summary>
    public string? Label { get; set; }

    /// <summary>See <see cref="Link.UseCount"/>.</summary>
    public int UseCount { get; set; }

    /// <summary>See <see cref="Link.Rel"/>.</summary>
    public string? Rel { get; set; }
}
