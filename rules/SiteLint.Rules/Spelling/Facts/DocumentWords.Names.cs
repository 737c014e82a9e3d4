using SiteLint.Rules.Spelling.Languages;

namespace SiteLint.Rules.Spelling;

/// <summary>The words that are written like names: capitals inside, dots, a label of a link.</summary>
internal sealed partial class DocumentWords
{
    /// <summary>Whether a word needs a second look.</summary>
    private static bool IsDoubtful(WordInfo info, WordShape shape, ReadOnlySpan<char> word) =>
        info.IsTrustedIn(shape) ? (shape & LateShift) == LateShift && IsLateShift(word) : !IsPlainName(info, shape);

    /// <summary>Whether a word is a name of a person, company or place as names are written: what a second look would find out in the end.</summary>
    private static bool IsPlainName(WordInfo info, WordShape shape) =>
        (shape & (WordShape.FirstUpper | WordShape.HasLower | WordShape.InnerUpper | WordShape.Accented | WordShape.Apostrophe)) == (WordShape.FirstUpper | WordShape.HasLower)
        && (info.Class & (WordClass.Name | WordClass.Place)) != 0 && !info.IsListed && !(info.IsTrusted && info.Case == WordCase.Mixed);

    /// <summary>A hash of a word in which capitals count.</summary>
    private static ulong WrittenHash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
            hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }

    /// <summary>Judges a word with capitals inside by its one part that is not known.</summary>
    private Suspect? DoubtCamel(ProseBlock block, int start, int end, SuspectFlags flags)
    {
        var text = block.Text.AsSpan(start, end - start);
        if (IsLateShift(text))
            return AddRepair(block, start, end, text[0] + text[1..].ToString().ToLowerInvariant(), flags);
        if (!DoubtfulPart.TryFind(text, out var badStart, out var badEnd, out var knownParts))
        {
            if (char.IsUpper(text[0]))
                return end - start >= ShortestMixedName ? DoubtMixedName(block, start, end, flags) : null;
            DoubtLastCapital(block, start, end);
            return null;
        }

        if (knownParts == 0)
            return DoubtMixedName(block, start, end, flags);
        if (char.IsLower(text[0]))
        {
            // Names of functions and fields are often cut short: what is near to a word is no more than worth a hint.
            asksSource = true;
            nameParts.Find(document!, block.ToSource(start, end), names);
            return DoubtMixedName(block, start, end, flags);
        }

        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        var badLength = Letters.Encode(text[badStart..badEnd], codes);
        var word = unknown.Find(codes[..badLength], WordCache.Look(codes[..badLength]), badLength < 7);
        var changed = new List<Candidate>(word.Candidates.Length);
        foreach (var candidate in word.Candidates)
        {
            if (candidate.Kind is CandidateKind.Lexicon or CandidateKind.Listed && !candidate.Text.Contains(' '))
                changed.Add(candidate with { Text = string.Concat(text[..badStart], CaseOf.Apply(text[badStart..badEnd], candidate.Text), text[badEnd..]) });
        }

        return Add(block, start, end, new DoubtfulWord(text.ToString().ToLowerInvariant(), word.Info, word.Derivation, [.. changed]), flags | SuspectFlags.Camel);
    }

    /// <summary>Tries a word with capitals inside as a mistyped name of that kind: LeveDB.</summary>
    private Suspect? DoubtMixedName(ProseBlock block, int start, int end, SuspectFlags flags)
    {
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        var length = Letters.Encode(block.Text.AsSpan(start, end - start), codes);
        if (length is < 6 or > 30)
            return null;
        codes = codes[..length];
        var word = unknown.Find(codes, WordCache.Look(codes), true);
        foreach (var candidate in word.Candidates)
        {
            if (candidate.Cost <= 1f && CaseOf.HasInnerCapital(candidate.Text))
                return Add(block, start, end, new DoubtfulWord(word.Key, word.Info, word.Derivation, [candidate with { Kind = CandidateKind.Site }]), flags | SuspectFlags.Camel);
        }

        return null;
    }

    /// <summary>Takes down a name that the lexicon writes with capitals inside.</summary>
    private Suspect? AddNameCase(ProseBlock block, int start, int end, ReadOnlySpan<byte> codes, WordInfo info, SuspectFlags flags)
    {
        var written = DoubtfulWords.Written(codes);
        if (written.Length < 4 || written.AsSpan().Equals(block.Text.AsSpan(start, codes.Length), StringComparison.Ordinal) || !char.IsUpper(written[0]))
            return null;
        var candidate = new Candidate(written, 0.3f, info.Zipf, CandidateKind.Site);
        return Add(block, start, end, new DoubtfulWord(Letters.Decode(codes), info, DerivationKind.None, [candidate]), flags | SuspectFlags.NameCase);
    }

    /// <summary>Whether the second letter of a frequent word is a capital because the key was let go too late: <c>THe</c>, <c>WIth</c>.</summary>
    private static bool IsLateShift(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || !char.IsAsciiLetterUpper(text[0]) || !char.IsAsciiLetterUpper(text[1]) || text[2..].ContainsAnyExceptInRange('a', 'z'))
            return false;
        // ITs, ORs and the like are acronyms of which there are several.
        if (text[2..] is "s")
            return false;
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        var length = Letters.Encode(text, codes);
        return length > 0 && WordCache.Look(codes[..length]) is { IsTrusted: true, Case: WordCase.Lower, Zipf: >= FrequentWord };
    }

    /// <summary>Takes down a word that a capital was typed behind: <c>valuesL</c>.</summary>
    private void DoubtLastCapital(ProseBlock block, int start, int end)
    {
        var text = block.Text.AsSpan(start, end - start);
        if (text.Length < ShortestWithCapital || text[..^1].ContainsAnyExceptInRange('a', 'z') || !char.IsAsciiLetterUpper(text[^1]))
            return;
        var word = text[..^1].ToString();
        AddName(block, start, end, word, word);
    }

    /// <summary>Takes down a name that ends in s and has its apostrophe before it: <c>Kubernete's</c>.</summary>
    private void DoubtOwner(ProseBlock block, int start, int end, ReadOnlySpan<byte> owner)
    {
        const byte S = 19;
        Span<byte> name = stackalloc byte[Letters.MaxLength];
        owner.CopyTo(name);
        name[owner.Length] = S;
        if (Lexicon.English.Find(owner).Class != WordClass.None || Lexicon.English.Find(name[..(owner.Length + 1)]) is not { Class: not WordClass.None, IsTrusted: true, Case: not WordCase.Lower })
            return;
        AddName(block, start, end, Letters.Decode(owner), block.Text.Substring(start, owner.Length) + "s");
    }

    /// <summary>Takes down a name with what was meant by it.</summary>
    private void AddName(ProseBlock block, int start, int end, string key, string meant)
    {
        var candidate = new Candidate(meant, 0.95f, 4f, CandidateKind.Repair);
        names.Add(new DoubtfulName(block.ToSource(start, end), block.Text[start..end], new DoubtfulWord(key, default, DerivationKind.None, [candidate])));
    }

    /// <summary>Takes the mistyped parts of names that were passed over, here or when the block was made.</summary>
    private void DoubtNames(ProseBlock block, SuspectFlags place)
    {
        foreach (var (start, end) in passedOver)
            nameParts.Find(document!, block.ToSource(start, end), names);
        var text = block.Text.AsSpan();
        for (var at = text.IndexOf(ProseBlock.Placeholder); at >= 0;)
        {
            nameParts.Find(document!, block.ToSource(at, at + 1), names);
            var next = text[(at + 1)..].IndexOf(ProseBlock.Placeholder);
            at = next < 0 ? -1 : at + 1 + next;
        }

        AddNames(place);
    }

    /// <summary>
    /// Takes the mistyped words of labels that no link of the page uses: most are left over, or their link is spelled
    /// otherwise.
    /// </summary>
    private void DoubtLabels()
    {
        names.Clear();
        foreach (var link in document!.Links)
        {
            if (link is not { Origin: ReferenceOrigin.Definition, UseCount: 0, Label: { } label } || !label.Contains(' ') || !EnglishReading.Fits(label, cache, true))
                continue;
            var at = document!.File.Slice(link.Span).IndexOf(label, StringComparison.Ordinal);
            if (at >= 0)
                nameParts.FindInText(document!, new TextSpan(link.Span.Start + at, link.Span.Start + at + label.Length), names);
        }

        var first = suspects.Count;
        AddNames(SuspectFlags.None);
        for (var i = first; i < suspects.Count; i++)
            suspectBlocks.Add([0, 0]);
    }

    private void AddNames(SuspectFlags place)
    {
        foreach (var name in names)
            Add(name.Span, name.Text, name.Word, place | SuspectFlags.NamePart, (0, 0));
    }
}
