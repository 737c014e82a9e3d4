namespace SiteLint.Parsing.Data.Toml;

/// <summary>Reads keys, bare, quoted and dotted.</summary>
internal static class TomlKeys
{
    private const int MaximumParts = 100;

    /// <summary>Reads a key with its dots.</summary>
    public static List<TomlKeyPart> Read(DataCursor cursor)
    {
        var parts = new List<TomlKeyPart>(2);
        while (true)
        {
            parts.Add(ReadPart(cursor));
            if (parts.Count > MaximumParts)
                throw cursor.Error("too-deep", $"A key has more than {MaximumParts} parts");
            var before = cursor.At;
            cursor.SkipBlanks();
            if (!cursor.Skip('.'))
            {
                cursor.At = before;
                return parts;
            }

            cursor.SkipBlanks();
        }
    }

    private static TomlKeyPart ReadPart(DataCursor cursor)
    {
        var start = cursor.At;
        if (cursor.Current is '"' or '\'')
        {
            if (cursor.StartsWith("\"\"\"") || cursor.StartsWith("'''"))
                throw cursor.Error("bad-key", "A key cannot be a text of several lines");
            var text = TomlStrings.Read(cursor).Text;
            return new TomlKeyPart(text, new TextSpan(start, cursor.At));
        }

        while (char.IsAsciiLetterOrDigit(cursor.Current) || cursor.Current is '_' or '-')
            cursor.At++;
        if (cursor.At > start)
            return new TomlKeyPart(cursor.Source[start..cursor.At], new TextSpan(start, cursor.At));
        if (cursor.IsAtLineEnd)
            throw DataCursor.Error("missing-key", new TextSpan(start, start), "A key is missing here");
        throw cursor.Error("bad-key", $"A key cannot have '{cursor.Current}' in it; put the key in quotes");
    }
}
