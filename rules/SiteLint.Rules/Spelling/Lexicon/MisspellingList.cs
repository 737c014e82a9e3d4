using System.Buffers.Binary;

namespace SiteLint.Rules.Spelling;

/// <summary>
/// Listed misspellings with their corrections: sorted, front-coded blocks in a file of its own, which is under its own
/// licence. <c>eng/lexicon/Misspellings.cs</c> describes and writes the file.
/// </summary>
internal sealed unsafe class MisspellingList
{
    private const int BlockSize = 16;
    private readonly byte* starts;
    private readonly byte* body;
    private readonly int count;
    private readonly int blocks;

    private MisspellingList(byte* start)
    {
        count = *(int*)(start + 4);
        blocks = *(int*)(start + 8);
        starts = start + 12;
        body = starts + (blocks * 4);
    }

    /// <summary>The list.</summary>
    public static MisspellingList English { get; } = new(EmbeddedData.Open("spelling:misspellings.bin", "SLM1"u8));

    /// <summary>Whether the list has a word.</summary>
    public bool Contains(ReadOnlySpan<byte> codes) => Find(codes, null);

    /// <summary>Adds the corrections of a word, best first.</summary>
    /// <returns>Whether the list has it.</returns>
    public bool Find(ReadOnlySpan<byte> codes, List<string>? corrections)
    {
        if (codes.Length is < 2 or > 40)
            return false;
        Span<byte> key = stackalloc byte[Letters.MaxLength];
        for (var i = 0; i < codes.Length; i++)
            key[i] = (byte)Letters.Decode(codes[i]);
        key = key[..codes.Length];

        int low = 0, high = blocks - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            var head = body + Start(middle);
            if (new ReadOnlySpan<byte>(head + 2, head[1]).SequenceCompareTo(key) <= 0)
                low = middle;
            else
                high = middle - 1;
        }

        return FindInBlock(low, key, corrections);
    }

    private bool FindInBlock(int block, ReadOnlySpan<byte> key, List<string>? corrections)
    {
        Span<byte> word = stackalloc byte[256];
        var at = body + Start(block);
        var entries = Math.Min(BlockSize, count - (block * BlockSize));
        for (var i = 0; i < entries; i++)
        {
            int shared = at[0], added = at[1];
            new ReadOnlySpan<byte>(at + 2, added).CopyTo(word[shared..]);
            var length = shared + added;
            at += 2 + added;
            int alternatives = *at++;
            var found = word[..length].SequenceEqual(key);
            for (var j = 0; j < alternatives; j++)
            {
                if (found)
                    corrections?.Add(Correction(at, key));
                at += 2 + at[1];
            }

            if (found)
                return true;
        }

        return false;
    }

    private static string Correction(byte* at, ReadOnlySpan<byte> wrong)
    {
        int head = at[0] >> 4, tail = at[0] & 15, middle = at[1];
        Span<char> text = stackalloc char[head + middle + tail];
        for (var i = 0; i < head; i++)
            text[i] = (char)wrong[i];
        for (var i = 0; i < middle; i++)
            text[head + i] = (char)at[2 + i];
        for (var i = 0; i < tail; i++)
            text[head + middle + i] = (char)wrong[wrong.Length - tail + i];
        return new string(text);
    }

    private int Start(int block) => BinaryPrimitives.ReadInt32LittleEndian(new ReadOnlySpan<byte>(starts + (block * 4), 4));
}
