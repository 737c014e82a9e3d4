using System.Runtime.InteropServices;
using SiteLint.Linting.Cache;

namespace SiteLint.Discovery.Git;

/// <summary>
/// A number for the files of an index or a commit and what is in them: the sum of one for each file, so that a change can be
/// added and taken off without listing the files again.
/// </summary>
internal static class TreeHash
{
    /// <summary>Of some files; 0 where one has no blob.</summary>
    public static ulong Of(IEnumerable<SourceEntry> entries)
    {
        ulong sum = 1;
        foreach (var entry in entries)
        {
            if (entry.Blob is not { } blob)
                return 0;
            sum = unchecked(sum + OfFile(entry.Path, blob));
        }

        return sum;
    }

    /// <summary>Of the files before a change.</summary>
    /// <param name="after">Of the files after it.</param>
    /// <param name="change">What it touches, with the blobs of both sides.</param>
    public static ulong Before(ulong after, ChangeSet change)
    {
        foreach (var file in change.Files.Values)
        {
            unchecked
            {
                if (file.NewBlob is { } added)
                    after -= OfFile(file.Path, added);
                if (file.OldBlob is { } taken)
                    after += OfFile(file.OldPath ?? file.Path, taken);
            }
        }

        return after;
    }

    private static ulong OfFile(string path, string blob) =>
        unchecked((ContentHash.Of(MemoryMarshal.AsBytes(path.AsSpan())) * 0x9E3779B97F4A7C15) ^ ContentHash.Of(MemoryMarshal.AsBytes(blob.AsSpan())));
}
