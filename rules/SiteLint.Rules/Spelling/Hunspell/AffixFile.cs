namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>What an .aff file says. Names follow the options of hunspell(5).</summary>
internal sealed class AffixFile
{
    /// <summary>Reads flags as this dictionary writes them.</summary>
    public FlagReader Flags { get; } = new();

    /// <summary>SET.</summary>
    public string Encoding { get; set; } = "ISO8859-1";

    /// <summary>LANG.</summary>
    public string Language { get; set; } = "";

    /// <summary>Capitals after the rules of the language.</summary>
    public Casing Casing { get; set; } = new(false);

    /// <summary>Whether the language tells i with a dot from i without (Turkish, Azerbaijani, Crimean Tatar).</summary>
    public bool IsTurkic => Casing.Lower('I') != 'i';

    /// <summary>COMPLEXPREFIXES: words are kept reversed, so that prefixes become suffixes.</summary>
    public bool IsReversed { get; set; }

    /// <summary>FULLSTRIP.</summary>
    public bool FullStrip { get; set; }

    /// <summary>CHECKSHARPS.</summary>
    public bool CheckSharps { get; set; }

    /// <summary>IGNORE.</summary>
    public string Ignored { get; set; } = "";

    /// <summary>WORDCHARS.</summary>
    public string WordLetters { get; set; } = "";

    /// <summary>ICONV.</summary>
    public Conversion Input { get; } = new();

    /// <summary>OCONV.</summary>
    public Conversion Output { get; } = new();

    /// <summary>BREAK; null for the three defaults.</summary>
    public List<string>? Breaks { get; set; }

    public char NeedAffix { get; set; }

    public char Circumfix { get; set; }

    public char Forbidden { get; set; }

    public char NoSuggest { get; set; }

    public char Substandard { get; set; }

    public char KeepCase { get; set; }

    public char ForceUpperCase { get; set; }

    /// <summary>WARN.</summary>
    public char Warn { get; set; }

    /// <summary>FORBIDWARN.</summary>
    public bool ForbidWarn { get; set; }

    public char Compound { get; set; }

    public char CompoundBegin { get; set; }

    public char CompoundMiddle { get; set; }

    public char CompoundEnd { get; set; }

    public char CompoundRoot { get; set; }

    public char OnlyInCompound { get; set; }

    public char CompoundPermit { get; set; }

    public char CompoundForbid { get; set; }

    /// <summary>COMPOUNDRULE.</summary>
    public CompoundRules CompoundRules { get; } = new();

    /// <summary>COMPOUNDMIN.</summary>
    public int CompoundMin { get; set; } = 3;

    /// <summary>COMPOUNDWORDMAX; 0 for no limit.</summary>
    public int CompoundWordMax { get; set; }

    /// <summary>COMPOUNDSYLLABLE: the most syllables of a compound of more words than <see cref="CompoundWordMax"/>; 0 for no such rule.</summary>
    public int CompoundSyllables { get; set; }

    /// <summary>COMPOUNDSYLLABLE: the letters that make a syllable.</summary>
    public string Vowels { get; set; } = "";

    public bool CompoundMoreSuffixes { get; set; }

    public bool CheckCompoundDuplicate { get; set; }

    public bool CheckCompoundCase { get; set; }

    public bool CheckCompoundTriple { get; set; }

    public bool SimplifiedTriple { get; set; }

    public bool CheckCompoundReplacement { get; set; }

    /// <summary>CHECKCOMPOUNDPATTERN.</summary>
    public List<CompoundPattern> CompoundPatterns { get; } = [];

    /// <summary>REP, and the <c>ph:</c> fields of stems.</summary>
    public List<Replacement> Replacements { get; } = [];

    /// <summary>MAP: groups of texts that are easily taken for one another.</summary>
    public List<string[]> Related { get; } = [];

    /// <summary>PHONE: spelling to sound.</summary>
    public PhoneRules Phone { get; } = new();

    /// <summary>KEY.</summary>
    public string Keys { get; set; } = "qwertyuiop|asdfghjkl|zxcvbnm";

    /// <summary>TRY.</summary>
    public string Try { get; set; } = "";

    /// <summary>MAXNGRAMSUGS.</summary>
    public int MaxNgramSuggestions { get; set; } = 4;

    /// <summary>MAXDIFF, 0 to 10; -1 where it is not set.</summary>
    public int MaxDifference { get; set; } = -1;

    public bool OnlyMaxDifference { get; set; }

    public bool NoSplitSuggestions { get; set; }

    public bool SuggestionsWithDots { get; set; }

    /// <summary>PFX.</summary>
    public AffixIndex Prefixes { get; set; } = new([], false);

    /// <summary>SFX.</summary>
    public AffixIndex Suffixes { get; set; } = new([], true);

    /// <summary>Flags that stand in the classes of some affix: only these can go on another affix.</summary>
    public HashSet<char> ContinuationFlags { get; } = [];

    /// <summary>Whether compounds are formed at all.</summary>
    public bool HasCompounds => Compound != 0 || CompoundBegin != 0 || CompoundMiddle != 0 || CompoundEnd != 0 || !CompoundRules.IsEmpty;
}
