using SiteLint.Discovery;

namespace SiteLint.Commands;

/// <summary>A source tree in which one file has another text, as an editor's unsaved buffer has.</summary>
/// <param name="inner">The tree underneath.</param>
/// <param name="path">The file, relative to the tree's root; it need not exist underneath.</param>
/// <param name="bytes">What it holds.</param>
internal sealed class StandInTree(SourceTree inner, string path, byte[] bytes) : SourceTree
{
    private IReadOnlyList<SourceEntry>? entries;

    /// <inheritdoc/>
    public override string Root => inner.Root;

    /// <inheritdoc/>
    public override IReadOnlyList<SourceEntry> Entries => entries ??= WithOwn();

    /// <inheritdoc/>
    public override SourceEntry? Find(string wanted) => wanted == path ? Own : inner.Find(wanted);

    /// <inheritdoc/>
    public override bool DirectoryExists(string wanted) => inner.DirectoryExists(wanted) || TreePath.Within(wanted, path) is not null;

    /// <inheritdoc/>
    public override bool ExistsAnywhere(string wanted) => wanted == path || inner.ExistsAnywhere(wanted);

    /// <inheritdoc/>
    public override byte[] ReadBytes(string wanted) => wanted == path ? bytes : inner.ReadBytes(wanted);

    private SourceEntry Own => new(path, bytes.Length);

    private List<SourceEntry> WithOwn()
    {
        var all = new List<SourceEntry>();
        foreach (var entry in inner.Entries)
        {
            if (entry.Path != path)
                all.Add(entry);
        }

        all.Add(Own);
        all.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return all;
    }
}
