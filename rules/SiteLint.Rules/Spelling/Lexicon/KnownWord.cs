namespace SiteLint.Rules.Spelling;

/// <summary>What was found out about a word, each kind of question when it was first asked.</summary>
internal struct KnownWord
{
    /// <summary>Bit of <see cref="Info"/>: the lexicon was asked.</summary>
    public const uint Asked = 1u << 31;

    /// <summary>Bit of <see cref="Info"/>: the lexicon vouches for the word in whatever case it stands.</summary>
    public const uint Quiet = 1u << 30;

    /// <summary>Bit of <see cref="Info"/>: with a capital it is a name.</summary>
    public const uint IsName = 1u << 29;

    /// <summary>Bit of <see cref="Info"/>: as a part of a name it is near to no word that may have been meant.</summary>
    public const uint SoundPart = 1u << 28;

    /// <summary>Bits of <see cref="Info"/> that are those of <see cref="WordInfo"/>.</summary>
    public const uint InfoBits = (1u << 17) - 1;

    /// <summary>Hash of the word.</summary>
    public ulong Hash;

    /// <summary>What the table of confused words says; 0 where neither it nor the languages were asked.</summary>
    public ulong Signs;

    /// <summary><see cref="WordInfo.Bits"/> with the bits above; 0 where the lexicon was not asked.</summary>
    public uint Info;

    /// <summary>What <see cref="Spelling.Languages.LanguageHints"/> says.</summary>
    public uint Languages;

    /// <summary>Where its patterns stand in the table of confused words; 0 where it has none.</summary>
    public ushort Patterns;

    /// <summary>The page, of those that were read since the words were last forgotten, whose code had it last.</summary>
    public ushort CodePage;
}
