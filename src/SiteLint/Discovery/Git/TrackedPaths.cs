using System.Buffers.Binary;
using System.Text;

namespace SiteLint.Discovery.Git;

/// <summary>
/// The paths in git's index, read from its file (versions 2, 3 and 4 of the format in git's documentation, index-format):
/// a file that git tracks is not ignored, whatever an ignore file says. Starting git for it would cost more.
/// </summary>
internal sealed class TrackedPaths
{
    private const int EntryHeader = 62;
    private const int ExtendedFlag = 0x4000;

    private readonly string[] paths;

    private TrackedPaths(string[] paths) => this.paths = paths;

    /// <summary>Reads the index of a work tree; empty where there is none or it cannot be read.</summary>
    /// <param name="top">The work tree's folder.</param>
    public static TrackedPaths Read(string top)
    {
        try
        {
            var file = Path.Combine(FolderOf(top), "index");
            var paths = File.Exists(file) ? Parse(File.ReadAllBytes(file)) : [];
            Array.Sort(paths, StringComparer.Ordinal);
            return new TrackedPaths(paths);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new TrackedPaths([]);
        }
    }

    /// <summary>Whether git tracks a file, or a file below a folder.</summary>
    /// <param name="path">Relative to the work tree, with <c>/</c>.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool Contains(string path, bool isFolder)
    {
        var wanted = isFolder ? path + "/" : path;
        var index = Array.BinarySearch(paths, wanted, StringComparer.Ordinal);
        if (index >= 0)
            return true;
        index = ~index;
        return isFolder && index < paths.Length && paths[index].StartsWith(wanted, StringComparison.Ordinal);
    }

    /// <summary>The folder of git's data: <c>.git</c>, or what a file of that name leads to.</summary>
    private static string FolderOf(string top)
    {
        var git = Path.Combine(top, ".git");
        if (!File.Exists(git))
            return git;
        var text = File.ReadAllText(git).Trim();
        return text.StartsWith("gitdir: ", StringComparison.Ordinal) ? Path.GetFullPath(Path.Combine(top, text[8..])) : git;
    }

    private static string[] Parse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 12 || !bytes.StartsWith("DIRC"u8))
            return [];
        var version = BinaryPrimitives.ReadInt32BigEndian(bytes[4..]);
        var count = BinaryPrimitives.ReadInt32BigEndian(bytes[8..]);
        if (version is < 2 or > 4 || count < 0 || count > bytes.Length / EntryHeader)
            return [];
        var paths = new List<string>(count);
        var previous = Array.Empty<byte>();
        var at = 12;
        for (var i = 0; i < count && at + EntryHeader < bytes.Length; i++)
        {
            var flags = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + EntryHeader - 2)..]);
            var name = at + EntryHeader + ((flags & ExtendedFlag) != 0 && version > 2 ? 2 : 0);
            var kept = 0;
            if (version == 4)
            {
                kept = previous.Length - ReadOffset(bytes, ref name);
                if (kept < 0)
                    break;
            }

            var length = bytes[name..].IndexOf((byte)0);
            if (length < 0)
                break;
            previous = [.. previous.AsSpan(0, kept), .. bytes.Slice(name, length)];
            paths.Add(Encoding.UTF8.GetString(previous));
            // Older versions pad each entry with 1 to 8 zeros to a multiple of eight.
            at = version == 4 ? name + length + 1 : at + ((name - at + length + 8) & ~7);
        }

        return [.. paths];
    }

    private static int ReadOffset(ReadOnlySpan<byte> bytes, ref int at)
    {
        var value = bytes[at] & 0x7F;
        while ((bytes[at++] & 0x80) != 0 && at < bytes.Length && value < 1 << 20)
            value = ((value + 1) << 7) | (bytes[at] & 0x7F);
        return value;
    }
}
