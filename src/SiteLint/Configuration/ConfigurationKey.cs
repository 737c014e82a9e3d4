namespace SiteLint.Configuration;

/// <summary>A key of <c>.sitelint.yml</c>: what it takes and what it is for.</summary>
/// <param name="Name">The key with its section: <c>links.exclude</c>.</param>
/// <param name="Kind">The type of its value.</param>
/// <param name="Description">What it does, as a sentence; shown by editors.</param>
internal sealed record ConfigurationKey(string Name, DataKind Kind, string Description)
{
    /// <summary>What it is when left out, as it would be written; empty for nothing.</summary>
    public string Default { get; init; } = "";

    /// <summary>The values it may have; empty where any will do.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>What a value must read as, beyond its type; null where any will do.</summary>
    public ValueForm? Form { get; init; }

    /// <summary>Whether lists of extended configurations are added up instead of replaced.</summary>
    public bool AddsUp { get; init; }

    /// <summary>For a wish that only the caller can grant: the option that does; empty for other keys.</summary>
    public string GrantedBy { get; init; } = "";

    /// <summary>Whether the key is a wish that only the command line or the environment can grant.</summary>
    public bool NeedsTrust => GrantedBy.Length > 0;
}
