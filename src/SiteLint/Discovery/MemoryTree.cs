using System.Text;

namespace SiteLint.Discovery;

/// <summary>A source tree held in memory: examples of rule pages, tests, an editor's unsaved text.</summary>
internal sealed class MemoryTree : SourceTree
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private IReadOnlyList<SourceEntry>? entries;

    /// <inheritdoc/>
    public override string Root => "<memory>";

    /// <inheritdoc/>
    public override IReadOnlyList<SourceEntry> Entries =>
        entries ??= [.. files.Select(static file => new SourceEntry(file.Key, file.Value.Length))];

    /// <summary>Adds or replaces a file of UTF-8 text.</summary>
    public MemoryTree Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds or replaces a file.</summary>
    public MemoryTree Add(string path, byte[] bytes)
    {
        files[path] = bytes;
        entries = null;
        return this;
    }

    /// <inheritdoc/>
    public override SourceEntry? Find(string path) =>
        files.TryGetValue(path, out var bytes) ? new SourceEntry(path, bytes.Length) : null;

    /// <inheritdoc/>
    public override bool DirectoryExists(string path)
    {
        var prefix = path.Length == 0 ? "" : path.TrimEnd('/') + "/";
        return prefix.Length == 0 || files.Keys.Any(file => file.StartsWith(prefix, StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public override bool ExistsAnywhere(string path) => files.ContainsKey(path);

    /// <inheritdoc/>
    public override byte[] ReadBytes(string path) =>
        files.TryGetValue(path, out var bytes) ? bytes : throw new FileNotFoundException("no such file", path);
}
