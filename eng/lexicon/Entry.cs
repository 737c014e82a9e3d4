namespace SiteLint.Lexicon;

/// <summary>What is known of a word.</summary>
internal sealed class Entry
{
    public WordClass Class { get; set; }

    /// <summary>How it is usually written: 0 in lower case, 1 with a capital, 2 in capitals, 3 otherwise (see <see cref="Written"/>).</summary>
    public int Case { get; set; }

    /// <summary>The spelling, where capitals stand inside.</summary>
    public string? Written { get; set; }

    /// <summary>Smallest size of the word list that has it; 0 for none.</summary>
    public int Size { get; set; }

    /// <summary>Whether the encyclopedia or several manuals use it.</summary>
    public bool IsAttested { get; set; }

    /// <summary>Base-10 logarithm of how often it stands in a billion words.</summary>
    public double Zipf { get; set; }
}

/// <summary>Sorts of words, as bits; the reader in the rules has the same.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Common = 1,
    Large = 2,
    Technical = 4,
    Rare = 8,
    Identifier = 16,
    Name = 32,
    Place = 64,
    Acronym = 128,
}
