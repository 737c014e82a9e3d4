namespace SiteLint.Lexicon;

/// <summary>
/// How likely a letter is behind two others in English words, as 20 times the negative natural logarithm in a byte.
/// Letters are numbered from 1; 0 stands for the beginning and the end of a word.
/// </summary>
internal static class LetterModel
{
    /// <summary>Number of letters, the border of a word included.</summary>
    public const int Size = 27;

    /// <summary>Counts the common words once each, and more often the more frequent they are.</summary>
    public static byte[] Create(IReadOnlyDictionary<string, Entry> entries)
    {
        var counts = new double[Size * Size * Size];
        var pairs = new double[Size * Size];
        foreach (var (word, entry) in entries)
        {
            if ((entry.Class & (WordClass.Common | WordClass.Technical)) == 0 || entry.Case != 0 || !word.All(char.IsAsciiLetterLower))
                continue;
            int a = 0, b = 0;
            var weight = Math.Max(0.5, entry.Zipf - 1);
            foreach (var letter in word + "`")
            {
                var c = letter - '`';
                counts[(((a * Size) + b) * Size) + c] += weight;
                pairs[(a * Size) + b] += weight;
                (a, b) = (b, c);
            }
        }

        var costs = new byte[counts.Length];
        for (var pair = 0; pair < pairs.Length; pair++)
        {
            for (var c = 0; c < Size; c++)
            {
                var likely = (counts[(pair * Size) + c] + 0.3) / (pairs[pair] + (0.3 * Size) + 5);
                costs[(pair * Size) + c] = (byte)Math.Min(255, -20 * Math.Log(likely));
            }
        }

        return costs;
    }
}
