using SiteLint.Rules.Spelling.Languages;

namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>A rule that looks at the words of each block of English prose.</summary>
public abstract class GrammarRule : DocumentRule
{
    /// <inheritdoc/>
    public sealed override void Check(Document document, RuleContext context)
    {
        var page = PageWords.Of(document);
        if (!MayFind(page))
            return;
        var blocks = page.Blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Text.Length >= 3)
                Scan(new GrammarScan(document, context, i), page.Of(blocks[i], i));
        }
    }

    /// <summary>Whether a page needs to be looked at.</summary>
    internal virtual bool MayFind(PageWords page) => true;

    /// <summary>Looks at a block.</summary>
    internal abstract void Scan(GrammarScan scan, BlockWords words);
}

/// <summary>One block while a grammar rule looks at it.</summary>
internal readonly struct GrammarScan(Document document, RuleContext context, int index)
{
    /// <summary>The block.</summary>
    public ProseBlock Block => document.Prose[index];

    /// <summary>Where findings go.</summary>
    public RuleContext Context => context;

    /// <summary>Whether the block is English; asked only when something was found, for it reads the whole page.</summary>
    public bool IsEnglish => PageLanguages.Of(document)[index].IsEnglish;

    /// <summary>The source range of a range of the block's text.</summary>
    public TextSpan Source(int start, int end) => Block.ToSource(start, end);

    /// <summary>The source under a span.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => document.File.Slice(span);

    /// <summary>The source behind an offset.</summary>
    public char CharAt(int offset) => offset < document.File.Text.Length ? document.File.Text[offset] : '\0';
}
