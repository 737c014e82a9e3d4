using System.Text;
using System.Text.Json;

namespace SiteLint.Lexicon;

/// <summary>Reads the lists of misspellings and writes them front-coded in blocks, so that a word is found by a binary search.</summary>
internal sealed class Misspellings
{
    private const int BlockSize = 16;

    /// <summary>Corrections by wrong word, best first.</summary>
    public SortedDictionary<string, string[]> Pairs { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads the list of the package and the corrections of software terms.</summary>
    public void Read(string folder)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "npm/cspell-dict-en-common-misspellings/dict/dict-en.json")));
        foreach (var definition in document.RootElement.GetProperty("dictionaryDefinitions").EnumerateArray())
        {
            foreach (var list in new[] { "flagWords", "suggestWords" })
            {
                if (!definition.TryGetProperty(list, out var words))
                    continue;
                foreach (var pair in words.EnumerateArray())
                    Add(pair.GetString()!);
            }
        }

        foreach (var line in File.ReadLines(Path.Combine(folder, "npm/cspell-dict-software-terms/dict/cspell-corrections.yaml")))
        {
            var item = line.Trim();
            if (item.StartsWith("- ", StringComparison.Ordinal) && item.Contains("->", StringComparison.Ordinal))
                Add(item[2..].Trim('"', '\''));
        }
    }

    /// <summary>Writes the pairs whose wrong word passes a test.</summary>
    public int Write(string path, Func<string, string[], bool> keep)
    {
        var body = new MemoryStream();
        var starts = new List<int>();
        var previous = "";
        var count = 0;
        foreach (var (wrong, corrections) in Pairs)
        {
            if (!keep(wrong, corrections))
                continue;
            if (count % BlockSize == 0)
            {
                starts.Add((int)body.Length);
                previous = "";
            }

            var shared = Common(previous, wrong);
            WriteText(body, (byte)shared, wrong.AsSpan(shared));
            body.WriteByte((byte)corrections.Length);
            foreach (var correction in corrections)
            {
                var head = Math.Min(15, Common(wrong, correction));
                var tail = 0;
                while (tail < 15 && tail < wrong.Length - head && tail < correction.Length - head && wrong[^(tail + 1)] == correction[^(tail + 1)])
                    tail++;
                WriteText(body, (byte)((head << 4) | tail), correction.AsSpan(head, correction.Length - head - tail));
            }

            previous = wrong;
            count++;
        }

        using var writer = new BinaryWriter(File.Create(path));
        writer.Write("SLM1"u8);
        writer.Write(count);
        writer.Write(starts.Count);
        foreach (var start in starts)
            writer.Write(start);
        writer.Write(body.ToArray());
        return count;
    }

    private static void WriteText(Stream stream, byte head, ReadOnlySpan<char> text)
    {
        stream.WriteByte(head);
        stream.WriteByte((byte)text.Length);
        stream.Write(Encoding.ASCII.GetBytes(text.ToArray()));
    }

    private static int Common(string a, string b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length])
            length++;
        return length;
    }

    private void Add(string pair)
    {
        var arrow = pair.IndexOf("->", StringComparison.Ordinal);
        var wrong = pair[..arrow].Trim().ToLowerInvariant();
        string[] corrections = [.. pair[(arrow + 2)..].Split(',').Select(static word => word.Trim()).Where(static word => word.Length > 0)];
        if (wrong.Length is < 2 or > 40 || !wrong.All(static letter => Automaton.CodeOf(letter) is > 0 and < 28) || corrections.Length == 0)
            return;
        if (corrections.Any(correction => correction.Any(static letter => !char.IsAscii(letter)) || correction.ToLowerInvariant() == wrong))
            return;
        Pairs.TryAdd(wrong, corrections);
    }
}
