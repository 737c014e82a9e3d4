namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>How a dictionary writes its flags.</summary>
internal enum FlagForm
{
    /// <summary>One letter each.</summary>
    Letter,

    /// <summary>Two letters each.</summary>
    Pair,

    /// <summary>Decimal numbers with commas between.</summary>
    Number,
}

/// <summary>Reads flags in any form and by alias, and shares equal sets.</summary>
internal sealed class FlagReader
{
    private readonly Dictionary<string, FlagSet> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FlagSet>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<FlagSet> aliases = [];

    /// <summary>Creates a reader of flags that are letters.</summary>
    public FlagReader() => lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How flags are written.</summary>
    public FlagForm Form { get; set; }

    /// <summary>Whether flags are written as the number of an alias.</summary>
    public bool UsesAliases { get; set; }

    /// <summary>Adds the next alias.</summary>
    public void AddAlias(ReadOnlySpan<char> text, int line) => aliases.Add(Parse(text, ".aff", line));

    /// <summary>Reads flags behind the slash of a stem or an affix.</summary>
    /// <exception cref="DictionaryException">They are malformed.</exception>
    public FlagSet Read(ReadOnlySpan<char> text, string part, int line)
    {
        if (text.IsEmpty)
            return FlagSet.Empty;
        if (lookup.TryGetValue(text, out var set))
            return set;
        if (UsesAliases && int.TryParse(text, out var number))
        {
            if (number < 1 || number > aliases.Count)
                throw new DictionaryException(part, line, $"flag alias {number} is not defined");
            set = aliases[number - 1];
        }
        else
        {
            set = Parse(text, part, line);
        }

        lookup[text] = set;
        return set;
    }

    /// <summary>Reads one flag.</summary>
    /// <exception cref="DictionaryException">It is malformed.</exception>
    public char ReadOne(ReadOnlySpan<char> text, int line)
    {
        var set = Parse(text, ".aff", line);
        return set.Flags.IsEmpty ? throw new DictionaryException(".aff", line, "a flag is missing") : FirstOf(text, line);
    }

    /// <summary>Reads flags in the order in which they stand, as compound rules need them.</summary>
    public char FirstOf(ReadOnlySpan<char> text, int line) => Form switch
    {
        FlagForm.Letter => text[0],
        FlagForm.Pair => text.Length < 2 ? text[0] : Pair(text[0], text[1]),
        _ => Number(text, ".aff", line),
    };

    private FlagSet Parse(ReadOnlySpan<char> text, string part, int line)
    {
        switch (Form)
        {
            case FlagForm.Letter:
                return new FlagSet(text.ToArray());
            case FlagForm.Pair:
            {
                var flags = new char[(text.Length + 1) / 2];
                for (var i = 0; i < flags.Length; i++)
                    flags[i] = (i * 2) + 1 < text.Length ? Pair(text[i * 2], text[(i * 2) + 1]) : text[i * 2];
                return new FlagSet(flags);
            }

            default:
            {
                var flags = new char[text.Count(',') + 1];
                var count = 0;
                foreach (var range in text.Split(','))
                {
                    if (!text[range].Trim().IsEmpty)
                        flags[count++] = Number(text[range].Trim(), part, line);
                }

                return new FlagSet(flags[..count]);
            }
        }
    }

    private static char Pair(char first, char second) => (char)((first << 8) ^ second);

    private static char Number(ReadOnlySpan<char> text, string part, int line) =>
        int.TryParse(text, out var number) && number is > 0 and < 65535
            ? (char)number
            : throw new DictionaryException(part, line, $"'{text}' is not a flag number from 1 to 65534");
}
