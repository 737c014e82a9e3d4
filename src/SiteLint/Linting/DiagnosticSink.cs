namespace SiteLint.Linting;

/// <summary>Takes findings from several threads.</summary>
internal sealed class DiagnosticSink
{
    private readonly List<Diagnostic> all = [];
    private readonly Lock gate = new();

    /// <summary>What was taken, in no order.</summary>
    public IReadOnlyList<Diagnostic> All => all;

    /// <summary>Takes a finding.</summary>
    public void Add(Diagnostic diagnostic)
    {
        lock (gate)
            all.Add(diagnostic);
    }
}
