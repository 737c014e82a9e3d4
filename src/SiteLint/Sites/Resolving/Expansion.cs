namespace SiteLint.Sites.Resolving;

/// <summary>What a generator makes of a destination that holds template syntax or names something of its own.</summary>
internal sealed class Expansion
{
    private Expansion()
    {
    }

    /// <summary>The destination as it will stand in the built page; null where it is not known, or is known as a target.</summary>
    public string? Url { get; private init; }

    /// <summary>Where it leads, where the generator knows that without a URL (<c>{% link %}</c>, <c>ref</c>, <c>xref:</c>).</summary>
    public LinkTarget? Target { get; private init; }

    /// <summary>Why it is not known.</summary>
    public string UnknownBecause { get; private init; } = "";

    /// <summary>The built destination.</summary>
    public static Expansion To(string url) => new() { Url = url };

    /// <summary>The target itself.</summary>
    public static Expansion To(LinkTarget target) => new() { Target = target };

    /// <summary>Not known.</summary>
    public static Expansion Unknown(string because) => new() { UnknownBecause = because };
}
