using System.Text;

namespace SiteLint.Linting.Cache;

/// <summary>
/// The file of a site's snapshots: of the state that was looked at last, and of the one beside it (the commit before a change). Nothing
/// that goes wrong here ends a run.
/// </summary>
/// <param name="folder">The folder of caches, outside the work tree.</param>
/// <param name="name">A name for the source tree and the settings; another name is another file.</param>
internal sealed class LinkSnapshotFile(string folder, string name)
{
    private const uint Magic = 0x53_4C_4C_31;

    private readonly string file = Path.Combine(folder, $"links-{ContentHash.Of(Encoding.UTF8.GetBytes(name)):x16}.bin");

    /// <summary>Reads the snapshots; none where there is no file or anything about it is wrong.</summary>
    public IReadOnlyList<LinkSnapshot> Read()
    {
        try
        {
            if (!File.Exists(file))
                return [];
            var data = File.ReadAllBytes(file);
            if (data.Length < 16 || BitConverter.ToUInt32(data, 0) != Magic || BitConverter.ToUInt64(data, 4) != ContentHash.Of(data.AsSpan(12)))
                return [];
            var reader = new FactReader(data, 12, data.Length);
            var snapshots = new List<LinkSnapshot>();
            for (var count = reader.ReadCount(); count > 0; count--)
                snapshots.Add(LinkSnapshot.Read(reader, data));
            return snapshots;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return [];
        }
    }

    /// <summary>Writes snapshots beside the file and renames it.</summary>
    public void Write(IReadOnlyCollection<LinkSnapshot> snapshots)
    {
        var writer = new FactWriter();
        writer.WriteRaw(new byte[12]);
        writer.Write(snapshots.Count);
        foreach (var snapshot in snapshots)
            snapshot.Write(writer);
        var all = writer.Written.ToArray();
        BitConverter.TryWriteBytes(all, Magic);
        BitConverter.TryWriteBytes(all.AsSpan(4), ContentHash.Of(all.AsSpan(12)));
        CacheFile.Replace(file, stream => stream.Write(all));
    }
}
