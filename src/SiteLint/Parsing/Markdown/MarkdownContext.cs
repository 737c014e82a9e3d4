using Markdig.Syntax;
using SiteLint.Parsing.Prose;

namespace SiteLint.Parsing.Markdown;

/// <summary>What the readers of one Markdown page share.</summary>
internal sealed class MarkdownContext(DocumentBuilder builder, string masked, MarkdownHtml html)
{
    /// <summary>What was found so far.</summary>
    public DocumentBuilder Builder { get; } = builder;

    /// <summary>The text that Markdig parsed: as long as the source.</summary>
    public string Masked { get; } = masked;

    /// <summary>Writes the block at hand.</summary>
    public ProseWriter Prose { get; } = new(builder);

    /// <summary>Writes attributes inside the block at hand.</summary>
    public ProseWriter AttributeProse { get; } = new(builder);

    /// <summary>The HTML in the page.</summary>
    public MarkdownHtml Html { get; } = html;

    /// <summary>How many links and pictures use a definition.</summary>
    public Dictionary<LinkReferenceDefinition, DefinitionUse> Uses { get; } = [];

    /// <summary>Offsets of the <c>]</c> at which the text of a real link or picture ends.</summary>
    public HashSet<int> LabelEnds { get; } = [];

    /// <summary>Labels that have a definition, footnotes too.</summary>
    public HashSet<string> Labels { get; } = new(StringComparer.OrdinalIgnoreCase);
}

/// <summary>How a definition is used.</summary>
internal sealed class DefinitionUse
{
    /// <summary>Links that use it.</summary>
    public int Links { get; set; }

    /// <summary>Pictures that use it.</summary>
    public int Images { get; set; }
}
