namespace SiteLint;

/// <summary>What can be said of a link.</summary>
public enum LinkVerdict
{
    /// <summary>It leads to something that will be there.</summary>
    Good,

    /// <summary>It leads nowhere.</summary>
    Broken,

    /// <summary>It depends on something that cannot be read.</summary>
    Unknown,

    /// <summary>It leads to another site and was not asked.</summary>
    External,

    /// <summary>Another site says that it is gone.</summary>
    Dead,

    /// <summary>Another site would not say.</summary>
    Unverified,
}

/// <summary>What is wrong with a link; each is a rule's matter.</summary>
public enum LinkProblemKind
{
    /// <summary>No page or file is there.</summary>
    MissingTarget,

    /// <summary>The page is there, the anchor is not.</summary>
    MissingAnchor,

    /// <summary>Only the case differs.</summary>
    WrongCase,

    /// <summary>It leaves the path the site is published under.</summary>
    LeavesBasePath,

    /// <summary>The base path stands in it twice.</summary>
    DoubledBasePath,

    /// <summary>The target exists as a source but is not published.</summary>
    UnpublishedTarget,

    /// <summary>A form that this generator will not rewrite.</summary>
    WrongForm,

    /// <summary>Not a URL.</summary>
    Malformed,

    /// <summary>A place on the author's machine.</summary>
    LocalMachine,

    /// <summary>No destination at all.</summary>
    Empty,

    /// <summary>Two elements have the id it goes to.</summary>
    AmbiguousAnchor,

    /// <summary>A path that works by Unicode normalisation of one file system only, or by a backslash or blank.</summary>
    BadSyntax,
}

/// <summary>Something wrong with a link, with the cure where it is known.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Message">In words, with the names involved; no final full stop.</param>
public sealed record LinkProblem(LinkProblemKind Kind, string Message)
{
    /// <summary>Why it matters, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The destination to write instead, in the form of the source, or null.</summary>
    public string? Replacement { get; init; }

    /// <summary>Whether the replacement is certain, so that a fix of it is safe.</summary>
    public bool IsCertain { get; init; }

    /// <summary>The nearest existing page, file or anchor, in words, or null.</summary>
    public string? Nearest { get; init; }

    /// <summary>A severity lower than the rule's, where this case deserves it.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The place that explains it: the draft's header, the first of two headings.</summary>
    public RelatedPlace? Related { get; init; }
}

/// <summary>Where a link leads.</summary>
public abstract class LinkTarget
{
    /// <summary>What can be said of it.</summary>
    public abstract LinkVerdict Verdict { get; }

    /// <summary>The resolved URL (own site: with a leading slash, without the base path), or null.</summary>
    public string? Url { get; init; }

    /// <summary>Why, in words: the route, the reason of the unknown.</summary>
    public string Because { get; init; } = "";

    /// <summary>What is wrong; null for a link without fault. A good link may have a lesser problem.</summary>
    public LinkProblem? Problem { get; init; }
}

/// <summary>A page of the site.</summary>
public sealed class PageTarget : LinkTarget
{
    /// <summary>The page; null for one that the generator makes without a source.</summary>
    public Page? Page { get; init; }

    /// <summary>The route taken.</summary>
    public required Route Route { get; init; }

    /// <summary>The fragment, decoded, without <c>#</c>; null for none.</summary>
    public string? Fragment { get; init; }

    /// <summary>Whether the fragment depends on ids that are not known.</summary>
    public bool IsFragmentUnknown { get; init; }

    /// <summary>Another answer for the same route, or null.</summary>
    internal PageTarget? Next { get; init; }

    /// <inheritdoc/>
    public override LinkVerdict Verdict =>
        IsFragmentUnknown ? LinkVerdict.Unknown
        : Problem is { Kind: LinkProblemKind.MissingAnchor or LinkProblemKind.WrongCase or LinkProblemKind.LeavesBasePath or LinkProblemKind.DoubledBasePath, Severity: null or >= Severity.Warning } ? LinkVerdict.Broken
        : LinkVerdict.Good;
}

/// <summary>A file that is copied as it is.</summary>
public sealed class AssetTarget : LinkTarget
{
    /// <summary>The file relative to the source tree's root; empty where a plug-in makes it.</summary>
    public required string Path { get; init; }

    /// <inheritdoc/>
    public override LinkVerdict Verdict =>
        Problem is { Severity: null or >= Severity.Warning } ? LinkVerdict.Broken : LinkVerdict.Good;
}

/// <summary>Another site, or a scheme that is not the Web's.</summary>
public sealed class ExternalTarget : LinkTarget
{
    /// <summary>The URL as it would be asked.</summary>
    public required string Address { get; init; }

    /// <inheritdoc/>
    public override LinkVerdict Verdict =>
        Problem is { Severity: null or >= Severity.Warning } ? LinkVerdict.Broken : LinkVerdict.External;
}

/// <summary>It depends on something that cannot be read.</summary>
public sealed class UnknownTarget : LinkTarget
{
    /// <inheritdoc/>
    public override LinkVerdict Verdict => LinkVerdict.Unknown;
}

/// <summary>Nothing is there.</summary>
public sealed class MissingTarget : LinkTarget
{
    /// <summary>The nearest existing destination, in the form of the source, or null.</summary>
    public string? Nearest => Problem?.Replacement;

    /// <inheritdoc/>
    public override LinkVerdict Verdict => LinkVerdict.Broken;
}
