using System.Globalization;

namespace SiteLint.Bench.Fuzzing.Kinds;

/// <summary>Many changed sources in a site of one generator.</summary>
/// <param name="name">What it is called on the command line.</param>
/// <param name="path">Where a source stands; <c>{0}</c> is a number.</param>
/// <param name="marker">The file that makes the generator known.</param>
/// <param name="markerText">Its text.</param>
/// <param name="seeds">What mutation starts from.</param>
internal sealed class PageKind(string name, string path, string marker, string markerText, string[] seeds) : FuzzKind(name)
{
    private const int FilesPerSite = 40;

    /// <summary>A file beside it that tells generators apart.</summary>
    public (string Path, string Text) Packages { get; init; } = ("package.json", "{}\n");

    /// <summary>The kind whose input is the marker itself.</summary>
    /// <param name="more">Further texts that its mutation starts from.</param>
    public FuzzKind OfMarker(params string[] more) => new MarkerKind("configuration-" + Name, marker, [markerText, .. more], (PathOf(0), seeds[0]), Packages);

    /// <inheritdoc/>
    public override FuzzSite Make(Mutator mutator)
    {
        var site = new FuzzSite().With(marker, markerText).With(Packages.Path, Packages.Text);
        for (var i = 0; i < FilesPerSite; i++)
            site.WithInput(PathOf(i), mutator.MutateToBytes(seeds));
        return site;
    }

    private string PathOf(int number) => string.Format(CultureInfo.InvariantCulture, path, number);
}
