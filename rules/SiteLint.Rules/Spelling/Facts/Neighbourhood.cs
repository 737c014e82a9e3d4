using SiteLint.Rules.Spelling.Languages;

namespace SiteLint.Rules.Spelling;

/// <summary>
/// Tells what stands around doubtful words. A mistyped word stands among words that are known; names, words of another
/// language and placeholder text stand among their like.
/// </summary>
internal static class Neighbourhood
{
    /// <summary>How many words on either side count as near.</summary>
    private const int Reach = 8;

    /// <summary>How many words on either side may say that another language is spoken.</summary>
    private const int ForeignReach = 3;

    /// <summary>Describes the doubtful words of one block.</summary>
    /// <param name="text">Text of the block.</param>
    /// <param name="suspects">Its doubtful words.</param>
    /// <param name="after">For each the number of words up to and with it.</param>
    /// <param name="tokens">Numbers of the words of the block.</param>
    /// <param name="known">What is known of the words.</param>
    /// <param name="first">Number of words before the block.</param>
    /// <param name="places">For each where it begins and ends in the text.</param>
    public static void Describe(ReadOnlySpan<char> text, ReadOnlySpan<Suspect> suspects, ReadOnlySpan<int> after, ReadOnlySpan<int> tokens, WordCache known, int first, List<(int Start, int End)> places)
    {
        for (var i = 0; i < suspects.Length; i++)
        {
            var suspect = suspects[i];
            for (var j = i - 1; j >= 0 && after[i] - after[j] <= Reach; j--)
                Count(suspect, suspects[j]);
            for (var j = i + 1; j < suspects.Length && after[j] - after[i] <= Reach; j++)
                Count(suspect, suspects[j]);
            if (IsForeignBeside(tokens, known, after[i] - first - 1))
                suspect.Flags |= SuspectFlags.ForeignBeside;
            if (IsAlone(text, places[i].Start, places[i].End))
                suspect.Flags |= SuspectFlags.Alone;
        }
    }

    private static void Count(Suspect suspect, Suspect other)
    {
        if (other.Key == suspect.Key)
            return;
        if ((other.Flags & (SuspectFlags.Title | SuspectFlags.Upper | SuspectFlags.Camel)) == 0)
            suspect.Crowd = Math.Min(15, suspect.Crowd + 1);
        else
            suspect.Names = Math.Min(15, suspect.Names + 1);
    }

    private static bool IsForeignBeside(ReadOnlySpan<int> tokens, WordCache known, int at)
    {
        for (var i = Math.Max(0, at - ForeignReach); i <= at + ForeignReach && i < tokens.Length; i++)
        {
            if (i != at && ForeignWords.Contains(known[tokens[i]].Hash))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word is enclosed by the borders of its block, brackets or separators.</summary>
    private static bool IsAlone(ReadOnlySpan<char> text, int start, int end)
    {
        while (start > 0 && text[start - 1] is ' ' or '*' or '_' or '"' or '@')
            start--;
        while (end < text.Length && text[end] is ' ' or '*' or '_' or '"')
            end++;
        return (start == 0 || text[start - 1] is '\n' or '(' or '[' or '|' or ',' or ';' or '/') && (end >= text.Length || text[end] is '\n' or ')' or ']' or '|' or ',' or ';' or '/');
    }
}
