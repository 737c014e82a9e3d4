namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>The flags of a stem or the continuation classes of an affix; immutable, shared by all that have the same.</summary>
internal sealed class FlagSet
{
    /// <summary>No flag: what an option that is not set compares with.</summary>
    public const char None = '\0';

    /// <summary>Given to capitalised forms that stand in the table only for words in capitals.</summary>
    public const char OnlyUpperCase = '\uFFFF';

    /// <summary>No flags.</summary>
    public static readonly FlagSet Empty = new([]);

    private readonly char[] flags;
    private readonly ulong filter;

    /// <summary>Creates a set; the flags need no order.</summary>
    public FlagSet(char[] flags)
    {
        Array.Sort(flags);
        this.flags = flags;
        foreach (var flag in flags)
            filter |= 1UL << (flag & 63);
    }

    /// <summary>The flags in order.</summary>
    public ReadOnlySpan<char> Flags => flags;

    /// <summary>Whether a flag is in the set; false for <see cref="None"/>.</summary>
    public bool Has(char flag) =>
        flag != None && (filter >> (flag & 63) & 1) != 0 && (flags.Length < 8 ? flags.AsSpan().Contains(flag) : Array.BinarySearch(flags, flag) >= 0);

    /// <summary>The set with one flag more.</summary>
    public FlagSet With(char flag) => new([.. flags, flag]);
}
