using SiteLint.Reporting;

namespace SiteLint.Linting.Cache;

/// <summary>What became of the links of one page: verdicts, findings, and whose ids they asked for.</summary>
/// <param name="stamp">Of the file's bytes and of everything its reading depends on.</param>
/// <param name="shape">See <see cref="PageShape.Of"/>.</param>
/// <param name="ids">See <see cref="PageShape.OfIds"/>.</param>
/// <param name="data">Holds the rest.</param>
/// <param name="start">Where that begins.</param>
/// <param name="end">Where it ends.</param>
internal sealed class PageLinks(ulong stamp, ulong shape, ulong ids, byte[] data, int start, int end)
{
    private const int Verdicts = (int)LinkVerdict.Unverified + 1;

    public ulong Stamp { get; } = stamp;

    public ulong Shape { get; } = shape;

    public ulong Ids { get; } = ids;

    /// <summary>Keeps what was found.</summary>
    /// <param name="record">The page and its stamp.</param>
    /// <param name="shape">See <see cref="PageShape.Of"/>.</param>
    /// <param name="counts">Its links by verdict.</param>
    /// <param name="reads">Positions of the sources whose ids they asked for.</param>
    /// <param name="findings">The findings of the rules on links, before comments switched any off.</param>
    /// <exception cref="InvalidDataException">A finding has no form.</exception>
    public static PageLinks Create(FileRecord record, ulong shape, LinkCounts counts, IReadOnlyCollection<int> reads, IReadOnlyCollection<Diagnostic> findings)
    {
        var writer = new FactWriter();
        for (var verdict = 0; verdict < Verdicts; verdict++)
            writer.Write(counts[(LinkVerdict)verdict]);
        writer.Write(reads.Count);
        foreach (var position in reads)
            writer.Write(position);
        writer.Write(findings.Count);
        foreach (var finding in findings)
        {
            writer.Write(IsSuppressed(finding, record));
            DiagnosticCodec.Write(finding, writer);
        }

        var bytes = writer.Written.ToArray();
        return new PageLinks(record.Stamp, shape, PageShape.OfIds(record.Page), bytes, 0, bytes.Length);
    }

    /// <summary>Adds the page's links to others.</summary>
    public void AddCounts(LinkCounts counts)
    {
        var reader = new FactReader(data, start, end);
        for (var verdict = 0; verdict < Verdicts; verdict++)
            counts.Add((LinkVerdict)verdict, reader.ReadInt());
    }

    /// <summary>Whether its links asked for ids of one of some sources.</summary>
    /// <param name="positions">Whether a source, by position, is one of them.</param>
    /// <exception cref="InvalidDataException">The bytes are not what was written.</exception>
    public bool ReadsAny(bool[] positions)
    {
        var reader = AfterCounts();
        for (var count = reader.ReadCount(); count > 0; count--)
        {
            var position = reader.ReadInt();
            if ((uint)position >= (uint)positions.Length)
                throw new InvalidDataException("a source that is not there");
            if (positions[position])
                return true;
        }

        return false;
    }

    /// <summary>The findings, and whether a comment of the page switches each off.</summary>
    /// <exception cref="InvalidDataException">The bytes are not what was written.</exception>
    public List<(Diagnostic Finding, bool IsSuppressed)> ReadFindings()
    {
        var reader = AfterCounts();
        for (var count = reader.ReadCount(); count > 0; count--)
            reader.ReadInt();
        var findings = new List<(Diagnostic, bool)>();
        for (var count = reader.ReadCount(); count > 0; count--)
        {
            var isSuppressed = reader.ReadBool();
            findings.Add((DiagnosticCodec.ReadDiagnostic(reader), isSuppressed));
        }

        return findings;
    }

    /// <summary>Writes it.</summary>
    public void Write(FactWriter writer)
    {
        writer.Write((long)Stamp);
        writer.Write((long)Shape);
        writer.Write((long)Ids);
        writer.Write(end - start);
        writer.WriteRaw(data.AsSpan(start, end - start));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are not what was written.</exception>
    public static PageLinks Read(FactReader reader, byte[] data)
    {
        var stamp = (ulong)reader.ReadLong();
        var shape = (ulong)reader.ReadLong();
        var ids = (ulong)reader.ReadLong();
        var length = reader.ReadCount();
        var start = reader.Position;
        reader.Skip(length);
        return new PageLinks(stamp, shape, ids, data, start, start + length);
    }

    public static bool IsSuppressed(Diagnostic finding, FileRecord record)
    {
        foreach (var suppression in record.Suppressions)
        {
            if (suppression.Covers(finding))
                return true;
        }

        return false;
    }

    private FactReader AfterCounts()
    {
        var reader = new FactReader(data, start, end);
        for (var verdict = 0; verdict < Verdicts; verdict++)
            reader.ReadInt();
        return reader;
    }
}
