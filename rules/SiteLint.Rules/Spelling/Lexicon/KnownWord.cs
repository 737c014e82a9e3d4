namespace SiteLint.Rules.Spelling;

/// <summary>What was found out about a word, each kind of question when it was first asked.</summary>
internal struct KnownWord
{
    /// <summary>Bit of <see cref="Info"/> and <see cref="Languages"/>: the question was asked.</summary>
    public const uint Asked = 1u << 31;

    /// <summary>Hash of the word.</summary>
    public ulong Hash;

    /// <summary><see cref="WordInfo.Bits"/> and <see cref="Asked"/>.</summary>
    public uint Info;

    /// <summary>What <see cref="Spelling.Languages.LanguageHints"/> says.</summary>
    public uint Languages;

    /// <summary>What the table of confused words says; 0 where neither it nor the languages were asked.</summary>
    public ulong Signs;
}
