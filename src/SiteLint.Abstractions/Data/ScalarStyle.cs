namespace SiteLint;

/// <summary>How a scalar was written.</summary>
public enum ScalarStyle
{
    /// <summary>Without quotes, or in a way the format has no choice about.</summary>
    Plain,

    /// <summary>In single quotes.</summary>
    SingleQuoted,

    /// <summary>In double quotes.</summary>
    DoubleQuoted,

    /// <summary>A block whose line ends are kept: YAML's <c>|</c>, TOML's tripled quotes.</summary>
    Literal,

    /// <summary>YAML's folded block, <c>&gt;</c>.</summary>
    Folded,

    /// <summary>BibTeX's braces.</summary>
    Braced,
}
