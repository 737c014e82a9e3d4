namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>Reads a .dic file.</summary>
internal sealed class WordListReader
{
    private readonly AffixFile affixes;
    private readonly StemTable stems = new();
    private readonly char[] clean = new char[512];
    private readonly List<(char[] Letters, FlagSet Flags)> hidden = [];
    private int line;

    private WordListReader(AffixFile affixes) => this.affixes = affixes;

    /// <summary>Reads a file.</summary>
    /// <exception cref="DictionaryException">It is malformed.</exception>
    public static StemTable Read(byte[] bytes, AffixFile affixes)
    {
        var reader = new WordListReader(affixes);
        var text = DictionaryText.Decode(bytes, affixes.Encoding, ".dic");
        reader.ReadLines(text);
        // Behind all others, so that a word listed in that very form is found first.
        foreach (var (letters, flags) in reader.hidden)
            reader.stems.Add(letters, flags);
        reader.stems.Seal();
        return reader.stems;
    }

    private void ReadLines(string text)
    {
        var broken = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            line++;
            var row = line == 1 ? raw.TrimStart('\uFEFF') : raw;
            if (line == 1 && IsNumber(row))
                continue;
            if (row.IsEmpty || row[0] is '\t' or '#')
                continue;
            if (row.Contains('\uFFFD') && ++broken > 20 && broken * 20 > line)
                throw new DictionaryException(".dic", line, $"the text is not in the encoding {affixes.Encoding} that the .aff file names");
            ReadLine(row);
        }

        if (line == 0 || stems.Count == 0)
            throw new DictionaryException(".dic", 0, "it holds no word");
    }

    private static bool IsNumber(ReadOnlySpan<char> row)
    {
        var fields = new FieldReader(row);
        return int.TryParse(fields.Next(), out _);
    }

    private void ReadLine(ReadOnlySpan<char> row)
    {
        var fieldsAt = FieldsOf(row);
        var head = row[..fieldsAt].TrimEnd(" \t");
        var slash = SlashIn(head);
        var word = slash < 0 ? head : head[..slash];
        var flagText = slash < 0 ? default : head[(slash + 1)..];
        var blank = flagText.IndexOfAny(' ', '\t');
        var flags = affixes.Flags.Read(blank < 0 ? flagText : flagText[..blank], ".dic", line);
        var length = 0;
        if (word.Length > clean.Length)
            return;
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == '\\' && i + 1 < word.Length && word[i + 1] == '/')
                continue;
            if (affixes.Ignored.Length == 0 || !affixes.Ignored.Contains(word[i]))
                clean[length++] = word[i];
        }

        var stem = clean.AsSpan(0, length);
        if (fieldsAt < row.Length)
            ReadFields(row[fieldsAt..], stem.ToString());
        AddStem(stem, flags);
    }

    private void AddStem(Span<char> stem, FlagSet flags)
    {
        var wordCase = affixes.Casing.CaseOf(stem);
        var isHidden = wordCase is WordCase.Mixed or WordCase.MixedInitial || (wordCase == WordCase.Upper && !flags.Flags.IsEmpty);
        string? capitalized = null;
        if (isHidden && !flags.Has(affixes.Forbidden) && stem.Length > 0)
            capitalized = affixes.Casing.Capitalize(affixes.Casing.Lower(stem.ToString()));
        if (affixes.IsReversed)
            stem.Reverse();
        stems.Add(stem, flags);
        if (capitalized is null)
            return;
        // So that a word of mixed case is found where it is written in capitals.
        var letters = capitalized.ToCharArray();
        if (affixes.IsReversed)
            Array.Reverse(letters);
        hidden.Add((letters, flags.With(FlagSet.OnlyUpperCase)));
    }

    /// <summary>Where the first slash stands that is not escaped; a slash that begins the line is a letter.</summary>
    private static int SlashIn(ReadOnlySpan<char> head)
    {
        for (var i = 1; i < head.Length; i++)
        {
            if (head[i] == '/' && head[i - 1] != '\\')
                return i;
        }

        return -1;
    }

    /// <summary>Where the morphological fields begin: behind a tab, or at a field such as <c>ph:</c> behind a blank.</summary>
    private static int FieldsOf(ReadOnlySpan<char> row)
    {
        var tab = row.IndexOf('\t');
        var end = tab < 0 ? row.Length : tab;
        for (var i = 1; i + 3 < end; i++)
        {
            if (row[i] == ' ' && row[i + 3] == ':' && char.IsAsciiLetterLower(row[i + 1]) && char.IsAsciiLetterLower(row[i + 2]))
                return i;
        }

        return end;
    }

    private void ReadFields(ReadOnlySpan<char> text, string stem)
    {
        var fields = new FieldReader(text);
        for (var field = fields.Next(); !field.IsEmpty; field = fields.Next())
        {
            if (field.Length <= 3 || !field.StartsWith("ph:", StringComparison.Ordinal))
                continue;
            var pattern = field[3..];
            var arrow = pattern.IndexOf("->");
            if (arrow > 0)
                AddSound(pattern[..arrow], pattern[(arrow + 2)..]);
            else if (pattern[^1] == '*' && pattern.Length > 2 && stem.Length > 1)
                AddSound(pattern[..^2], stem.AsSpan(0, stem.Length - 1));
            else
                AddSound(pattern, stem);
        }
    }

    private void AddSound(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        if (affixes.Replacements.Count < 1_000_000)
            affixes.Replacements.Add(new Replacement(pattern.ToString(), text.ToString(), false, false));
    }
}
