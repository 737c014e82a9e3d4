namespace SiteLint.Sites.Resolving;

/// <summary>What is said of a fragment.</summary>
internal sealed class AnchorVerdict
{
    /// <summary>It leads to an element.</summary>
    public static AnchorVerdict Good { get; } = new();

    /// <summary>What is wrong, or null.</summary>
    public LinkProblem? Problem { get; private init; }

    /// <summary>Why it is not known, or null.</summary>
    public string? UnknownBecause { get; private init; }

    /// <summary>It leads to an element, and something is to be said of it.</summary>
    public static AnchorVerdict GoodBut(LinkProblem problem) => new() { Problem = problem };

    /// <summary>No element has it.</summary>
    public static AnchorVerdict Broken(LinkProblem problem) => new() { Problem = problem };

    /// <summary>It depends on ids that are not known.</summary>
    public static AnchorVerdict Unknown(string because) => new() { UnknownBecause = because };
}
