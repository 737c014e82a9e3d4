namespace SiteLint.Sites.Jekyll;

/// <summary>How Jekyll takes a file.</summary>
internal enum JekyllRole
{
    /// <summary>Read by nothing.</summary>
    None,

    /// <summary>A page, or a static file where it has no front matter.</summary>
    Page,

    /// <summary>A document of a collection, or a static file of it.</summary>
    Document,

    /// <summary>A post.</summary>
    Post,

    /// <summary>A draft.</summary>
    Draft,

    /// <summary>A layout or an include.</summary>
    Template,

    /// <summary>A file of <c>_data</c>.</summary>
    Data,

    /// <summary>The configuration.</summary>
    Configuration,

    /// <summary>A bibliography of jekyll-scholar.</summary>
    Bibliography,

    /// <summary>A style sheet of <c>_sass</c>, a plug-in.</summary>
    Support,
}

/// <summary>What Jekyll takes a file for, and why it leaves it out.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Collection">The collection of a document or post, or null.</param>
/// <param name="Refusal">Why it is not read; null where it is.</param>
internal sealed record JekyllSource(JekyllRole Role, JekyllCollection? Collection = null, (UnwrittenReason Reason, string Because)? Refusal = null);
