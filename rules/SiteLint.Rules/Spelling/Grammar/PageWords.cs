using System.Numerics;
using SiteLint.Rules.Spelling.Languages;

namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>
/// The tokens of the blocks of a page: read once for the language, the lexicon and the grammar, and only where one of them
/// does not know the block from a page before. One instance serves one thread, and what it holds holds until the thread
/// reads another page.
/// </summary>
internal sealed class PageWords
{
    /// <summary>Tokens, characters and blocks whose room is kept for the next page.</summary>
    private const int MaxRoom = 1 << 16;

    [ThreadStatic]
    private static PageWords? current;

    private Document? document;
    private Token[] tokens = new Token[256];
    private (int First, int Count)[] places = new (int, int)[16];
    private int[] numbers = new int[16];
    private ProseBlock[] blocks = [];
    private char[] padded = new char[1024];
    private int count;

    private PageWords()
    {
    }

    /// <summary>What is known of the words.</summary>
    public WordCache Known { get; } = WordCache.Current;

    /// <summary>The blocks of the page.</summary>
    public ReadOnlySpan<ProseBlock> Blocks => blocks;

    /// <summary>What is remembered of blocks.</summary>
    public BlockMemory Memory { get; } = new();

    /// <summary>The tokens of a page. All that looks at the same page one after the other on one thread shares them.</summary>
    public static PageWords Of(Document document)
    {
        var page = current ??= new PageWords();
        if (!ReferenceEquals(page.document, document))
            page.Read(document);
        return page;
    }

    /// <summary>The tokens of a text that stands alone.</summary>
    public static BlockWords Of(string text)
    {
        var page = current ??= new PageWords();
        page.Begin();
        page.Read(text, out _);
        return new BlockWords(page, text, 0, page.count);
    }

    /// <summary>The tokens of the block with an index.</summary>
    public BlockWords Of(int index)
    {
        var text = blocks[index].Text;
        ref var place = ref places[index];
        if (place.Count < 0)
        {
            place.First = count;
            Read(text, out var hasRepeats);
            place.Count = count - place.First;
            if (!hasRepeats)
                KnownOf(index).Traits |= BlockTraits.NoRepeats;
        }

        return new BlockWords(this, text, place.First, place.Count);
    }

    /// <summary>The number in <see cref="Memory"/> of the block with an index.</summary>
    public int NumberOf(int index) => numbers[index];

    /// <summary>What is remembered of the block with an index.</summary>
    public ref KnownBlock KnownOf(int index) => ref Memory[numbers[index]];

    /// <summary>Tokens from one on.</summary>
    public ReadOnlySpan<Token> Slice(int first, int length) => tokens.AsSpan(first, length);

    private void Read(Document page)
    {
        var prose = page.Prose;
        Begin();
        blocks = prose as ProseBlock[] ?? [.. prose];
        if (numbers.Length < blocks.Length || numbers.Length > Math.Max(MaxRoom, 2 * blocks.Length))
        {
            numbers = new int[Math.Max(16, BitOperations.RoundUpToPowerOf2((uint)blocks.Length))];
            places = new (int, int)[numbers.Length];
        }

        for (var i = 0; i < blocks.Length; i++)
        {
            numbers[i] = Memory.NumberOf(blocks[i].Text);
            places[i].Count = -1;
        }

        document = page;
    }

    private void Begin()
    {
        document = null;
        blocks = [];
        count = 0;
        Memory.BeginPage(Known.BeginPage());
        if (tokens.Length > MaxRoom)
            tokens = new Token[256];
        if (padded.Length > MaxRoom)
            padded = new char[1024];
    }

    private void Read(string block, out bool hasRepeats)
    {
        hasRepeats = false;
        // With blanks behind it words can be read sixteen letters at a time up to its end.
        var length = block.Length;
        if (padded.Length < length + LetterRun.Width)
            padded = new char[(length * 2) + LetterRun.Width];
        block.CopyTo(padded);
        padded.AsSpan(length, LetterRun.Width).Fill(' ');
        ReadOnlySpan<char> text = padded.AsSpan(0, length + LetterRun.Width);
        var known = Known;
        var first = count;
        var next = count;
        var last = WordCache.NoWord;
        var all = tokens;
        for (int i = 0, gapStart = 0; i < length;)
        {
            if (!TokenReader.IsTokenLetter(text[i]))
            {
                i++;
                continue;
            }

            if (next == all.Length)
            {
                Array.Resize(ref tokens, next * 2);
                all = tokens;
            }

            ref var token = ref all[next];
            var hash = TokenReader.Read(text, i, ref token);
            token.Gap = i == gapStart + 1 && text[gapStart] == ' ' && next > first ? Gap.Blank : Gaps.Of(text[gapStart..i], next == first);
            token.Word = token.Kind == TokenKind.Word ? known.Meet(hash, block, ref token) : WordCache.NoWord;
            hasRepeats |= token.Word == last && token.Gap == Gap.Blank && last != WordCache.NoWord;
            last = token.Word;
            gapStart = i = token.End;
            next++;
        }

        count = next;
    }
}
