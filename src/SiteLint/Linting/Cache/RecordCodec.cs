using SiteLint.Sites;

namespace SiteLint.Linting.Cache;

/// <summary>Writes and reads what a run keeps of one file.</summary>
internal static class RecordCodec
{
    /// <summary>Writes a record whose page was read.</summary>
    /// <param name="record">The record.</param>
    /// <param name="isJudged">Whether document rules ran on it.</param>
    /// <param name="collectors">The collectors whose facts it holds, in order.</param>
    /// <param name="writer">Takes the bytes.</param>
    public static void Write(FileRecord record, bool isJudged, FactCollector[] collectors, FactWriter writer)
    {
        writer.Write(isJudged);
        PageCodec.Write(record.Page!, writer);
        writer.Write(record.IsSkipped);
        writer.Write(record.Suppressions.Count);
        foreach (var suppression in record.Suppressions)
        {
            writer.Write(suppression.Span);
            writer.Write(suppression.Range);
            writer.Write(suppression.Reason);
            writer.Write(suppression.Rules.Count);
            foreach (var rule in suppression.Rules)
                writer.Write(rule);
        }

        writer.Write(record.Diagnostics.Count);
        foreach (var diagnostic in record.Diagnostics)
            DiagnosticCodec.Write(diagnostic, writer);
        for (var i = 0; i < collectors.Length; i++)
        {
            writer.Write(record.Facts[i] is not null);
            if (record.Facts[i] is { } facts)
                collectors[i].WriteObject(facts, writer);
        }
    }

    /// <summary>Fills a record; false where it was not judged and has to be now.</summary>
    /// <exception cref="InvalidDataException">The bytes are not what was written.</exception>
    public static bool Read(FileRecord record, bool mustBeJudged, FactCollector[] collectors, FactReader reader)
    {
        if (!reader.ReadBool() && mustBeJudged)
            return false;
        record.Page = PageCodec.Read(record.Path, reader);
        record.IsSkipped = reader.ReadBool();
        var suppressions = new Suppression[reader.ReadCount()];
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

        record.Suppressions = suppressions;
        for (var count = reader.ReadCount(); count > 0; count--)
        {
            var diagnostic = DiagnosticCodec.ReadDiagnostic(reader);
            if (mustBeJudged)
                record.Diagnostics.Add(diagnostic);
        }

        record.Facts = new object?[collectors.Length];
        for (var i = 0; i < collectors.Length; i++)
            record.Facts[i] = reader.ReadBool() ? collectors[i].ReadObject(reader) : null;
        return true;
    }
}
