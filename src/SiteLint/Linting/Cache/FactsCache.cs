using System.Text;
using SiteLint.Discovery;

namespace SiteLint.Linting.Cache;

/// <summary>
/// Remembers what was read of each file between runs. A file is known by its git blob where the tree has one, else by
/// size and time; a file changed near the cache's own writing is compared by its content. Nothing that goes wrong here
/// ends a run: without a cache it is only slower.
/// </summary>
internal sealed class FactsCache
{
    private const uint Magic = 0x53_4C_46_34;

    /// <summary>A file written within this time before the cache may have been changed again with the same time.</summary>
    private static readonly long Racy = TimeSpan.FromSeconds(2).Ticks;

    /// <summary>So many changed files are not worth writing the cache for.</summary>
    private const int Few = 4;

    private readonly string file;
    private readonly FactCollector[] collectors;
    private readonly Func<FileRecord, FileRecord> readAnew;
    private readonly Dictionary<string, Entry> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> next = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private byte[] data = [];
    private long written;
    private int changes;

    private FactsCache(string file, FactCollector[] collectors, Func<FileRecord, FileRecord> readAnew)
    {
        this.file = file;
        this.collectors = collectors;
        this.readAnew = readAnew;
    }

    /// <summary>Files that were taken from the cache.</summary>
    public int Hits { get; private set; }

    /// <summary>Opens the cache of a site.</summary>
    /// <param name="folder">The folder of caches, outside the work tree.</param>
    /// <param name="name">A name for the source tree and the settings; another name is another cache.</param>
    /// <param name="collectors">The collectors of the run.</param>
    /// <param name="readAnew">Reads a file itself into a record of its own.</param>
    public static FactsCache Open(string folder, string name, FactCollector[] collectors, Func<FileRecord, FileRecord> readAnew)
    {
        var cache = new FactsCache(Path.Combine(folder, $"facts-{ContentHash.Of(Encoding.UTF8.GetBytes(name)):x16}.bin"), collectors, readAnew);
        try
        {
            cache.Load();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            cache.known.Clear();
        }

        return cache;
    }

    /// <summary>Fills a record from the cache. Gives the hash of the file's bytes, or null where the file has to be read.</summary>
    /// <param name="tree">The tree the file is in.</param>
    /// <param name="entry">The file.</param>
    /// <param name="record">The record to fill.</param>
    /// <param name="fingerprint">Of everything beside the file's bytes that its reading depends on.</param>
    /// <param name="isJudged">Whether findings of document rules are wanted.</param>
    public ulong? TryRead(SourceTree tree, SourceEntry entry, FileRecord record, ulong fingerprint, bool isJudged)
    {
        if (!known.TryGetValue(entry.Path, out var found) || found.Fingerprint != fingerprint || !IsSame(tree, entry, found))
            return null;
        try
        {
            if (!RecordCodec.Read(record, isJudged, collectors, data, found.Start, found.Start + found.Length, readAnew))
                return null;
        }
        catch (InvalidDataException)
        {
            record.Diagnostics.Clear();
            record.Page = null;
            return null;
        }

        lock (gate)
        {
            Hits++;
            next[entry.Path] = found;
        }

        return found.Hash;
    }

    /// <summary>Keeps what was read of a file. Gives the hash of its bytes.</summary>
    /// <param name="entry">The file as it was listed before it was read.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="record">What was made of them.</param>
    /// <param name="fingerprint">Of everything beside the file's bytes that its reading depends on.</param>
    /// <param name="isJudged">Whether document rules ran.</param>
    public ulong Add(SourceEntry entry, byte[] content, FileRecord record, ulong fingerprint, bool isJudged)
    {
        var hash = ContentHash.Of(content);
        if (record.Page is null)
            return hash;
        byte[] own;
        try
        {
            own = RecordCodec.Write(record, isJudged, collectors);
        }
        catch (InvalidDataException)
        {
            // What the cache has no form for is read anew each time.
            return hash;
        }

        var kept = new Entry(entry.Blob, entry.Size, entry.Modified, hash, fingerprint) { Own = own };
        lock (gate)
        {
            changes++;
            next[entry.Path] = kept;
        }

        return hash;
    }

    /// <summary>Writes the cache beside itself and renames it, where something changed.</summary>
    public void Save()
    {
        // A few files are read anew at each run until there are more: that costs less than writing the facts of all others again.
        if (changes <= Few && known.Count - next.Count is >= -Few and <= Few && known.Count > 0)
            return;
        CacheFile.Replace(file, WriteTo);
    }

    private bool IsSame(SourceTree tree, SourceEntry entry, Entry found)
    {
        if (entry.Blob is not null || found.Blob is not null)
            return entry.Blob == found.Blob;
        if (entry.Size < 0 || entry.Size != found.Size)
            return false;
        if (entry.Modified == found.Modified && entry.Modified < written - Racy)
            return true;
        try
        {
            // The time alone does not tell; the content does, and costs less than reading it all anew.
            return ContentHash.Of(tree.ReadBytes(entry.Path)) == found.Hash;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void Load()
    {
        if (!File.Exists(file))
            return;
        data = File.ReadAllBytes(file);
        if (data.Length < 20 || BitConverter.ToUInt32(data, 0) != Magic || BitConverter.ToUInt64(data, 4) != ContentHash.Of(data.AsSpan(12)))
            throw new InvalidDataException("not a cache of this version, or a damaged one");
        var reader = new FactReader(data, 12, data.Length);
        written = reader.ReadLong();
        var count = reader.ReadCount();
        var at = reader.ReadInt();
        for (var i = 0; i < count; i++)
        {
            var path = reader.ReadString()!;
            var entry = new Entry(reader.ReadString(), reader.ReadLong(), reader.ReadLong(), (ulong)reader.ReadLong(), (ulong)reader.ReadLong()) { Start = at, Length = reader.ReadInt() };
            at += entry.Length;
            if (entry.Length < 0 || at > data.Length)
                throw new InvalidDataException("an entry outside the cache");
            known[path] = entry;
        }
    }

    private void WriteTo(Stream stream)
    {
        var head = new FactWriter();
        var body = WriteIndex(head, 0);
        // The index tells where the records begin, which depends on its own length; numbers grow with it at most once.
        head = new FactWriter();
        var start = 12 + body;
        var length = WriteIndex(head, start);
        while (12 + length != start)
        {
            start = 12 + length;
            head = new FactWriter();
            length = WriteIndex(head, start);
        }

        var total = head.Length;
        foreach (var entry in next.Values)
            total += entry.Length;
        var all = new byte[12 + total];
        head.Written.CopyTo(all.AsSpan(12));
        var at = 12 + head.Length;
        foreach (var entry in next.Values)
        {
            (entry.Own ?? data.AsSpan(entry.Start, entry.Length)).CopyTo(all.AsSpan(at));
            at += entry.Length;
        }

        BitConverter.TryWriteBytes(all, Magic);
        BitConverter.TryWriteBytes(all.AsSpan(4), ContentHash.Of(all.AsSpan(12)));
        stream.Write(all);
    }

    private int WriteIndex(FactWriter head, int start)
    {
        head.Write(DateTime.UtcNow.Ticks);
        head.Write(next.Count);
        head.Write(start);
        foreach (var (path, entry) in next)
        {
            head.Write(path);
            head.Write(entry.Blob);
            head.Write(entry.Size);
            head.Write(entry.Modified);
            head.Write((long)entry.Hash);
            head.Write((long)entry.Fingerprint);
            head.Write(entry.Length);
        }

        return head.Length;
    }

    private sealed class Entry(string? blob, long size, long modified, ulong hash, ulong fingerprint)
    {
        private int length;

        public string? Blob { get; } = blob;

        public long Size { get; } = size;

        public long Modified { get; } = modified;

        public ulong Hash { get; } = hash;

        public ulong Fingerprint { get; } = fingerprint;

        public byte[]? Own { get; init; }

        public int Start { get; init; }

        public int Length
        {
            get => Own?.Length ?? length;
            init => length = value;
        }
    }
}
