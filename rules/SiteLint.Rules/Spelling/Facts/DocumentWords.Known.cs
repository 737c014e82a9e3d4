using SiteLint.Rules.Spelling.Grammar;

namespace SiteLint.Rules.Spelling;

/// <summary>What was found in a block before is found in it again: see <see cref="BlockMemory"/>.</summary>
internal sealed partial class DocumentWords
{
    /// <summary>What was found in a block, to be found again where it stands once more; null for nothing.</summary>
    private KnownDoubts? DoubtsSince(int firstSuspect, int blockStart, SuspectFlags place, int otherScript, int touchingCode, int notProse)
    {
        var found = new KnownDoubt[suspects.Count - firstSuspect];
        if (found.Length == 0 && passedOver.Count == 0 && otherScript + touchingCode + notProse == 0)
            return null;
        for (var i = 0; i < found.Length; i++)
        {
            var suspect = suspects[firstSuspect + i];
            found[i] = new KnownDoubt(places[i].Start, places[i].End, suspectTokens[firstSuspect + i] - blockStart, suspect.Text, suspectWords[firstSuspect + i], suspect.Flags, (byte)suspect.Crowd, (byte)suspect.Names);
        }

        return new KnownDoubts { Place = place, Doubts = found, PassedOver = [.. passedOver], OtherScript = otherScript, TouchingCode = touchingCode, NotProse = notProse };
    }

    /// <summary>Takes the words of a block of English, and what was doubtful among them, as they were read where it stood before.</summary>
    private bool Recall(PageWords page, int index, SuspectFlags place)
    {
        ref readonly var known = ref page.KnownOf(index);
        if ((known.Traits & BlockTraits.Words) == 0 || (known.Doubts is { } other && other.Place != place))
            return false;
        if (known.Doubts is { } doubts)
            Recall(page.Blocks[index], doubts);
        var words = page.Memory.WordsOf(in known);
        MakeRoom(words.Length);
        statistics.Judged += words.Length;
        foreach (var word in words)
            tokens[tokenCount++] = word;
        return true;
    }

    private void Recall(ProseBlock block, KnownDoubts doubts)
    {
        statistics.OtherScript += doubts.OtherScript;
        statistics.TouchingCode += doubts.TouchingCode;
        statistics.NotProse += doubts.NotProse;
        passedOver.AddRange(doubts.PassedOver);
        foreach (ref readonly var doubt in doubts.Doubts.AsSpan())
        {
            var word = doubt.Word;
            suspects.Add(new Suspect
            {
                Span = block.ToSource(doubt.Start, doubt.End),
                Text = doubt.Text,
                Key = word.Key,
                Info = word.Info,
                Derivation = word.Derivation,
                Flags = doubt.Flags,
                Crowd = doubt.Crowd,
                Names = doubt.Names,
            });
            suspectWords.Add(word);
            suspectTokens.Add(tokenCount + doubt.After);
        }
    }
}
