using SiteLint.Rules.Spelling.Languages;

namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>A rule that looks at the words of each block of English prose.</summary>
public abstract class GrammarRule : DocumentRule
{
    /// <inheritdoc/>
    public sealed override void Check(Document document, RuleContext context)
    {
        var page = PageWords.Of(document);
        var blocks = page.Blocks;
        var scan = new GrammarScan(document, context);
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Text.Length < 3 || (page.KnownOf(i).Traits & Clean) != 0)
                continue;

            // To read the words may be enough to know.
            var words = page.Of(i);
            if ((page.KnownOf(i).Traits & Clean) != 0)
                continue;
            scan.Begin(i);
            Scan(scan, words);
            if (!scan.IsAsked)
                page.KnownOf(i).Traits |= Clean;
        }
    }

    /// <summary>The trait of blocks in which there is nothing to be found, wherever they stand.</summary>
    internal abstract BlockTraits Clean { get; }

    /// <summary>Looks at a block. Whatever else than its words has a say in the verdict is asked of <paramref name="scan"/>.</summary>
    /// <param name="scan">The block's place in the document.</param>
    /// <param name="words">Its words.</param>
    internal abstract void Scan(GrammarScan scan, BlockWords words);
}

/// <summary>One block while a grammar rule looks at it.</summary>
internal sealed class GrammarScan(Document document, RuleContext context)
{
    private int index;

    /// <summary>Whether the rule asked where the block stands, and so has not decided on its words alone.</summary>
    public bool IsAsked { get; private set; }

    /// <summary>The block.</summary>
    public ProseBlock Block
    {
        get
        {
            IsAsked = true;
            return document.Prose[index];
        }
    }

    /// <summary>Where findings go.</summary>
    public RuleContext Context => context;

    /// <summary>Whether the block is English; asked only when something was found, for it reads the whole page.</summary>
    public bool IsEnglish
    {
        get
        {
            IsAsked = true;
            return PageLanguages.Of(document)[index].IsEnglish;
        }
    }

    /// <summary>Goes to a block.</summary>
    public void Begin(int block)
    {
        index = block;
        IsAsked = false;
    }

    /// <summary>The source range of a range of the block's text.</summary>
    public TextSpan Source(int start, int end) => Block.ToSource(start, end);

    /// <summary>The source under a span.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span)
    {
        IsAsked = true;
        return document.File.Slice(span);
    }

    /// <summary>The source behind an offset.</summary>
    public char CharAt(int offset)
    {
        IsAsked = true;
        return offset < document.File.Text.Length ? document.File.Text[offset] : '\0';
    }
}
