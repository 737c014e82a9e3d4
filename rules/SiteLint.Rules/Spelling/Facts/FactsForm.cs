namespace SiteLint.Rules.Spelling;

/// <summary>The form of spelling facts in the cache.</summary>
internal static class FactsForm
{
    /// <summary>Writes facts.</summary>
    public static void Write(SpellingFacts facts, FactWriter writer)
    {
        writer.Write(facts.Suspects.Length);
        foreach (var suspect in facts.Suspects)
            WriteSuspect(suspect, writer);
        writer.Write(facts.Taught.Length);
        for (var i = 0; i < facts.Taught.Length; i++)
        {
            writer.Write(facts.Taught[i]);
            writer.Write((int)facts.TaughtFrom[i]);
        }

        var statistics = facts.Statistics;
        writer.Write(statistics.Judged);
        writer.Write(statistics.OtherLanguage);
        writer.Write(statistics.OtherScript);
        writer.Write(statistics.NotProse);
        writer.Write(statistics.TouchingCode);
    }

    /// <summary>Reads facts.</summary>
    public static SpellingFacts Read(FactReader reader)
    {
        var suspects = new Suspect[reader.ReadCount()];
        for (var i = 0; i < suspects.Length; i++)
            suspects[i] = ReadSuspect(reader);
        var taught = new string[reader.ReadCount()];
        var origins = new LearntFrom[taught.Length];
        for (var i = 0; i < taught.Length; i++)
        {
            taught[i] = reader.ReadString() ?? "";
            origins[i] = (LearntFrom)reader.ReadInt();
        }

        return new SpellingFacts
        {
            Suspects = suspects,
            Taught = taught,
            TaughtFrom = origins,
            Statistics = new WordStatistics
            {
                Judged = reader.ReadInt(),
                OtherLanguage = reader.ReadInt(),
                OtherScript = reader.ReadInt(),
                NotProse = reader.ReadInt(),
                TouchingCode = reader.ReadInt(),
            },
        };
    }

    private static void WriteSuspect(Suspect suspect, FactWriter writer)
    {
        writer.Write(suspect.Span);
        writer.Write(suspect.Text);
        writer.Write(suspect.Key);
        writer.Write((int)suspect.Info.Bits);
        writer.Write((int)suspect.Derivation);
        writer.Write((int)suspect.Flags);
        writer.Write(suspect.Count);
        writer.Write(suspect.Crowd | (suspect.Names << 4));
        writer.Write(suspect.Candidates.Length);
        foreach (var candidate in suspect.Candidates)
        {
            writer.Write(candidate.Text);
            writer.Write(BitConverter.SingleToInt32Bits(candidate.Cost));
            writer.Write(BitConverter.SingleToInt32Bits(candidate.Zipf));
            writer.Write(BitConverter.SingleToInt32Bits(candidate.Score));
            writer.Write((int)candidate.Kind);
            writer.Write(candidate.ListRank);
            writer.Write(candidate.IsName);
            writer.Write(candidate.InBlock);
            writer.Write(candidate.InDocument);
        }
    }

    private static Suspect ReadSuspect(FactReader reader)
    {
        var suspect = new Suspect
        {
            Span = reader.ReadSpan(),
            Text = reader.ReadString() ?? "",
            Key = reader.ReadString() ?? "",
            Info = new WordInfo((uint)reader.ReadInt()),
            Derivation = (DerivationKind)reader.ReadInt(),
            Flags = (SuspectFlags)reader.ReadInt(),
            Count = reader.ReadInt(),
        };
        var near = reader.ReadInt();
        (suspect.Crowd, suspect.Names) = (near & 15, (near >> 4) & 15);
        var candidates = new SuspectCandidate[reader.ReadCount()];
        for (var i = 0; i < candidates.Length; i++)
        {
            var text = reader.ReadString() ?? "";
            var cost = BitConverter.Int32BitsToSingle(reader.ReadInt());
            var zipf = BitConverter.Int32BitsToSingle(reader.ReadInt());
            var score = BitConverter.Int32BitsToSingle(reader.ReadInt());
            var kind = (CandidateKind)reader.ReadInt();
            var rank = reader.ReadInt();
            var isName = reader.ReadBool();
            candidates[i] = new SuspectCandidate(text, cost, zipf, kind, score, reader.ReadBool(), reader.ReadBool()) { ListRank = rank, IsName = isName };
        }

        suspect.Candidates = candidates;
        return suspect;
    }
}
