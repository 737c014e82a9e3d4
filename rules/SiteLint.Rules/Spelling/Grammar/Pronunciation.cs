namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>With what sound a word begins.</summary>
internal enum Sound
{
    /// <summary>It is read in more than one way, or nothing is known of it.</summary>
    Unknown,

    /// <summary>A vowel: "an" stands before it.</summary>
    Vowel,

    /// <summary>A consonant: "a" stands before it.</summary>
    Consonant,
}

/// <summary>Tells with what sound English words, abbreviations and numbers begin.</summary>
internal static class Pronunciation
{
    /// <summary>Letters whose English names begin with a vowel.</summary>
    private const string VowelNames = "aefhilmnorsx";

    /// <summary>Abbreviations that are spelled out also where they stand in small letters.</summary>
    private static readonly HashedWords Spelled = new("html http https xml xhtml npm rss svg mp3 mp4 mdx md ssh ssl sdk ftp sftp rpm rfc xss hr nth mvp llm msi nfc ntp mqtt xls xlsx xslt xsd smtp sms nft rpc hdmi hdr hls rgb lts ldd nfs mri mrna rdf rdp");

    /// <summary>Beginnings with a u that is read "you".</summary>
    private static readonly string[] You =
    [
        "unimod", "unimol", "unic", "unif", "unila", "unile", "unio", "uniq", "unis", "unit", "univ", "unix", "unidir", "unip", "unia", "unib", "unig", "unik", "unanim", "unary", "usa", "use", "usi", "usu", "usb", "uter", "utili", "uto", "uti",
        "ukr", "uku", "ubiq", "ura", "ure", "uri", "uru", "url", "uui", "uefi", "utf", "udp", "uml", "ufo", "uvula", "ukelele", "uvm", "utc", "uganda", "ui", "ux", "uv",
    ];

    /// <summary>Beginnings that look like those and are read as in "under".</summary>
    private static readonly string[] NotYou = ["uninst", "uninit", "unint", "uninf", "uninh", "unincl", "uninc", "unins", "unident", "unidiom", "unimp", "unima", "unimplem", "unisol", "unissu", "usher", "uriah"];

    /// <summary>Beginnings with an h that is not heard.</summary>
    private static readonly string[] SilentH = ["hour", "honest", "honor", "honour", "heir"];

    /// <summary>Beginnings with an h that some hear and some do not.</summary>
    private static readonly string[] EitherH = ["histor", "herb", "homage", "hotel", "habitual", "heroic", "hysteri", "heredit", "hilar", "hermit", "hugueno", "hors", "hypoth", "heurist"];

    /// <summary>The sound of a number, as it stands with its separators and unit.</summary>
    public static Sound OfNumber(ReadOnlySpan<char> text)
    {
        var digits = 0;
        var groups = 0;
        while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || (text[digits] is ',' && digits + 1 < text.Length && char.IsAsciiDigit(text[digits + 1]))))
            groups += text[digits++] == ',' ? 1 : 0;
        var length = digits - groups;
        // "Oh point three" or "zero point three".
        if (text[0] == '0')
            return Sound.Unknown;
        if (text[0] == '8')
            return digits < text.Length && text[digits] is 'x' or 'X' ? Sound.Unknown : Sound.Vowel;
        if (length >= 2 && text[0] == '1' && text[1] is '1' or '8')
        {
            // 11 and 18, eleven thousand; but 118 is "one hundred", and 1800 may be "eighteen hundred".
            return (length - 2) % 3 == 0 ? Sound.Vowel : length == 4 ? Sound.Unknown : Sound.Consonant;
        }

        return Sound.Consonant;
    }

    /// <summary>The sound of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isBeforeHyphen">Whether a hyphen follows, so that a single letter is read by its name.</param>
    public static Sound OfWord(ReadOnlySpan<char> word, bool isBeforeHyphen)
    {
        foreach (var c in word)
        {
            if (c >= 0x80 && c != '\u2019')
                return Sound.Unknown;
        }

        if (word[0] == '_')
            return Sound.Unknown;
        if (word.Length == 1)
            return isBeforeHyphen || char.IsUpper(word[0]) ? OfLetter(word[0]) : Sound.Unknown;
        var capitals = 0;
        while (capitals < word.Length && char.IsAsciiLetterUpper(word[capitals]))
            capitals++;
        if (capitals >= 2)
            return OfAcronym(word, capitals);
        Span<char> lower = stackalloc char[Math.Min(word.Length, 24)];
        word[..lower.Length].ToLowerInvariant(lower);
        if (lower.IndexOfAny("aeiouy") < 0)
            return OfLetter(lower[0]) == Sound.Consonant || Spelled.Contains(HashedWords.Hash(lower)) ? OfLetter(lower[0]) : Sound.Unknown;
        return OfLower(lower, char.IsUpper(word[0]));
    }

    private static Sound OfLetter(char letter) => VowelNames.Contains(char.ToLowerInvariant(letter)) ? Sound.Vowel : Sound.Consonant;

    /// <summary>Abbreviations are spelled out or read as words: only where both begin alike is the sound known.</summary>
    private static Sound OfAcronym(ReadOnlySpan<char> word, int capitals)
    {
        // In XMLReader the last capital begins a word; in APIs, PDFs and IDs it does not.
        if (capitals < word.Length && char.IsAsciiLetterLower(word[capitals]) && word.Length - capitals > 1 && capitals > 2)
            capitals--;
        var first = char.ToLowerInvariant(word[0]);
        if (first == 'u')
            return capitals == word.Length && word.Length > 5 ? Sound.Unknown : Sound.Consonant;
        var byName = OfLetter(first);
        if (first is 'a' or 'e' or 'i' or 'o')
            return word is "ONE" or "ONCE" || word.StartsWith("EU", StringComparison.Ordinal) ? Sound.Unknown : Sound.Vowel;
        if (byName == Sound.Consonant)
            return Sound.Consonant;
        if (capitals == word.Length && word.Length > 5)
            return Sound.Unknown;
        return word[1..capitals].IndexOfAny("AEIOUY") >= 0 || word is "SQL" or "NGINX" || word.StartsWith("SQL", StringComparison.Ordinal) ? Sound.Unknown : Sound.Vowel;
    }

    private static Sound OfLower(ReadOnlySpan<char> word, bool isCapitalized)
    {
        switch (word[0])
        {
            case 'a':
            case 'i':
                return Sound.Vowel;
            case 'e':
                if (word.StartsWith("eul", StringComparison.Ordinal))
                    return Sound.Unknown;
                return word.StartsWith("eu", StringComparison.Ordinal) || word.StartsWith("ewe", StringComparison.Ordinal) ? Sound.Consonant : Sound.Vowel;
            case 'o':
                if (word is "one" or "ones" or "one's" or "once" or "oneself" or "oneness" || word.StartsWith("onesi", StringComparison.Ordinal) || word.StartsWith("onet", StringComparison.Ordinal) || word.StartsWith("oneway", StringComparison.Ordinal))
                    return Sound.Consonant;
                return word.StartsWith("oui", StringComparison.Ordinal) || word.StartsWith("one", StringComparison.Ordinal) ? Sound.Unknown : Sound.Vowel;
            case 'u':
                return OfU(word, isCapitalized);
            case 'h':
                return Begins(word, SilentH) ? Sound.Vowel : Begins(word, EitherH) || word is "html" or "http" ? Sound.Unknown : Sound.Consonant;
            case 'x':
                return word.StartsWith("xhtml", StringComparison.Ordinal) || word.StartsWith("xpath", StringComparison.Ordinal) ? Sound.Vowel : Sound.Unknown;
            case 'y':
                return word.StartsWith("yt", StringComparison.Ordinal) || word.StartsWith("yg", StringComparison.Ordinal) || word.StartsWith("yv", StringComparison.Ordinal) ? Sound.Unknown : Sound.Consonant;
            default:
                if (IsSpelledBeginning(word))
                    return Sound.Unknown;
                return char.IsAsciiLetter(word[0]) && !word.StartsWith("ldap", StringComparison.Ordinal) && !word.StartsWith("sql", StringComparison.Ordinal) ? Sound.Consonant : Sound.Unknown;
        }
    }

    /// <summary>
    /// Whether a word begins with a letter whose name begins with a vowel and goes on as no English word does, so that the
    /// letter may be read by its name: lvalue, rlib, MkDocs, Nginx.
    /// </summary>
    private static bool IsSpelledBeginning(ReadOnlySpan<char> word) => word.Length > 1 && !"aeiouy'".Contains(word[1]) && word[0] switch
    {
        'f' => word[1] is not ('l' or 'r' or 'j'),
        'l' => word[1] != 'l',
        'm' => word[1] != 'n',
        'n' => true,
        'r' => word[1] != 'h',
        's' => !"chklmnpqtvw".Contains(word[1]),
        _ => false,
    };

    private static Sound OfU(ReadOnlySpan<char> word, bool isCapitalized)
    {
        if (Begins(word, NotYou))
            return Sound.Vowel;
        if (Begins(word, You))
            return Sound.Consonant;
        if (word.StartsWith("uni", StringComparison.Ordinal) && word.Length > 3 && word[3] is 'n' or 'm')
            return Sound.Vowel;
        if (word.StartsWith("uni", StringComparison.Ordinal) || word.Length < 3)
            return Sound.Unknown;
        return isCapitalized && !word.StartsWith("un", StringComparison.Ordinal) && !word.StartsWith("up", StringComparison.Ordinal) ? Sound.Unknown : Sound.Vowel;
    }

    private static bool Begins(ReadOnlySpan<char> word, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
