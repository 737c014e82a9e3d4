namespace SiteLint;

/// <summary>A check. Rules are immutable and shared by all threads.</summary>
public abstract class Rule
{
    /// <summary>What is known of it without running it.</summary>
    public abstract RuleInfo Info { get; }

    /// <summary>Its page: what it reports, why it matters, wrong and right examples, options; Markdown. Null where it has none.</summary>
    public virtual string? Documentation => RuleDocumentation.Find(GetType(), Info.Id);
}
