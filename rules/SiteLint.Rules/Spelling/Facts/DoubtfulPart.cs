namespace SiteLint.Rules.Spelling;

/// <summary>Finds the one part of a word with capitals inside that is not known.</summary>
internal static class DoubtfulPart
{
    /// <summary>How many capitals in a row may be an acronym within a longer name.</summary>
    private const int MaxAcronym = 5;

    /// <summary>
    /// Looks at every part. False where all are known, and where more than one is not: that is a name, unless the other
    /// is a listed misspelling, which no name is.
    /// </summary>
    /// <param name="text">The word.</param>
    /// <param name="start">Where the part that is not known begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="knownParts">How many other parts there are.</param>
    public static bool TryFind(ReadOnlySpan<char> text, out int start, out int end, out int knownParts)
    {
        (start, end, knownParts) = (-1, -1, 0);
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        for (int from = 0, to; from < text.Length; from = to)
        {
            to = CamelParts.End(text, from);
            var length = Letters.Encode(text[from..to], codes);
            if (length < 0)
                return false;
            var info = WordCache.Look(codes[..length]);
            var isWord = char.IsLower(text[to - 1]);
            if (info is { IsTrusted: true, Zipf: > 2.5f })
            {
                knownParts++;
            }
            else if (isWord && length >= 4 && (start < 0 || info.IsListed))
            {
                if (start >= 0)
                    knownParts++;
                (start, end) = (from, to);
            }
            else if (isWord || length > MaxAcronym)
            {
                return false;
            }
            else
            {
                knownParts++;
            }
        }

        return start >= 0;
    }
}
