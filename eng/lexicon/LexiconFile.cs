namespace SiteLint.Lexicon;

/// <summary>Writes the lexicon: a numbered automaton of the words that may be suggested, with attributes, and one of all others.</summary>
internal static class LexiconFile
{
    /// <summary>Writes the file.</summary>
    public static void Write(string path, IReadOnlyDictionary<string, Entry> entries)
    {
        var core = new Automaton();
        var other = new Automaton();
        var coreEntries = new List<(string Word, Entry Entry)>();
        foreach (var (word, entry) in entries.OrderBy(static pair => pair.Key, CodeOrder))
        {
            var key = word.Select(static letter => (byte)Automaton.CodeOf(letter)).ToArray();
            if (IsCore(entry))
            {
                core.Add(key, 1);
                coreEntries.Add((word, entry));
            }
            else
            {
                var payload = (entry.Class.HasFlag(WordClass.Rare) ? 1 : 0) | (entry.Class.HasFlag(WordClass.Identifier) || entry.Class.HasFlag(WordClass.Acronym) ? 2 : 0)
                    | ((entry.Class & (WordClass.Name | WordClass.Place)) != 0 ? 4 : 0) | (entry.IsAttested ? 8 : 0);
                other.Add(key, payload);
            }
        }

        var (edges, before) = core.Finish();
        var (otherEdges, _) = other.Finish();
        var mixed = coreEntries.Select(static (item, index) => (item.Entry, index)).Where(static item => item.Entry.Case == 3).ToList();

        using var writer = new BinaryWriter(File.Create(path));
        writer.Write("SLX1"u8);
        writer.Write(edges.Length);
        writer.Write(coreEntries.Count);
        writer.Write(otherEdges.Length);
        writer.Write(mixed.Count);
        // Only the root has more words before an edge than two bytes can say.
        for (var i = 0; i < 32; i++)
            writer.Write(i + 1 < before.Length ? before[i + 1] : 0);
        foreach (var edge in edges)
            writer.Write(edge);
        foreach (var edge in otherEdges)
            writer.Write(edge);
        foreach (var (_, index) in mixed)
            writer.Write(index);
        foreach (var (entry, _) in mixed)
            writer.Write(Capitals(entry.Written!));
        for (var i = 0; i < before.Length; i++)
            writer.Write(before[i] <= ushort.MaxValue ? (ushort)before[i] : i <= 28 ? (ushort)0 : throw new InvalidDataException("too many words below one letter"));
        foreach (var (_, entry) in coreEntries)
            writer.Write((byte)entry.Class);
        foreach (var (_, entry) in coreEntries)
            writer.Write((byte)((Math.Clamp((int)Math.Round(entry.Zipf * 8), 0, 63) << 2) | entry.Case));
        writer.Write(LetterModel.Create(entries));
        Console.WriteLine($"core {coreEntries.Count} words, {edges.Length} edges; other {entries.Count - coreEntries.Count} words, {otherEdges.Length} edges; mixed {mixed.Count}");
    }

    /// <summary>Whether a word may be suggested.</summary>
    public static bool IsCore(Entry entry) => (entry.Class & (WordClass.Common | WordClass.Large | WordClass.Technical)) != 0;

    private static uint Capitals(string written)
    {
        var mask = 0u;
        for (var i = 0; i < written.Length && i < 32; i++)
        {
            if (char.IsUpper(written[i]))
                mask |= 1u << i;
        }

        return mask;
    }

    private static readonly Comparer<string> CodeOrder = Comparer<string>.Create(static (a, b) =>
    {
        for (var i = 0; i < a.Length && i < b.Length; i++)
        {
            if (a[i] != b[i])
                return Automaton.CodeOf(a[i]).CompareTo(Automaton.CodeOf(b[i]));
        }

        return a.Length.CompareTo(b.Length);
    });
}
