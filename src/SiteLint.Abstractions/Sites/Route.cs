namespace SiteLint;

/// <summary>What a URL of the site is made from.</summary>
public enum RouteKind
{
    /// <summary>A page.</summary>
    Page,

    /// <summary>A file that is copied as it is.</summary>
    Asset,

    /// <summary>A redirect.</summary>
    Redirect,

    /// <summary>Another URL of a page.</summary>
    Alias,

    /// <summary>A page that the generator makes without a source: a tag page, a feed, a page of a list.</summary>
    Generated,
}

/// <summary>A URL that the site will have.</summary>
public sealed class Route
{
    /// <summary>The source file relative to the source tree's root; empty for generated pages without one.</summary>
    public required string Source { get; init; }

    /// <summary>The URL without the base path, percent-encoded, with a leading slash.</summary>
    public required string Url { get; init; }

    /// <summary>The file that is written, decoded, with a leading slash: <c>/a/index.html</c>.</summary>
    public required string Output { get; init; }

    /// <summary>What it is made from.</summary>
    public required RouteKind Kind { get; init; }

    /// <summary>The rule or the configuration line that decided it.</summary>
    public string Because { get; init; } = "";

    /// <summary>For a redirect: where it leads, as written.</summary>
    public string? RedirectTarget { get; init; }

    /// <summary>Answers that were given for links to it, which further links can be given too.</summary>
    internal PageTarget? Answers;
}

/// <summary>A source that the generator does not write.</summary>
/// <param name="Source">The source file relative to the source tree's root.</param>
/// <param name="Reason">Why, as a class.</param>
/// <param name="Because">Why, in words.</param>
public sealed record Unwritten(string Source, UnwrittenReason Reason, string Because)
{
    /// <summary>The URL it would have if it were written, or null.</summary>
    public string? WouldBeUrl { get; init; }
}

/// <summary>Why a source is not written.</summary>
public enum UnwrittenReason
{
    /// <summary>The generator reads it for something else (layout, data, configuration).</summary>
    Support,

    /// <summary>A draft.</summary>
    Draft,

    /// <summary>Its date is in the future.</summary>
    Future,

    /// <summary>Its expiry date has passed.</summary>
    Expired,

    /// <summary>It says so itself: <c>published: false</c>, <c>render: never</c>.</summary>
    Unpublished,

    /// <summary>The configuration excludes it.</summary>
    Excluded,

    /// <summary>The generator's naming rules leave it out (<c>_</c>, <c>.</c>, a post without a date).</summary>
    Ignored,

    /// <summary>It stands in a folder the generator does not know.</summary>
    NeverBuilt,

    /// <summary>Its header cannot be read and so it is dropped.</summary>
    Unreadable,

    /// <summary>Its collection or language or version is not written.</summary>
    NotOutput,
}
