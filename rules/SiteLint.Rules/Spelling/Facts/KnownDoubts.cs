namespace SiteLint.Rules.Spelling;

/// <summary>What reading the words of a block of English found beside words that nobody doubts.</summary>
internal sealed class KnownDoubts
{
    /// <summary>What was known of the block's place: it is noted with each doubtful word, and elsewhere the block is read anew.</summary>
    public required SuspectFlags Place { get; init; }

    /// <summary>The doubtful words.</summary>
    public required KnownDoubt[] Doubts { get; init; }

    /// <summary>Where names were passed over, in the text of the block.</summary>
    public required (int Start, int End)[] PassedOver { get; init; }

    /// <summary>See <see cref="WordStatistics.OtherScript"/>.</summary>
    public required int OtherScript { get; init; }

    /// <summary>See <see cref="WordStatistics.TouchingCode"/>.</summary>
    public required int TouchingCode { get; init; }

    /// <summary>See <see cref="WordStatistics.NotProse"/>.</summary>
    public required int NotProse { get; init; }
}

/// <summary>A doubtful word of a block that may stand on many pages.</summary>
/// <param name="Start">Where it begins in the text of the block.</param>
/// <param name="End">Where it ends.</param>
/// <param name="After">Number of words of the block up to and with it.</param>
/// <param name="Text">The word as it stands there.</param>
/// <param name="Word">What can be said of it wherever it stands.</param>
/// <param name="Flags">Where it stands.</param>
/// <param name="Crowd">See <see cref="Suspect.Crowd"/>.</param>
/// <param name="Names">See <see cref="Suspect.Names"/>.</param>
internal readonly record struct KnownDoubt(int Start, int End, int After, string Text, DoubtfulWord Word, SuspectFlags Flags, byte Crowd, byte Names);
