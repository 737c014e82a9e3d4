namespace SiteLint;

/// <summary>The syntax of a data tree.</summary>
public enum DataFormat
{
    /// <summary>YAML.</summary>
    Yaml,

    /// <summary>TOML.</summary>
    Toml,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>BibTeX.</summary>
    BibTeX,
}
