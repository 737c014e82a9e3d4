namespace SiteLint.Rules.Spelling;

/// <summary>How much a word looks like an English one, by its rows of three letters.</summary>
/// <param name="Mean">Mean surprise of a letter, in natural units: about 2 for common words, above 3 for odd ones.</param>
/// <param name="Worst">Surprise of the most surprising letter.</param>
internal readonly record struct Plausibility(float Mean, float Worst)
{
    /// <summary>Looks at a word.</summary>
    public static Plausibility Of(ReadOnlySpan<char> word)
    {
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        var length = Letters.Encode(word, codes);
        if (length <= 0)
            return default;
        int sum = 0, worst = 0;
        byte a = 0, b = 0;
        for (var i = 0; i <= length; i++)
        {
            var c = i < length ? codes[i] : (byte)0;
            var cost = Lexicon.English.LetterCost(a, b, c);
            sum += cost;
            worst = Math.Max(worst, cost);
            (a, b) = (b, c);
        }

        return new Plausibility(sum / 20f / (length + 1), worst / 20f);
    }
}
