namespace SiteLint.Linting.Cache;

/// <summary>Writes and reads findings and fixes.</summary>
internal static class DiagnosticCodec
{
    public static void Write(Diagnostic diagnostic, FactWriter writer)
    {
        writer.Write(diagnostic.Rule);
        writer.Write((int)diagnostic.Severity);
        writer.Write(diagnostic.Path);
        writer.Write(diagnostic.Span);
        writer.Write(diagnostic.Message);
        writer.Write(diagnostic.Note);
        writer.Write(diagnostic.Target);
        writer.Write(diagnostic.Count);
        writer.Write(diagnostic.CauseKey);
        writer.Write(diagnostic.Suggestions.Count);
        foreach (var suggestion in diagnostic.Suggestions)
            writer.Write(suggestion);
        writer.Write(diagnostic.Related.Count);
        foreach (var place in diagnostic.Related)
        {
            writer.Write(place.Path);
            writer.Write(place.Span);
            writer.Write(place.Message);
        }

        Write(diagnostic.Fix, writer);
    }

    public static Diagnostic ReadDiagnostic(FactReader reader)
    {
        var rule = reader.ReadString()!;
        var severity = (Severity)reader.ReadInt();
        var path = reader.ReadString()!;
        var span = reader.ReadSpan();
        var message = reader.ReadString()!;
        var note = reader.ReadString();
        var target = reader.ReadString();
        var count = reader.ReadInt();
        var cause = reader.ReadString();
        var suggestions = new string[reader.ReadCount()];
        for (var i = 0; i < suggestions.Length; i++)
            suggestions[i] = reader.ReadString()!;
        var related = new RelatedPlace[reader.ReadCount()];
        for (var i = 0; i < related.Length; i++)
            related[i] = new RelatedPlace(reader.ReadString()!, reader.ReadSpan(), reader.ReadString()!);
        return new Diagnostic
        {
            Rule = rule,
            Severity = severity,
            Path = path,
            Span = span,
            Message = message,
            Note = note,
            Target = target,
            Count = count,
            CauseKey = cause,
            Suggestions = suggestions,
            Related = related,
            Fix = ReadFix(reader),
        };
    }

    public static void Write(Fix? fix, FactWriter writer)
    {
        writer.Write(fix is not null);
        if (fix is null)
            return;
        writer.Write(fix.Title);
        writer.Write((int)fix.Safety);
        writer.Write(fix.Edits.Count);
        foreach (var edit in fix.Edits)
        {
            writer.Write(edit.Span);
            writer.Write(edit.NewText);
            writer.Write(edit.Path);
        }
    }

    public static Fix? ReadFix(FactReader reader)
    {
        if (!reader.ReadBool())
            return null;
        var title = reader.ReadString()!;
        var safety = (FixSafety)reader.ReadInt();
        var edits = new TextEdit[reader.ReadCount()];
        for (var i = 0; i < edits.Length; i++)
            edits[i] = new TextEdit(reader.ReadSpan(), reader.ReadString()!) { Path = reader.ReadString() };
        return new Fix(title, safety, edits);
    }
}
