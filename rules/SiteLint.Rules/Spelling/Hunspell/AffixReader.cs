namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>Reads an .aff file.</summary>
internal sealed class AffixReader
{
    /// <summary>Affixes beyond this number are taken for an attack.</summary>
    private const int MaxAffixes = 1_000_000;

    private readonly AffixFile file = new();
    private readonly List<Affix> prefixes = [];
    private readonly List<Affix> suffixes = [];
    private readonly HashSet<string> tables = new(StringComparer.Ordinal);
    private string? openAffix;
    private bool openCross;
    private int openCount;
    private int line;

    /// <summary>Reads a file.</summary>
    /// <exception cref="DictionaryException">It is malformed.</exception>
    public static AffixFile Read(byte[] bytes)
    {
        var reader = new AffixReader();
        reader.file.Encoding = DictionaryText.NameIn(bytes);
        var text = DictionaryText.Decode(bytes, reader.file.Encoding, ".aff");
        reader.ReadSwitches(text);
        reader.ReadLines(text);
        reader.file.Prefixes = new AffixIndex(reader.file.IsReversed ? reader.suffixes : reader.prefixes, false);
        reader.file.Suffixes = new AffixIndex(reader.file.IsReversed ? reader.prefixes : reader.suffixes, true);
        return reader.file;
    }

    /// <summary>Options that change how the others are read, wherever they stand.</summary>
    private void ReadSwitches(string text)
    {
        foreach (var row in text.AsSpan().EnumerateLines())
        {
            line++;
            var fields = new FieldReader(row);
            switch (fields.Next())
            {
                case "FLAG":
                    file.Flags.Form = fields.Next() switch { "long" => FlagForm.Pair, "num" => FlagForm.Number, _ => FlagForm.Letter };
                    break;
                case "COMPLEXPREFIXES":
                    file.IsReversed = true;
                    break;
                case "LANG":
                    file.Language = fields.Next().ToString();
                    file.Casing = new Casing(file.Language.Length >= 2 && file.Language[..2] is "tr" or "az" || file.Language.StartsWith("crh", StringComparison.Ordinal));
                    break;
                case "IGNORE":
                    file.Ignored = fields.Next().ToString();
                    break;
                case "AF":
                    ReadAlias(fields.Next());
                    break;
            }
        }

        line = 0;
        tables.Clear();
    }

    private void ReadAlias(ReadOnlySpan<char> text)
    {
        if (tables.Add("AF") && int.TryParse(text, out _))
            file.Flags.UsesAliases = true;
        else
            file.Flags.AddAlias(text, line);
    }

    private void ReadLines(string text)
    {
        foreach (var row in text.AsSpan().EnumerateLines())
        {
            line++;
            var fields = new FieldReader(row);
            var name = fields.Next();
            if (name.IsEmpty || name[0] == '#')
                continue;
            if (name is "PFX" or "SFX")
                ReadAffix(name is "PFX", ref fields);
            else if (!ReadFlag(name, ref fields) && !ReadNumber(name, ref fields))
                ReadOther(name, ref fields);
        }

        if (openAffix is not null && openCount > 0)
            throw new DictionaryException(".aff", line, $"{openCount} more entries are announced for the affix {openAffix} than there are");
    }

    private bool ReadFlag(ReadOnlySpan<char> name, ref FieldReader fields)
    {
        switch (name)
        {
            case "NEEDAFFIX" or "PSEUDOROOT": file.NeedAffix = Flag(ref fields); return true;
            case "CIRCUMFIX": file.Circumfix = Flag(ref fields); return true;
            case "FORBIDDENWORD": file.Forbidden = Flag(ref fields); return true;
            case "NOSUGGEST": file.NoSuggest = Flag(ref fields); return true;
            case "SUBSTANDARD": file.Substandard = Flag(ref fields); return true;
            case "KEEPCASE": file.KeepCase = Flag(ref fields); return true;
            case "FORCEUCASE": file.ForceUpperCase = Flag(ref fields); return true;
            case "WARN": file.Warn = Flag(ref fields); return true;
            case "COMPOUNDFLAG": file.Compound = Flag(ref fields); return true;
            case "COMPOUNDBEGIN" or "COMPOUNDFIRST":
                Set(ref fields, file.IsReversed ? static (f, c) => f.CompoundEnd = c : static (f, c) => f.CompoundBegin = c);
                return true;
            case "COMPOUNDMIDDLE": file.CompoundMiddle = Flag(ref fields); return true;
            case "COMPOUNDEND" or "COMPOUNDLAST":
                Set(ref fields, file.IsReversed ? static (f, c) => f.CompoundBegin = c : static (f, c) => f.CompoundEnd = c);
                return true;
            case "COMPOUNDROOT": file.CompoundRoot = Flag(ref fields); return true;
            case "ONLYINCOMPOUND": file.OnlyInCompound = Flag(ref fields); return true;
            case "COMPOUNDPERMITFLAG": file.CompoundPermit = Flag(ref fields); return true;
            case "COMPOUNDFORBIDFLAG": file.CompoundForbid = Flag(ref fields); return true;
            default: return false;
        }
    }

    private char Flag(ref FieldReader fields) => file.Flags.ReadOne(fields.Next(), line);

    private void Set(ref FieldReader fields, Action<AffixFile, char> set) => set(file, Flag(ref fields));

    private bool ReadNumber(ReadOnlySpan<char> name, ref FieldReader fields)
    {
        switch (name)
        {
            case "COMPOUNDMIN": file.CompoundMin = Math.Max(1, Number(ref fields)); return true;
            case "COMPOUNDWORDMAX": file.CompoundWordMax = Number(ref fields); return true;
            case "MAXNGRAMSUGS": file.MaxNgramSuggestions = Number(ref fields); return true;
            case "MAXDIFF": file.MaxDifference = Math.Clamp(Number(ref fields), 0, 10); return true;
            case "COMPOUNDSYLLABLE":
                file.CompoundSyllables = Number(ref fields);
                file.Vowels = fields.Next().ToString();
                return true;
            default: return false;
        }
    }

    private int Number(ref FieldReader fields)
    {
        var text = fields.Next();
        return int.TryParse(text, out var number) && number >= 0 ? number : throw new DictionaryException(".aff", line, $"'{text}' is not a whole number");
    }

    private void ReadOther(ReadOnlySpan<char> name, ref FieldReader fields)
    {
        switch (name)
        {
            case "FULLSTRIP": file.FullStrip = true; break;
            case "CHECKSHARPS": file.CheckSharps = true; break;
            case "WORDCHARS": file.WordLetters = fields.Next().ToString(); break;
            case "TRY": file.Try = fields.Next().ToString(); break;
            case "KEY": file.Keys = fields.Next().ToString(); break;
            case "FORBIDWARN": file.ForbidWarn = true; break;
            case "COMPOUNDMORESUFFIXES": file.CompoundMoreSuffixes = true; break;
            case "CHECKCOMPOUNDDUP": file.CheckCompoundDuplicate = true; break;
            case "CHECKCOMPOUNDCASE": file.CheckCompoundCase = true; break;
            case "CHECKCOMPOUNDTRIPLE": file.CheckCompoundTriple = true; break;
            case "SIMPLIFIEDTRIPLE": file.SimplifiedTriple = true; break;
            case "CHECKCOMPOUNDREP": file.CheckCompoundReplacement = true; break;
            case "ONLYMAXDIFF": file.OnlyMaxDifference = true; break;
            case "NOSPLITSUGS": file.NoSplitSuggestions = true; break;
            case "SUGSWITHDOTS": file.SuggestionsWithDots = true; break;
            case "ICONV" when IsEntry("ICONV"): file.Input.Add(Given(ref fields), fields.Next().ToString()); break;
            case "OCONV" when IsEntry("OCONV"): file.Output.Add(Given(ref fields), fields.Next().ToString()); break;
            case "BREAK":
                file.Breaks ??= [];
                if (IsEntry("BREAK"))
                    file.Breaks.Add(Given(ref fields));
                break;
            case "REP" when IsEntry("REP"):
                if (Replacement.Parse(Given(ref fields), fields.Next()) is { } replacement)
                    file.Replacements.Add(replacement);
                break;
            case "MAP" when IsEntry("MAP"): ReadRelated(fields.Next()); break;
            case "PHONE" when IsEntry("PHONE"): file.Phone.Add(Given(ref fields), fields.Next().ToString()); break;
            case "COMPOUNDRULE" when IsEntry("COMPOUNDRULE"): file.CompoundRules.Add(Given(ref fields), file.Flags, line); break;
            case "CHECKCOMPOUNDPATTERN" when IsEntry("CHECKCOMPOUNDPATTERN"): ReadPattern(ref fields); break;
        }
    }

    private string Given(ref FieldReader fields)
    {
        var text = fields.Next();
        return text.IsEmpty ? throw new DictionaryException(".aff", line, "the entry is empty") : text.ToString();
    }

    /// <summary>Whether a line of a table is an entry: the first one only says how many there are.</summary>
    private bool IsEntry(string table) => !tables.Add(table);

    private void ReadRelated(ReadOnlySpan<char> text)
    {
        var group = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '(' ? text[i..].IndexOf(')') : -1;
            if (end > 0)
            {
                group.Add(text.Slice(i + 1, end - 1).ToString());
                i += end;
            }
            else
            {
                group.Add(text[i].ToString());
            }
        }

        file.Related.Add([.. group.Distinct()]);
    }

    private void ReadPattern(ref FieldReader fields)
    {
        var (end, endFlag) = WithFlag(fields.Next());
        var (start, startFlag) = WithFlag(fields.Next());
        var joined = fields.Next();
        file.CompoundPatterns.Add(new CompoundPattern
        {
            End = end,
            EndFlag = endFlag,
            Start = start,
            StartFlag = startFlag,
            Joined = joined.StartsWith("#", StringComparison.Ordinal) ? "" : joined.ToString(),
        });
    }

    private (string Text, char Flag) WithFlag(ReadOnlySpan<char> field)
    {
        var slash = field.IndexOf('/');
        return slash < 0 ? (field.ToString(), FlagSet.None) : (field[..slash].ToString(), file.Flags.ReadOne(field[(slash + 1)..], line));
    }

    private void ReadAffix(bool isPrefix, ref FieldReader fields)
    {
        var flagText = fields.Next();
        if (flagText.IsEmpty)
            throw new DictionaryException(".aff", line, "an affix has no flag");
        var second = fields.Next();
        var third = fields.Next();
        var key = string.Concat(isPrefix ? "P" : "S", flagText);
        if (openCount <= 0 || openAffix != key)
        {
            if (second is not ("Y" or "N") || !int.TryParse(third, out openCount))
                throw new DictionaryException(".aff", line, $"the affix {flagText} begins without the line that says whether it crosses and how many entries it has");
            openAffix = key;
            openCross = second is "Y";
            return;
        }

        openCount--;
        var condition = fields.Next();
        if (prefixes.Count + suffixes.Count >= MaxAffixes)
            throw new DictionaryException(".aff", line, $"more than {MaxAffixes} affixes");
        var slash = third.IndexOf('/');
        var classes = slash < 0 ? FlagSet.Empty : file.Flags.Read(third[(slash + 1)..], ".aff", line);
        foreach (var flag in classes.Flags)
            file.ContinuationFlags.Add(flag);
        // With words kept reversed a prefix is a suffix, and what it must look like is read backwards too.
        var affix = new Affix
        {
            Flag = file.Flags.ReadOne(flagText, line),
            IsCross = openCross,
            Strip = second is "0" ? "" : Cleaned(second),
            Append = (slash < 0 ? third : third[..slash]) is "0" ? "" : Cleaned(slash < 0 ? third : third[..slash]),
            Condition = Condition.Parse(condition.StartsWith("#", StringComparison.Ordinal) ? "" : condition, file.IsReversed, line),
            Classes = classes,
        };
        if (affix.Strip.Length > 200 || affix.Append.Length > 200)
            throw new DictionaryException(".aff", line, "an affix is longer than 200 letters");
        (isPrefix ? prefixes : suffixes).Add(affix);
    }

    private string Cleaned(ReadOnlySpan<char> text)
    {
        var cleaned = text.ToString();
        foreach (var letter in file.Ignored)
            cleaned = cleaned.Replace(letter.ToString(), "", StringComparison.Ordinal);
        return Oriented(cleaned);
    }

    private string Oriented(string text)
    {
        if (!file.IsReversed)
            return text;
        var letters = text.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }
}
