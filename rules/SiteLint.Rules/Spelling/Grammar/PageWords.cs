using SiteLint.Rules.Spelling.Languages;

namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>
/// The tokens of all blocks of a page: read once for the language, the lexicon and the grammar. One instance serves one
/// thread, and what it holds holds until the thread reads another page.
/// </summary>
internal sealed class PageWords
{
    /// <summary>Tokens whose room is kept for the next page.</summary>
    private const int MaxRoom = 1 << 16;

    [ThreadStatic]
    private static PageWords? current;

    private Document? document;
    private Token[] tokens = new Token[256];
    private int[] firsts = new int[16];
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

    /// <summary>Whether a word stands beside itself, whatever its case.</summary>
    public bool HasRepeats { get; private set; }

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
        page.Begin(1);
        page.Read(text);
        page.firsts[1] = page.count;
        return new BlockWords(page, text, 0, page.count);
    }

    /// <summary>The tokens of one block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="index">Its place in the page.</param>
    public BlockWords Of(ProseBlock block, int index) => new(this, block.Text, firsts[index], firsts[index + 1] - firsts[index]);

    /// <summary>Tokens from one on.</summary>
    public ReadOnlySpan<Token> Slice(int first, int length) => tokens.AsSpan(first, length);

    private void Read(Document page)
    {
        var prose = page.Prose;
        Begin(prose.Count);
        blocks = prose as ProseBlock[] ?? [.. prose];
        for (var i = 0; i < blocks.Length; i++)
        {
            firsts[i] = count;
            Read(blocks[i].Text);
        }

        firsts[blocks.Length] = count;
        document = page;
    }

    private void Begin(int blocks)
    {
        document = null;
        count = 0;
        HasRepeats = false;
        Known.BeginPage();
        if (tokens.Length > MaxRoom)
            tokens = new Token[256];
        if (padded.Length > MaxRoom)
            padded = new char[1024];
        if (firsts.Length <= blocks)
            firsts = new int[Math.Max(blocks + 1, firsts.Length * 2)];
    }

    private void Read(string block)
    {
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
            HasRepeats |= token.Word == last && token.Gap == Gap.Blank && last != WordCache.NoWord;
            last = token.Word;
            gapStart = i = token.End;
            next++;
        }

        count = next;
    }
}
