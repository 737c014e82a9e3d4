namespace SiteLint.Discovery;

/// <summary>
/// Where text comes from: the work tree, git's index, a commit, memory. Nothing else touches the files of a site.
/// Paths are relative to <see cref="Root"/>, with <c>/</c>, in the case of the directory listing.
/// </summary>
internal abstract class SourceTree
{
    /// <summary>The absolute path of the root; a name in angle brackets where there is none on disk.</summary>
    public abstract string Root { get; }

    /// <summary>Every file that neither git nor an output folder hides, sorted by ordinal path.</summary>
    public abstract IReadOnlyList<SourceEntry> Entries { get; }

    /// <summary>A file by its exact path, or null. Hidden files are not found here.</summary>
    public abstract SourceEntry? Find(string path);

    /// <summary>Whether a folder with this exact path holds at least one file, or exists.</summary>
    public abstract bool DirectoryExists(string path);

    /// <summary>Whether a file exists at this exact path, hidden files and the rest of the trust root included.</summary>
    /// <param name="path">May begin with <c>../</c> as long as it stays in the trust root.</param>
    public abstract bool ExistsAnywhere(string path);

    /// <summary>An entry with its size and time, where the tree did not ask for them while listing.</summary>
    public virtual SourceEntry Measure(SourceEntry entry) => entry;

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="IOException">It vanished or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public abstract byte[] ReadBytes(string path);

    /// <summary>Reads the first and the last bytes of a file, for image headers.</summary>
    /// <param name="path">The file.</param>
    /// <param name="head">At most so many bytes from its beginning.</param>
    /// <param name="tail">At most so many bytes before its end.</param>
    public virtual (byte[] Head, byte[] Tail, long Size) ReadEnds(string path, int head, int tail)
    {
        var bytes = ReadBytes(path);
        return (bytes[..Math.Min(head, bytes.Length)], bytes[Math.Max(0, bytes.Length - tail)..], bytes.Length);
    }
}
