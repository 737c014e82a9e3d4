using SiteLint.Discovery;

namespace SiteLint.Linting;

/// <summary>A comment that switches rules off for some lines.</summary>
internal sealed class Suppression
{
    private int isUsed;

    /// <summary>The whole comment.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Ids, families or globs (<c>spelling/*</c>); empty for every rule.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>The offsets it speaks of.</summary>
    public required TextSpan Range { get; init; }

    /// <summary>What follows <c>--</c>, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it has suppressed a finding.</summary>
    public bool IsUsed => isUsed != 0;

    /// <summary>Whether it speaks of a finding.</summary>
    public bool Covers(Diagnostic diagnostic)
    {
        var start = diagnostic.Span.Start;
        return start >= Range.Start && (start < Range.End || (start == Range.End && diagnostic.Span.IsEmpty)) && Names(diagnostic.Rule);
    }

    /// <summary>Notes that it was of use.</summary>
    public void Use() => Interlocked.Exchange(ref isUsed, 1);

    private bool Names(string rule)
    {
        if (Rules.Count == 0)
            return true;
        foreach (var name in Rules)
        {
            if (name == rule || Glob.MatchSegment(name, rule) || rule.StartsWith(name + "/", StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
