using SiteLint.Discovery;

namespace SiteLint.Fixing;

/// <summary>A source tree as it will be once fixes are written.</summary>
/// <param name="inner">The tree as it is.</param>
/// <param name="files">The files that differ, by path.</param>
internal sealed class ChangedTree(SourceTree inner, IReadOnlyDictionary<string, ChangedFile> files) : SourceTree
{
    /// <summary>The file as it was and as it will be; null for one that no fix opened.</summary>
    public ChangedFile? FindChanged(string path) => files.GetValueOrDefault(path);

    /// <inheritdoc/>
    public override string Root => inner.Root;

    /// <inheritdoc/>
    public override IReadOnlyList<SourceEntry> Entries => inner.Entries;

    /// <inheritdoc/>
    public override SourceEntry? Find(string path) => inner.Find(path);

    /// <inheritdoc/>
    public override bool DirectoryExists(string path) => inner.DirectoryExists(path);

    /// <inheritdoc/>
    public override bool ExistsAnywhere(string path) => inner.ExistsAnywhere(path);

    /// <inheritdoc/>
    public override byte[] ReadBytes(string path) => files.TryGetValue(path, out var file) ? file.ToBytes() : inner.ReadBytes(path);

    /// <inheritdoc/>
    public override (byte[] Head, byte[] Tail, long Size) ReadEnds(string path, int head, int tail) =>
        files.ContainsKey(path) ? base.ReadEnds(path, head, tail) : inner.ReadEnds(path, head, tail);
}
