namespace SiteLint.Sites;

/// <summary>The part of a site's profile that only the parsers need.</summary>
internal sealed class ParsingProfile : SiteProfile
{
    /// <summary>The Markdown renderer.</summary>
    public MarkdownDialect Dialect { get; init; }

    /// <summary>The template languages in pages.</summary>
    public TemplateSyntax Templates { get; init; }

    /// <summary>Where front matter begins and ends.</summary>
    public FrontMatterSyntax FrontMatter { get; init; } = new();

    /// <summary>Makes the id maker of one page.</summary>
    public Func<Ids.HeadingIdMaker> IdMaker { get; init; } = static () => Ids.HeadingIdMaker.None;

    /// <summary>Whether <c>## Heading {#id}</c> gives an id.</summary>
    public bool HasHeadingAttributes { get; init; }

    /// <summary>Whether the terms of definition lists get ids, made after those of the headings.</summary>
    public bool HasTermIds { get; init; }

    /// <summary>Why a label that a page does not define may be defined all the same (appended snippets, plug-ins); null where it cannot.</summary>
    public string? LabelsComeFrom { get; init; }

    /// <summary>Whether kramdown's and Python-Markdown's <c>{: #id .class}</c> lists exist.</summary>
    public bool HasAttributeLists { get; init; }

    /// <summary>Whether <c>$…$</c>, <c>$$…$$</c>, and round and square brackets behind two backslashes are mathematics.</summary>
    public bool HasMath { get; init; } = true;

    /// <summary>Whether the renderer passes round or square brackets behind one backslash through, as mathematics.</summary>
    public bool PassesBracketMath { get; init; }

    /// <summary>Fields with a known role, by the kind of source; the generator fills it.</summary>
    public Func<string, SourceKind, IReadOnlyList<FieldRole>> Fields { get; init; } = static (_, _) => [];

    /// <summary>Shortcodes of the site whose content is shown as code.</summary>
    public IReadOnlySet<string> CodeTags { get; init; } = System.Collections.Immutable.ImmutableHashSet<string>.Empty;

    /// <summary>Tags, shortcodes and components with known parameters.</summary>
    public IReadOnlyList<TagRole> Tags { get; init; } = [];
}
