namespace SiteLint.Bench.Fuzzing;

/// <summary>A kind of input, and how a site with changed inputs of it is made.</summary>
/// <param name="name">What it is called on the command line.</param>
internal abstract class FuzzKind(string name)
{
    /// <summary>What it is called on the command line.</summary>
    public string Name { get; } = name;

    /// <summary>Sites in one round: more where a site has one input only.</summary>
    public virtual int SitesPerRound => 1;

    /// <summary>Makes a site to lint. The same mutator state makes the same site.</summary>
    public abstract FuzzSite Make(Mutator mutator);
}
