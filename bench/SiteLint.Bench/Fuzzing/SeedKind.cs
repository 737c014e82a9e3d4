namespace SiteLint.Bench.Fuzzing;

/// <summary>A kind of input.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Path">Where a file of it stands; <c>{0}</c> is a number.</param>
/// <param name="Marker">The file that makes the generator known.</param>
/// <param name="MarkerText">Its text.</param>
/// <param name="Texts">What mutation starts from.</param>
internal sealed record SeedKind(string Name, string Path, string Marker, string MarkerText, string[] Texts)
{
    /// <summary>Whether the marker is what is mutated: the generator's configuration.</summary>
    public bool MutatesMarker { get; init; }
}
