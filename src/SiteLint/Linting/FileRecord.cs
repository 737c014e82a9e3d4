using SiteLint.Sites;

namespace SiteLint.Linting;

/// <summary>What the run keeps of one file.</summary>
internal sealed class FileRecord
{
    private object?[]? facts;
    private Func<object?[]>? loadFacts;

    /// <summary>Path relative to the source tree's root.</summary>
    public required string Path { get; init; }

    /// <summary>The site it belongs to.</summary>
    public required SiteModel Site { get; init; }

    /// <summary>What it was read as.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Its place in the listing.</summary>
    public int Position { get; init; }

    /// <summary>Of its bytes and of everything its reading depends on; 0 where that is not known.</summary>
    public ulong Stamp { get; set; }

    /// <summary>What is kept of it; null where it could not be read.</summary>
    public Page? Page { get; set; }

    /// <summary>Findings of document rules and of reading.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Comments that switch rules off.</summary>
    public IReadOnlyList<Suppression> Suppressions { get; set; } = [];

    /// <summary>Facts, in the order of the run's collectors.</summary>
    public object?[] Facts
    {
        get => facts ?? LoadFacts();
        set => facts = value;
    }

    /// <summary>Whether it was counted as skipped: unreadable or too complex.</summary>
    public bool IsSkipped { get; set; }

    /// <summary>Has the facts read when they are first asked for.</summary>
    /// <param name="load">Reads them; threads that ask at the same time may each call it, and one answer is kept.</param>
    public void ReadFactsLater(Func<object?[]> load) => loadFacts = load;

    private object?[] LoadFacts()
    {
        var read = loadFacts?.Invoke() ?? [];
        read = Interlocked.CompareExchange(ref facts, read, null) ?? read;
        loadFacts = null;
        return read;
    }
}
