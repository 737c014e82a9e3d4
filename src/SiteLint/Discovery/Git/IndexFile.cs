using System.Buffers.Binary;
using System.Text;

namespace SiteLint.Discovery.Git;

/// <summary>Git's index, read from its file (versions 2, 3 and 4 of the format in git's documentation, index-format). Starting git for it costs more.</summary>
internal sealed class IndexFile
{
    private const int EntryHeader = 62;
    private const int ModeOffset = 24;
    private const int HashOffset = 40;
    private const int ExtendedFlag = 0x4000;
    private const int StageBits = 0x3000;

    private readonly byte[] bytes;
    private readonly Lazy<bool> isComplete;

    /// <summary>Holds what was read; whether it is all is found out when it is asked, for that takes the hash of the whole file.</summary>
    private IndexFile(byte[] bytes, IReadOnlyList<IndexEntry> entries, bool isPlain, int end)
    {
        this.bytes = bytes;
        Entries = entries;
        isComplete = new Lazy<bool>(() => isPlain && IsWhole(bytes, end));
    }

    /// <summary>What it lists, in its own order.</summary>
    public IReadOnlyList<IndexEntry> Entries { get; }

    /// <summary>Whether that is all there is, understood for sure; else git itself has to be asked (an unmerged, split or sparse index, other hashes).</summary>
    public bool IsComplete => isComplete.Value;

    /// <summary>The id of an entry's blob, in hexadecimal.</summary>
    public string BlobOf(IndexEntry entry) => ObjectHash.ToHex(bytes.AsSpan(entry.HashAt, ObjectHash.Length));

    /// <summary>Reads the index of a work tree; null where it has none.</summary>
    /// <param name="top">The work tree's folder.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static IndexFile? Read(string top)
    {
        // A hook may run on an index beside the usual one.
        var other = Environment.GetEnvironmentVariable("GIT_INDEX_FILE");
        var file = string.IsNullOrEmpty(other) ? Path.Combine(FolderOf(top), "index") : Path.Combine(top, other);
        return File.Exists(file) ? Parse(File.ReadAllBytes(file)) : null;
    }

    /// <summary>The folder of git's data: <c>.git</c>, or what a file of that name leads to.</summary>
    public static string FolderOf(string top)
    {
        var git = Path.Combine(top, ".git");
        if (!File.Exists(git))
            return git;
        var text = File.ReadAllText(git).Trim();
        return text.StartsWith("gitdir: ", StringComparison.Ordinal) ? Path.GetFullPath(Path.Combine(top, text[8..])) : git;
    }

    private static IndexFile Parse(byte[] content)
    {
        ReadOnlySpan<byte> bytes = content;
        if (bytes.Length < 12 || !bytes.StartsWith("DIRC"u8))
            return new IndexFile(content, [], false, 0);
        var version = BinaryPrimitives.ReadInt32BigEndian(bytes[4..]);
        var count = BinaryPrimitives.ReadInt32BigEndian(bytes[8..]);
        if (version is < 2 or > 4 || count < 0 || count > bytes.Length / EntryHeader)
            return new IndexFile(content, [], false, 0);
        var entries = new List<IndexEntry>(count);
        var isPlain = true;
        var previous = new byte[256];
        var previousLength = 0;
        var at = 12;
        for (var i = 0; i < count && at + EntryHeader < bytes.Length; i++)
        {
            var flags = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + EntryHeader - 2)..]);
            var name = at + EntryHeader + ((flags & ExtendedFlag) != 0 && version > 2 ? 2 : 0);
            var kept = 0;
            if (version == 4)
            {
                kept = previousLength - ReadOffset(bytes, ref name);
                if (kept < 0)
                    break;
            }

            var length = name < bytes.Length ? bytes[name..].IndexOf((byte)0) : -1;
            if (length < 0)
                break;
            previousLength = kept + length;
            if (previousLength > previous.Length)
                Array.Resize(ref previous, previousLength * 2);
            bytes.Slice(name, length).CopyTo(previous.AsSpan(kept));
            var mode = BinaryPrimitives.ReadInt32BigEndian(bytes[(at + ModeOffset)..]);
            entries.Add(new IndexEntry(Encoding.UTF8.GetString(previous, 0, previousLength), mode, at + HashOffset));
            isPlain &= (flags & StageBits) == 0;
            // Older versions pad each entry with 1 to 8 zeros to a multiple of eight.
            at = version == 4 ? name + length + 1 : at + ((name - at + length + 8) & ~7);
        }

        return new IndexFile(content, entries, isPlain && entries.Count == count, at);
    }

    /// <summary>Whether the file ends with its hash, and nothing between the entries and that takes part in what they say.</summary>
    private static bool IsWhole(ReadOnlySpan<byte> bytes, int at)
    {
        var end = bytes.Length - ObjectHash.Length;
        if (at > end || !ObjectHash.Of(bytes[..end], []).AsSpan().SequenceEqual(bytes[end..]))
            return false;
        while (at + 8 <= end)
        {
            // An extension that begins with a small letter changes what the entries mean: "link", "sdir".
            var size = BinaryPrimitives.ReadInt32BigEndian(bytes[(at + 4)..]);
            if (bytes[at] is < (byte)'A' or > (byte)'Z' || size < 0 || size > end - at - 8)
                return false;
            at += 8 + size;
        }

        return at == end;
    }

    private static int ReadOffset(ReadOnlySpan<byte> bytes, ref int at)
    {
        var value = bytes[at] & 0x7F;
        while ((bytes[at++] & 0x80) != 0 && at < bytes.Length && value < 1 << 20)
            value = ((value + 1) << 7) | (bytes[at] & 0x7F);
        return value;
    }
}

/// <summary>A file in git's index.</summary>
/// <param name="Path">Its path, relative to the work tree.</param>
/// <param name="Mode">Its kind and rights, as git has them.</param>
/// <param name="HashAt">Where the id of its blob stands in the index's file: see <see cref="IndexFile.BlobOf"/>.</param>
internal readonly record struct IndexEntry(string Path, int Mode, int HashAt)
{
    /// <summary>Whether it is a file: neither a symbolic link nor a submodule.</summary>
    public bool IsFile => (Mode & 0xF000) == 0x8000;
}
