namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>
/// The patterns of <c>confusions.txt</c>, made ready on first use: one look-up tells whether a word is ever
/// confused and which classes it belongs to.
/// </summary>
internal sealed class ConfusionTable
{
    private const int Size = 8192;
    private static ConfusionTable? shared;

    private readonly ulong[] keys = new ulong[Size];
    private readonly uint[] classes = new uint[Size];
    private readonly ConfusionPattern?[] patterns = new ConfusionPattern?[Size];
    private readonly ushort[] indexes = new ushort[Size];
    private readonly WordPatterns?[] patternsOf;
    private readonly Dictionary<string, uint> classBits = new(StringComparer.Ordinal);

    private ConfusionTable()
    {
        foreach (var line in ConfusionPatterns.Read().AsSpan().EnumerateLines())
        {
            var text = line.Trim();
            if (text.IsEmpty || text[0] == '#')
                continue;
            if (text[0] == '@' && text.IndexOf('|') < 0)
                ReadClass(text[1..]);
            else
                ReadPattern(text);
        }

        var all = new List<WordPatterns?> { null };
        for (var slot = 0; slot < Size; slot++)
        {
            if (patterns[slot] is not { } first)
                continue;
            indexes[slot] = (ushort)all.Count;
            all.Add(new WordPatterns([.. first.WithNext()]));
        }

        patternsOf = [.. all];
    }

    /// <summary>The table; made when first asked for.</summary>
    public static ConfusionTable Shared => shared ??= new ConfusionTable();

    /// <summary>Number of pairs of a wrong and a right word, with their contexts.</summary>
    public int Count { get; private set; }

    /// <summary>The first pattern of a word, or null.</summary>
    public ConfusionPattern? Find(ulong hash)
    {
        var slot = SlotOf(hash);
        return slot < 0 ? null : patterns[slot];
    }

    /// <summary>The patterns of the word with an index.</summary>
    public WordPatterns PatternsAt(int index) => patternsOf[index]!;

    /// <summary>What is known of a word, as bits of <see cref="PatternSigns"/>.</summary>
    /// <param name="hash">The word's hash.</param>
    /// <param name="index">The index of its patterns; 0 where it has none.</param>
    public ulong SignsOf(ulong hash, out ushort index)
    {
        var slot = SlotOf(hash);
        index = slot < 0 ? (ushort)0 : indexes[slot];
        if (slot < 0)
            return PatternSigns.Exists;
        return PatternSigns.Exists | PatternSigns.OfClasses(classes[slot]) | PatternSigns.OfWord(hash) | (patterns[slot] is null ? 0 : PatternSigns.HasPattern);
    }

    /// <summary>Whether a token fits a slot.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="words">The block.</param>
    /// <param name="token">The token; outside the block for its border.</param>
    /// <param name="gap">The token before which the gap between it and its neighbour toward the confused word stands.</param>
    public bool Fits(PatternSlot slot, BlockWords words, int token, int gap)
    {
        var isOutside = token < 0 || token >= words.Count;
        var between = gap >= 0 && gap < words.Count ? words.GapBefore(gap) : Gap.Start;
        if (isOutside || between != Gap.Blank)
        {
            if (slot.IsNegated)
                return true;
            if (!isOutside && between == Gap.Comma)
                return slot.Comma;
            return slot.Border && (isOutside || between is Gap.Sentence or Gap.Start or Gap.Comma);
        }

        bool isListed;
        switch (words.KindOf(token))
        {
            case TokenKind.Number: isListed = slot.Number; break;
            case TokenKind.Placeholder: isListed = slot.Placeholder; break;
            case TokenKind.Name: isListed = slot.AnyWord; break;
            default: isListed = slot.AnyWord || (!IsCompound(words, token) && !IsInCapitals(words[token]) && IsListed(slot, words.HashOf(token))); break;
        }

        return isListed != slot.IsNegated;
    }

    private static bool IsCompound(BlockWords words, int token) =>
        words.GapBefore(token) == Gap.Hyphen || (token + 1 < words.Count && words.GapBefore(token + 1) == Gap.Hyphen);

    private static bool IsInCapitals(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsUpper(word[1]);

    private bool IsListed(PatternSlot slot, ulong hash) =>
        slot.Words.AsSpan().Contains(hash) || (slot.Classes != 0 && SlotOf(hash) is var place and >= 0 && (classes[place] & slot.Classes) != 0);

    private int SlotOf(ulong hash)
    {
        for (var slot = Start(hash); keys[slot] != 0; slot = (slot + 1) & (Size - 1))
        {
            if (keys[slot] == hash)
                return slot;
        }

        return -1;
    }

    private static int Start(ulong hash) => (int)((hash * 0x9E3779B97F4A7C15UL) >> 51);

    private int Take(ulong hash)
    {
        var slot = Start(hash);
        while (keys[slot] != 0 && keys[slot] != hash)
            slot = (slot + 1) & (Size - 1);
        keys[slot] = hash;
        return slot;
    }

    private void ReadClass(ReadOnlySpan<char> line)
    {
        var equals = line.IndexOf('=');
        if (equals < 0)
            return;
        var name = line[..equals].Trim().ToString();
        if (!classBits.TryGetValue(name, out var bit))
        {
            if (classBits.Count == PatternSigns.MaxClasses)
                throw new InvalidOperationException($"more than {PatternSigns.MaxClasses} classes: {name}");
            classBits[name] = bit = 1u << classBits.Count;
        }

        foreach (var range in line[(equals + 1)..].Split(' '))
        {
            var word = line[(equals + 1)..][range];
            if (!word.IsEmpty)
                classes[Take(HashedWords.Hash(word))] |= bit;
        }
    }

    private void ReadPattern(ReadOnlySpan<char> line)
    {
        var first = line.IndexOf('|');
        var second = line.LastIndexOf('|');
        if (first < 0 || second == first)
            throw new InvalidOperationException($"not a pattern: {line}");
        var before = ReadSlots(line[..first]);
        var after = ReadSlots(line[(second + 1)..]);
        var pairs = line[(first + 1)..second];
        foreach (var range in pairs.Split(' '))
        {
            var pair = pairs[range];
            var equals = pair.IndexOf('=');
            if (equals <= 0)
                continue;
            var right = pair[(equals + 1)..].ToString().Replace('_', ' ');
            var slot = Take(HashedWords.Hash(pair[..equals]));
            patterns[slot] = new ConfusionPattern(before, after) { Right = right, Next = patterns[slot] };
            Count++;
        }
    }

    private PatternSlot[] ReadSlots(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty)
            return [];
        var slots = new PatternSlot[text.Count('/') + 1];
        var i = 0;
        foreach (var range in text.Split('/'))
            slots[i++] = ReadSlot(text[range].Trim());
        return slots;
    }

    private PatternSlot ReadSlot(ReadOnlySpan<char> text)
    {
        var isNegated = text.StartsWith("!", StringComparison.Ordinal);
        if (isNegated)
            text = text[1..];
        var words = new List<ulong>();
        var bits = 0u;
        bool anyWord = false, border = false, comma = false, number = false, placeholder = false;
        foreach (var range in text.Split(' '))
        {
            var item = text[range];
            switch (item)
            {
                case "": break;
                case "_": anyWord = true; break;
                case "^" or "$": border = true; comma |= item is "$"; break;
                case ",": comma = true; break;
                case "#": number = true; break;
                case "%": placeholder = true; break;
                default:
                    if (item[0] == '@')
                        bits |= classBits.TryGetValue(item[1..].ToString(), out var bit) ? bit : throw new InvalidOperationException($"no class {item}");
                    else
                        words.Add(keys[Take(HashedWords.Hash(item))]);
                    break;
            }
        }

        return new PatternSlot { Words = [.. words], Classes = bits, IsNegated = isNegated, AnyWord = anyWord, Border = border, Comma = comma, Number = number, Placeholder = placeholder };
    }
}
