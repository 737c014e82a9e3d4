namespace SiteLint.Discovery;

/// <summary>A folder on disk whose files are not listed, for what needs one file of it by name.</summary>
/// <param name="root">Absolute path of the folder.</param>
internal sealed class UnlistedTree(string root) : SourceTree
{
    private readonly TrustRoot trust = new(root);

    /// <inheritdoc/>
    public override string Root => trust.Root;

    /// <inheritdoc/>
    public override IReadOnlyList<SourceEntry> Entries => [];

    /// <inheritdoc/>
    public override SourceEntry? Find(string path) => null;

    /// <inheritdoc/>
    public override bool DirectoryExists(string path) => trust.Absolute(path) is { } absolute && trust.StaysInside(absolute) && Directory.Exists(absolute);

    /// <inheritdoc/>
    public override bool ExistsAnywhere(string path) => trust.Absolute(path) is { } absolute && trust.StaysInside(absolute) && File.Exists(absolute);

    /// <inheritdoc/>
    public override byte[] ReadBytes(string path) =>
        trust.Absolute(path) is { } absolute && trust.StaysInside(absolute)
            ? File.ReadAllBytes(absolute)
            : throw new UnauthorizedAccessException("the path lies outside the work tree");
}
