namespace SiteLint.Sites;

/// <summary>A generator's idea of where front matter begins and ends.</summary>
internal sealed record FrontMatterSyntax
{
    /// <summary>YAML between <c>---</c> lines.</summary>
    public bool Yaml { get; init; } = true;

    /// <summary>TOML between <c>+++</c> lines.</summary>
    public bool Toml { get; init; }

    /// <summary>A JSON object at the start.</summary>
    public bool Json { get; init; }

    /// <summary>Hexo's JSON that ends with <c>;;;</c>, and its YAML without the opening line.</summary>
    public bool Hexo { get; init; }

    /// <summary>Whether <c>...</c> closes YAML.</summary>
    public bool DotsClose { get; init; }

    /// <summary>Whether a byte-order mark may stand before it.</summary>
    public bool AllowsByteOrderMark { get; init; } = true;

    /// <summary>Whether blank lines or blanks may stand before it.</summary>
    public bool AllowsLeadingBlank { get; init; }

    /// <summary>Whether a file that has none is still a page.</summary>
    public bool IsOptional { get; init; } = true;
}
