namespace SiteLint.Rules.FrontMatter;

/// <summary>Reports a header that cannot be read, a key that stands twice, and a header that is no map.</summary>
public sealed class FrontMatterSyntax : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("front-matter/syntax")
    {
        Title = "Front matter cannot be read",
        Severity = Severity.Error,
        Needs = Needs.HeaderOnly,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        if (page.FrontMatter is not { } header || IsScaffold(page.Path))
            return;
        var generator = context.Site.Profile.Generator;
        var data = header.Data;
        if (!data.IsReadable)
        {
            foreach (var problem in data.Problems)
            {
                if (!problem.IsFatal)
                    continue;
                // In DocFX's overwrite files '*content' stands for the text below the header.
                if (generator is "docfx" or "markdown" && problem.Code == "alias" && problem.Message.StartsWith("'*content'", StringComparison.Ordinal))
                    return;
                context.Report(problem.Span, problem.Message, SyntaxConsequence.For(page, context.Site), problem.Fix, Suggestions(problem));
                return;
            }
        }

        foreach (var problem in data.Problems)
        {
            // Ruby makes a map the key of a map and goes on; Go and JavaScript stop.
            context.Report(
                problem.Span,
                problem.Message,
                generator == "jekyll" ? null : SyntaxConsequence.For(page, context.Site),
                problem.Fix,
                Suggestions(problem),
                generator == "jekyll" ? Severity.Warning : null);
        }

        if (data.Root is { IsMapping: false, Kind: not DataKind.Null } root)
        {
            context.Report(root.Span.IsEmpty ? header.ContentSpan : FirstLine(root, page), $"Front matter must be 'key: value' lines; this is {HeaderPages.Describe(root)}", SyntaxConsequence.For(page, context.Site));
            return;
        }

        if (data.Root is { } map)
            ReportDuplicates(map, generator, context, 0);
    }

    // What a generator makes new pages from is no page yet: its templates are filled in first.
    private static bool IsScaffold(string path) =>
        ("/" + path).Contains("/scaffolds/", StringComparison.Ordinal) || ("/" + path).Contains("/archetypes/", StringComparison.Ordinal);

    private static TextSpan FirstLine(DataNode node, Page page)
    {
        var line = page.Lines.GetPosition(node.Span.Start).Line;
        var end = line < page.Lines.Count ? page.Lines.GetStart(line + 1) - 1 : page.Length;
        return new TextSpan(node.Span.Start, Math.Max(node.Span.Start, Math.Min(node.Span.End, end)));
    }

    private static IReadOnlyList<string> Suggestions(DataProblem problem) =>
        problem.Fix is { Edits: [var edit] } && edit.Span == problem.Span ? [edit.NewText] : [];

    private static void ReportDuplicates(DataNode node, string generator, SiteRuleContext context, int depth)
    {
        if (depth > 50 || node.IsAlias)
            return;
        foreach (var entry in node.Entries)
        {
            if (entry.IsDuplicate)
                Report(node, entry, generator, context);
            ReportDuplicates(entry.Value, generator, context, depth + 1);
        }

        foreach (var item in node.Items)
            ReportDuplicates(item, generator, context, depth + 1);
    }

    private static void Report(DataNode map, DataEntry entry, string generator, SiteRuleContext context)
    {
        RelatedPlace[] related = [];
        foreach (var other in map.Entries)
        {
            if (other.Key != entry.Key || other == entry)
                continue;
            related = [new RelatedPlace(context.Path, other.KeySpan, "it stands here first")];
            break;
        }

        var consequence = generator switch
        {
            "jekyll" => "Jekyll takes the last one without a word; the others are lost.",
            "hugo" => "Older versions of Hugo take the last one, newer ones stop.",
            "docusaurus" or "vitepress" or "eleventy" or "astro" or "hexo" => "The build stops here.",
            _ => "Only one of them counts.",
        };
        context.Report(entry.KeySpan, $"The key '{entry.Key}' stands twice", consequence, related: related);
    }
}
