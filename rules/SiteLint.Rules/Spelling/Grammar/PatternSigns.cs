namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>
/// What stands at a place, or may stand in a slot, as bits: a token can only fit a slot with which it shares one. This
/// rules nearly all patterns out before they are looked at.
/// </summary>
internal static class PatternSigns
{
    /// <summary>Set for every place, so that a slot with all bits takes any.</summary>
    public const ulong Exists = 1;

    /// <summary>A word.</summary>
    public const ulong AnyWord = 2;

    /// <summary>The border of a sentence or a block.</summary>
    public const ulong Border = 4;

    /// <summary>A comma.</summary>
    public const ulong Comma = 8;

    /// <summary>A number.</summary>
    public const ulong Number = 16;

    /// <summary>Something that is not prose.</summary>
    public const ulong Placeholder = 32;

    /// <summary>A word that has patterns of its own; in no slot.</summary>
    public const ulong HasPattern = 64;

    /// <summary>What any slot may hold.</summary>
    public const ulong Anything = ulong.MaxValue;

    /// <summary>Number of classes that have a bit.</summary>
    public const int MaxClasses = 25;

    private const int FirstClass = 7;
    private const int FirstWord = FirstClass + MaxClasses;

    /// <summary>The bits of classes.</summary>
    public static ulong OfClasses(uint classes) => (ulong)classes << FirstClass;

    /// <summary>The bit of a word, shared with some others.</summary>
    public static ulong OfWord(ulong hash) => 1UL << (FirstWord + (int)(hash >> 59));
}
