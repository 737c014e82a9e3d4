using SiteLint.Sites;

namespace SiteLint.Linting.Cache;

/// <summary>
/// Writes and reads what a run keeps of one file, in three parts: what every run needs of every file; the page's own
/// parts; the facts. The last two are read when they are asked for.
/// </summary>
internal static class RecordCodec
{
    /// <summary>Writes a record whose page was read.</summary>
    /// <param name="record">The record.</param>
    /// <param name="isJudged">Whether document rules ran on it.</param>
    /// <param name="collectors">The collectors whose facts it holds, in order.</param>
    /// <exception cref="InvalidDataException">It holds what has no form here.</exception>
    public static byte[] Write(FileRecord record, bool isJudged, FactCollector[] collectors)
    {
        var head = new FactWriter();
        head.Write(isJudged);
        PageCodec.WriteHead(record.Page!, head);
        head.Write(record.IsSkipped);
        head.Write(record.Suppressions.Count);
        foreach (var suppression in record.Suppressions)
        {
            head.Write(suppression.Span);
            head.Write(suppression.Range);
            head.Write(suppression.Reason);
            head.Write(suppression.Rules.Count);
            foreach (var rule in suppression.Rules)
                head.Write(rule);
        }

        head.Write(record.Diagnostics.Count);
        foreach (var diagnostic in record.Diagnostics)
            DiagnosticCodec.Write(diagnostic, head);

        var parts = new FactWriter();
        PageCodec.WriteParts(record.Page!, parts);
        var facts = new FactWriter();
        for (var i = 0; i < collectors.Length; i++)
        {
            facts.Write(record.Facts[i] is not null);
            if (record.Facts[i] is { } value)
                collectors[i].WriteObject(value, facts);
        }

        var lengths = new FactWriter();
        lengths.Write(head.Length);
        lengths.Write(parts.Length);
        return [.. lengths.Written, .. head.Written, .. parts.Written, .. facts.Written];
    }

    /// <summary>Fills a record; false where it was not judged and has to be now.</summary>
    /// <param name="record">The record to fill.</param>
    /// <param name="mustBeJudged">Whether findings of document rules are wanted.</param>
    /// <param name="collectors">The collectors whose facts it is to hold, in order.</param>
    /// <param name="data">Holds what was written.</param>
    /// <param name="start">Where that begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="readAnew">Reads the file itself, should a part turn out not to be what was written.</param>
    /// <exception cref="InvalidDataException">The bytes are not what was written.</exception>
    public static bool Read(FileRecord record, bool mustBeJudged, FactCollector[] collectors, byte[] data, int start, int end, Func<FileRecord, FileRecord> readAnew)
    {
        var reader = new FactReader(data, start, end);
        var length = reader.ReadCount();
        var partsLength = reader.ReadCount();
        if (length > end - reader.Position - partsLength)
            throw new InvalidDataException("a record longer than its bytes");
        var parts = reader.Position + length;
        var facts = parts + partsLength;
        if (!reader.ReadBool() && mustBeJudged)
            return false;
        record.Page = PageCodec.ReadHead(record.Path, reader, textLength =>
        {
            try
            {
                return PageCodec.ReadParts(textLength, new FactReader(data, parts, facts));
            }
            catch (InvalidDataException)
            {
                return PartsOf(readAnew(record).Page);
            }
        });
        record.IsSkipped = reader.ReadBool();
        record.Suppressions = ReadSuppressions(reader);
        for (var count = mustBeJudged ? reader.ReadCount() : 0; count > 0; count--)
            record.Diagnostics.Add(DiagnosticCodec.ReadDiagnostic(reader));
        record.ReadFactsLater(() =>
        {
            try
            {
                return ReadFacts(collectors, new FactReader(data, facts, end));
            }
            catch (InvalidDataException)
            {
                return readAnew(record).Facts;
            }
        });
        return true;
    }

    private static PageParts PartsOf(Page? page) => page is null ? new PageParts() : new PageParts
    {
        Headings = page.Headings,
        Ids = page.Ids,
        Links = page.Links,
        Images = page.Images,
        BrokenReferences = page.BrokenReferences,
        EmailAddresses = page.EmailAddresses,
        Lines = page.Lines,
    };

    private static object?[] ReadFacts(FactCollector[] collectors, FactReader reader)
    {
        var facts = new object?[collectors.Length];
        for (var i = 0; i < collectors.Length; i++)
            facts[i] = reader.ReadBool() ? collectors[i].ReadObject(reader) : null;
        return facts;
    }

    private static Suppression[] ReadSuppressions(FactReader reader)
    {
        var count = reader.ReadCount();
        var suppressions = count == 0 ? [] : new Suppression[count];
        for (var i = 0; i < suppressions.Length; i++)
        {
            var span = reader.ReadSpan();
            var range = reader.ReadSpan();
            var reason = reader.ReadString();
            var rules = new string[reader.ReadCount()];
            for (var j = 0; j < rules.Length; j++)
                rules[j] = reader.ReadString()!;
            suppressions[i] = new Suppression { Span = span, Range = range, Reason = reason, Rules = rules };
        }

        return suppressions;
    }
}
