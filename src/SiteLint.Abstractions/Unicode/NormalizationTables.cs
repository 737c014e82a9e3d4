using System.Buffers.Binary;

namespace SiteLint.Unicode;

/// <summary>The decompositions, compositions and combining classes; <c>eng/make-unicode-tables.py</c> makes the file they are read from.</summary>
internal sealed class NormalizationTables
{
    private const uint CodeMask = 0x1FFFFF;
    private const uint CompatibilityFlag = 1u << 24;
    private const uint ExcludedFlag = 1u << 25;

    private readonly int[] codes;
    private readonly bool[] areCompatible;
    private readonly int[] offsets;
    private readonly char[] pool;
    private readonly int[] classStarts;
    private readonly int[] classLengths;
    private readonly byte[] classes;
    private readonly long[] pairs;
    private readonly int[] composed;

    private NormalizationTables(ReadOnlySpan<byte> data)
    {
        int count = BinaryPrimitives.ReadUInt16LittleEndian(data[4..]);
        int ranges = BinaryPrimitives.ReadUInt16LittleEndian(data[6..]);
        var poolLength = (int)BinaryPrimitives.ReadUInt32LittleEndian(data[8..]);
        var excluded = new bool[count];
        codes = new int[count];
        areCompatible = new bool[count];
        offsets = new int[count + 1];
        var at = 12;
        for (var i = 0; i < count; i++, at += 5)
        {
            var word = BinaryPrimitives.ReadUInt32LittleEndian(data[at..]);
            codes[i] = (int)(word & CodeMask);
            areCompatible[i] = (word & CompatibilityFlag) != 0;
            excluded[i] = (word & ExcludedFlag) != 0;
            offsets[i + 1] = offsets[i] + data[at + 4];
        }

        classStarts = new int[ranges];
        classLengths = new int[ranges];
        classes = new byte[ranges];
        for (var i = 0; i < ranges; i++, at += 7)
        {
            classStarts[i] = (int)BinaryPrimitives.ReadUInt32LittleEndian(data[at..]);
            classLengths[i] = BinaryPrimitives.ReadUInt16LittleEndian(data[(at + 4)..]);
            classes[i] = data[at + 6];
        }

        pool = new char[poolLength];
        for (var i = 0; i < poolLength; i++, at += 2)
            pool[i] = (char)BinaryPrimitives.ReadUInt16LittleEndian(data[at..]);

        var pairCount = 0;
        var allPairs = new long[count];
        var allComposed = new int[count];
        for (var i = 0; i < count; i++)
        {
            if (areCompatible[i] || excluded[i])
                continue;
            var (first, length) = ReadCode(offsets[i]);
            var (second, _) = ReadCode(offsets[i] + length);
            allPairs[pairCount] = ((long)first << 32) | (uint)second;
            allComposed[pairCount++] = codes[i];
        }

        pairs = allPairs[..pairCount];
        composed = allComposed[..pairCount];
        Array.Sort(pairs, composed);
    }

    /// <summary>The tables, read at the first use.</summary>
    public static NormalizationTables Instance => Holder.Tables;

    /// <summary>The mapping of a code point, one level deep; empty where it has none.</summary>
    public ReadOnlySpan<char> Find(int code, bool compatibility)
    {
        var index = Array.BinarySearch(codes, code);
        return index < 0 || (areCompatible[index] && !compatibility)
            ? default
            : pool.AsSpan(offsets[index], offsets[index + 1] - offsets[index]);
    }

    /// <summary>The code point that two compose to, or -1.</summary>
    public int Compose(int first, int second)
    {
        var index = Array.BinarySearch(pairs, ((long)first << 32) | (uint)second);
        return index < 0 ? -1 : composed[index];
    }

    /// <summary>The canonical combining class; 0 for starters.</summary>
    public int ClassOf(int code)
    {
        if (code < 0x300)
            return 0;
        var index = Array.BinarySearch(classStarts, code);
        if (index < 0)
            index = ~index - 1;
        return index >= 0 && code - classStarts[index] < classLengths[index] ? classes[index] : 0;
    }

    private (int Code, int Length) ReadCode(int at) =>
        char.IsHighSurrogate(pool[at]) ? (char.ConvertToUtf32(pool[at], pool[at + 1]), 2) : (pool[at], 1);

    private static class Holder
    {
        public static readonly NormalizationTables Tables = Load();

        private static NormalizationTables Load()
        {
            using var stream = typeof(NormalizationTables).Assembly.GetManifestResourceStream("normalization.blob")
                ?? throw new InvalidOperationException("the table of normalization forms is not in the assembly");
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return new NormalizationTables(bytes);
        }
    }
}
