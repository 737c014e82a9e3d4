namespace SiteLint.Rules.Spelling;

/// <summary>
/// Finds mistyped parts of what is no prose but made of words all the same: dotted names, file names, options, words that
/// touch code. What the lexicon knows in any way, and what is near to no frequent word, is no news there.
/// </summary>
internal sealed class NameParts(DoubtfulWords unknown, WordCache known)
{
    /// <summary>Length from which a part is near to few words that it was not meant to be.</summary>
    private const int Shortest = 5;

    /// <summary>Longest name that is looked at, in characters; what is longer is data.</summary>
    private const int Longest = 100;

    /// <summary>Takes the mistyped parts of a name.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">Its place in the source.</param>
    /// <param name="found">Takes the place of each part and what can be said of it.</param>
    public void Find(Document document, TextSpan name, List<DoubtfulName> found)
    {
        if (IsMadeOfWords(document.File.Slice(name)))
            FindInText(document, name, found);
    }

    /// <summary>Takes the mistyped words of a text, whatever stands between them.</summary>
    public void FindInText(Document document, TextSpan place, List<DoubtfulName> found)
    {
        var text = document.File.Slice(place);
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        for (var start = 0; start < text.Length;)
        {
            if (!char.IsAsciiLetter(text[start]))
            {
                start++;
                continue;
            }

            var run = start + 1;
            while (run < text.Length && char.IsAsciiLetter(text[run]))
                run++;
            var end = start + CamelParts.End(text[start..run], 0);
            if (end - start >= Shortest && char.IsAsciiLetterLower(text[end - 1]) && Letters.Encode(text[start..end], codes) is var length and > 0 && Doubt(codes[..length]) is { } word)
                found.Add(new DoubtfulName(new TextSpan(place.Start + start, place.Start + end), text[start..end].ToString(), word));
            start = end;
        }
    }

    /// <summary>Whether a candidate is so near and so frequent that it was most likely meant.</summary>
    public static bool IsNear(CandidateKind kind, float cost, float zipf) =>
        kind is CandidateKind.Listed or CandidateKind.Repair || (kind is CandidateKind.Lexicon && cost <= 1f && zipf >= 3.5f);

    /// <summary>Whether a name is made of words at all: no URL, address, assignment or number.</summary>
    /// <param name="name">What stands between two blanks.</param>
    private static bool IsMadeOfWords(ReadOnlySpan<char> name)
    {
        if (name.Length is < Shortest or > Longest || name.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return false;
        foreach (var c in name)
        {
            if (!char.IsAsciiLetter(c) && c is not ('.' or '-' or '_' or ',' or ';' or ':' or '(' or ')' or '*' or '"' or '\'' or '!' or '?'))
                return false;
        }

        return !name.Contains("::", StringComparison.Ordinal);
    }

    private DoubtfulWord? Doubt(ReadOnlySpan<byte> codes)
    {
        var number = known.NumberOf(WordHash.Of(codes));
        var info = known.InfoOf(number, codes);
        if ((info.Class != WordClass.None && !info.IsListed) || (known[number].Info & KnownWord.SoundPart) != 0)
            return null;
        var word = unknown.Find(codes, info, true);
        if (word.Derivation == DerivationKind.None)
        {
            foreach (var candidate in word.Candidates)
            {
                if (IsNear(candidate.Kind, candidate.Cost, candidate.Zipf))
                    return word;
            }
        }

        known[number].Info |= KnownWord.SoundPart;
        return null;
    }
}

/// <summary>A part of a name that is near to a word.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Text">The part.</param>
/// <param name="Word">What can be said of it.</param>
internal readonly record struct DoubtfulName(TextSpan Span, string Text, DoubtfulWord Word);
