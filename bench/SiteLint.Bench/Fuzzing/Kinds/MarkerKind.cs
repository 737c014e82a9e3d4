namespace SiteLint.Bench.Fuzzing.Kinds;

/// <summary>A changed configuration of a generator, in a site of one page.</summary>
/// <param name="name">What it is called on the command line.</param>
/// <param name="marker">The configuration file.</param>
/// <param name="seeds">What mutation starts from.</param>
/// <param name="page">The page.</param>
/// <param name="packages">A file beside it that tells generators apart.</param>
internal sealed class MarkerKind(string name, string marker, string[] seeds, (string Path, string Text) page, (string Path, string Text) packages) : FuzzKind(name)
{
    /// <inheritdoc/>
    public override int SitesPerRound => 40;

    /// <inheritdoc/>
    public override FuzzSite Make(Mutator mutator) =>
        new FuzzSite { CountedAs = "generator's configuration" }.With(page.Path, page.Text).With(packages.Path, packages.Text).WithInput(marker, mutator.MutateToBytes(seeds));
}
