namespace SiteLint.Rules.Spelling;

/// <summary>
/// The words of English with their sorts and frequencies: two automata in an embedded file, read where they lie in
/// memory. <c>eng/lexicon/LexiconFile.cs</c> describes and writes the file.
/// </summary>
internal sealed unsafe class Lexicon
{
    private const int HeaderSize = 20;
    private const int RootCounts = 32;

    /// <summary>The frequency, in eighths, that stands for a word outside the numbered ones that is met all the same.</summary>
    private const uint AttestedFrequency = 16;
    private readonly uint* edges;
    private readonly uint* otherEdges;
    private readonly int* mixed;
    private readonly uint* capitals;
    private readonly int* rootBefore;
    private readonly ushort* before;
    private readonly byte* classes;
    private readonly byte* frequencies;
    private readonly byte* letters;
    private readonly int mixedCount;
    private readonly int edgeCount;
    private uint[]? lettersBelow;

    private Lexicon(byte* start)
    {
        edgeCount = *(int*)(start + 4);
        WordCount = *(int*)(start + 8);
        var otherCount = *(int*)(start + 12);
        mixedCount = *(int*)(start + 16);
        rootBefore = (int*)(start + HeaderSize);
        edges = (uint*)(rootBefore + RootCounts);
        otherEdges = edges + edgeCount;
        mixed = (int*)(otherEdges + otherCount);
        capitals = (uint*)(mixed + mixedCount);
        before = (ushort*)(capitals + mixedCount);
        classes = (byte*)(before + edgeCount);
        frequencies = classes + WordCount;
        letters = frequencies + WordCount;
    }

    /// <summary>The lexicon.</summary>
    public static Lexicon English { get; } = new(EmbeddedData.Open("spelling:lexicon.bin", "SLX1"u8));

    /// <summary>Number of words that may be suggested.</summary>
    public int WordCount { get; }

    /// <summary>Index of the root's first edge.</summary>
    public static int Root => 1;

    /// <summary>What is known of a word; <see cref="WordClass.None"/> where nothing is.</summary>
    public WordInfo Find(ReadOnlySpan<byte> codes)
    {
        var index = IndexOf(codes);
        return index >= 0 ? InfoOf(index) : FindOther(codes);
    }

    /// <summary>The number of a word that may be suggested, or -1.</summary>
    public int IndexOf(ReadOnlySpan<byte> codes)
    {
        var node = Root;
        var index = 0;
        for (var i = 0; i < codes.Length; i++)
        {
            var at = FindEdge(node, codes[i]);
            if (at < 0)
                return -1;
            var edge = edges[at];
            index += Before(at);
            if (i == codes.Length - 1)
                return Payload(edge) != 0 ? index : -1;
            if (Payload(edge) != 0)
                index++;
            node = Target(edge);
            if (node == 0)
                return -1;
        }

        return -1;
    }

    /// <summary>The facts of a numbered word.</summary>
    public WordInfo InfoOf(int index) => new(classes[index], frequencies[index]);

    /// <summary>Which letters of a numbered word are capitals, as bits from the first letter on; 0 unless its case is mixed.</summary>
    public uint CapitalsOf(int index)
    {
        int low = 0, high = mixedCount - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (mixed[middle] == index)
                return capitals[middle];
            if (mixed[middle] < index)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return 0;
    }

    /// <summary>How unlikely a letter is behind two others, as 20 times the negative natural logarithm.</summary>
    /// <param name="first">The letter before the last; 0 at the beginning of a word.</param>
    /// <param name="second">The last letter; 0 at the beginning of a word.</param>
    /// <param name="next">The letter; 0 for the end of a word.</param>
    public int LetterCost(byte first, byte second, byte next) => first > 26 || second > 26 || next > 26 ? 100 : letters[(((first * 27) + second) * 27) + next];

    /// <summary>An edge of the numbered automaton.</summary>
    public uint Edge(int at) => edges[at];

    /// <summary>Words of its node that come before an edge.</summary>
    public int Before(int at) => at < RootCounts ? rootBefore[at - 1] : before[at];

    /// <summary>The edge of a node with a letter, or -1.</summary>
    public int FindEdge(int node, byte code) => FindEdge(edges, node, code);

    /// <summary>
    /// The letters that words have behind each node, as bits at the index of the node's first edge. Reckoned when first asked for:
    /// that takes less time than reading so much more of the file.
    /// </summary>
    public uint[] LettersBelow
    {
        get
        {
            if (lettersBelow is null)
            {
                var letters = new uint[edgeCount];
                Gather(Root, letters);
                lettersBelow = letters;
            }

            return lettersBelow;
        }
    }

    /// <summary>The letter of an edge.</summary>
    public static byte Letter(uint edge) => (byte)(edge & 31);

    /// <summary>Whether no edge of its node follows.</summary>
    public static bool IsLast(uint edge) => (edge & 32) != 0;

    /// <summary>Not 0 where a word ends on the edge.</summary>
    public static uint Payload(uint edge) => (edge >> 6) & 15;

    /// <summary>The first edge of the node that an edge leads to, or 0.</summary>
    public static int Target(uint edge) => (int)(edge >> 10);

    /// <summary>No deeper than the longest word.</summary>
    private uint Gather(int node, uint[] letters)
    {
        var below = 0u;
        for (var at = node; ; at++)
        {
            var edge = edges[at];
            below |= 1u << Letter(edge);
            if (Target(edge) is var child and not 0)
                below |= letters[child] is var known and not 0 ? known : Gather(child, letters);
            if (IsLast(edge))
                break;
        }

        letters[node] = below;
        return below;
    }

    private static int FindEdge(uint* table, int node, byte code)
    {
        for (var at = node; ; at++)
        {
            var edge = table[at];
            var letter = Letter(edge);
            if (letter == code)
                return at;
            if (letter > code || IsLast(edge))
                return -1;
        }
    }

    private WordInfo FindOther(ReadOnlySpan<byte> codes)
    {
        var node = Root;
        for (var i = 0; i < codes.Length; i++)
        {
            var at = FindEdge(otherEdges, node, codes[i]);
            if (at < 0)
                return default;
            var edge = otherEdges[at];
            if (i == codes.Length - 1)
                return Unpack(Payload(edge));
            node = Target(edge);
            if (node == 0)
                return default;
        }

        return default;
    }

    private static WordInfo Unpack(uint payload)
    {
        var sort = ((payload & 1) != 0 ? WordClass.Rare : 0) | ((payload & 2) != 0 ? WordClass.Identifier : 0) | ((payload & 4) != 0 ? WordClass.Name : 0);
        return new WordInfo((uint)sort | ((payload & 8) != 0 ? AttestedFrequency << 8 : 0));
    }
}
