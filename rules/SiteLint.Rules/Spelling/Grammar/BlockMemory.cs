using System.Runtime.InteropServices;
using SiteLint.Rules.Spelling.Languages;

namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>
/// Remembers blocks of prose from page to page: headings, notes and whole pages of manuals that are kept in several versions
/// stand on many pages, and what their words say alone is found out once. One instance serves one thread.
/// </summary>
internal sealed class BlockMemory
{
    /// <summary>Words of a block, on the average, for which there is room.</summary>
    private const int Average = 16;

    /// <summary>Words of a block that is not remembered: so long a text stands nowhere else.</summary>
    private const int LongestBlock = 2000;

    /// <summary>
    /// Blocks from which all are forgotten before the next page: enough for a version of a large manual, and no more on all
    /// threads together than on two, for memory is budgeted by the page.
    /// </summary>
    private static readonly int MaxBlocks = Math.Clamp((1 << 16) / Environment.ProcessorCount, 1 << 12, 1 << 15);

    private const int ChunkBits = 9;
    private const int ChunkSize = 1 << ChunkBits;
    private readonly List<float[]> expectations = [];
    private readonly List<KnownBlock[]> blocks = [];
    private readonly Pool<float> points = new(ChunkSize * FunctionWordTable.Room);
    private readonly Pool<ushort> words = new(2 * LongestBlock);
    private Dictionary<ulong, int> numbers = [];

    /// <summary>What is known of the block with a number.</summary>
    public ref KnownBlock this[int number] => ref blocks[number >> ChunkBits][number & (ChunkSize - 1)];

    /// <summary>Begins a page. Numbers hold until the next one begins.</summary>
    /// <param name="isAnew">Whether the numbers of words hold no longer.</param>
    public void BeginPage(bool isAnew)
    {
        if (!isAnew && numbers.Count <= MaxBlocks && words.Count <= MaxBlocks * Average)
            return;

        // What was made of one huge page is not kept, and all else is used again.
        if (numbers.Count > 2 * MaxBlocks)
        {
            blocks.Clear();
            numbers = [];
        }

        foreach (var chunk in blocks)
            Array.Clear(chunk);
        numbers.Clear();
        points.Clear(MaxBlocks * FunctionWordTable.Room);
        words.Clear(MaxBlocks * Average);
        expectations.Clear();
    }

    /// <summary>The number of a block; it gets one where it has none.</summary>
    public int NumberOf(string text)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, WordHash.OfExact(text), out var isKnown);
        if (isKnown)
            return number;
        number = numbers.Count - 1;
        if (number >> ChunkBits == blocks.Count)
            blocks.Add(new KnownBlock[ChunkSize]);
        return number;
    }

    /// <summary>The number of what a page's hints say of its language, from 1; 0 where there are too many to be numbered.</summary>
    public byte NumberOfExpectation(float[] expected)
    {
        for (var i = 0; i < expectations.Count; i++)
        {
            if (expectations[i].AsSpan().SequenceEqual(expected))
                return (byte)(i + 1);
        }

        if (expectations.Count == byte.MaxValue)
            return 0;
        expectations.Add(expected);
        return (byte)expectations.Count;
    }

    /// <summary>Keeps what a block says about its language, unless letters of other scripts say it.</summary>
    public void Keep(int number, LanguageEvidence evidence)
    {
        if (evidence.HasLetters || evidence.LatinWords > LongestBlock)
            return;
        ref var block = ref this[number];
        block.Traits |= BlockTraits.Evidence;
        block.LatinWords = (ushort)evidence.LatinWords;
        block.AccentedWords = (ushort)evidence.AccentedWords;
        if (evidence.Points.AsSpan().ContainsAnyExcept(0f))
        {
            block.Points = points.Add(FunctionWordTable.Room);
            evidence.Points.CopyTo(points.Take(block.Points, FunctionWordTable.Room));
        }
    }

    /// <summary>Adds what a block says about its language, where it is kept.</summary>
    public void AddTo(LanguageEvidence evidence, in KnownBlock block) =>
        evidence.Add(block.Points == 0 ? [] : points.Take(block.Points, FunctionWordTable.Room), block.LatinWords, block.AccentedWords);

    /// <summary>Keeps the words of a block and what is doubtful among them.</summary>
    public void Keep(int number, ReadOnlySpan<int> read, KnownDoubts? doubts)
    {
        // Only a very large site has words with greater numbers.
        if (read.Length > LongestBlock || read.ContainsAnyExceptInRange(0, ushort.MaxValue))
            return;
        ref var block = ref this[number];
        block.Traits |= BlockTraits.Words;
        block.FirstWord = words.Add(read.Length);
        block.WordCount = (ushort)read.Length;
        block.Doubts = doubts;
        var kept = words.Take(block.FirstWord, read.Length);
        for (var i = 0; i < read.Length; i++)
            kept[i] = (ushort)read[i];
    }

    /// <summary>The numbers of a block's words, where they are kept.</summary>
    public ReadOnlySpan<ushort> WordsOf(in KnownBlock block) => words.Take(block.FirstWord, block.WordCount);

    /// <summary>Short rows of numbers, kept in pieces so that growing copies nothing.</summary>
    /// <param name="size">Numbers in a piece; no row is longer.</param>
    private sealed class Pool<T>(int size)
    {
        private readonly List<T[]> pieces = [];
        private int next = 1;

        /// <summary>How many are kept, and room that no row fitted into.</summary>
        public int Count => next;

        /// <summary>Forgets all.</summary>
        /// <param name="kept">Numbers for which there is room from then on.</param>
        public void Clear(int kept)
        {
            if (pieces.Count > (kept / size) + 1)
                pieces.RemoveRange((kept / size) + 1, pieces.Count - (kept / size) - 1);
            next = 1;
        }

        /// <summary>Makes room for a row.</summary>
        /// <returns>Where it begins, from 1.</returns>
        public int Add(int length)
        {
            if ((next % size) + length > size)
                next += size - (next % size);
            if (next / size >= pieces.Count)
                pieces.Add(new T[size]);
            next += length;
            return next - length;
        }

        /// <summary>A row.</summary>
        public Span<T> Take(int first, int length) => length == 0 ? [] : pieces[first / size].AsSpan(first % size, length);
    }
}
