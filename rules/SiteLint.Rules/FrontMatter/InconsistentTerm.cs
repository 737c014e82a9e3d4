namespace SiteLint.Rules.FrontMatter;

/// <summary>Reports tags, categories and authors that differ from an established one only by case or by one letter.</summary>
public sealed class InconsistentTerm : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("front-matter/inconsistent-term")
    {
        Title = "Term differs slightly from an established one",
        Severity = Severity.Info,
        Needs = Needs.HeaderOnly,
        Fix = FixAvailability.Always,
    };

    /// <inheritdoc/>
    public override void CheckSite(Site site, SiteRuleContext context)
    {
        if (!HeaderPages.IsAnyWanted(site, context))
            return;
        // "tag" and "tags" name the same terms.
        CheckKind(site, context, "tags", "tag");
        CheckKind(site, context, "categories", "category");
        CheckKind(site, context, "authors", "author");
        CheckKind(site, context, "series", "series");
    }

    private static void CheckKind(Site site, SiteRuleContext context, string plural, string singular)
    {
        var uses = new Dictionary<string, List<Use>>(StringComparer.Ordinal);
        foreach (var page in site.Pages)
        {
            if (!HeaderPages.IsPage(page.Kind) || page.FrontMatter?.Root is not { } root)
                continue;
            foreach (var entry in root.Entries)
            {
                if (entry.Key != plural && entry.Key != singular)
                    continue;
                foreach (var term in entry.Value.ScalarsOrSelf())
                {
                    // A text may hold several terms; a list and a key for one hold terms as they are.
                    if (term.Kind != DataKind.String || term.IsAlias || (entry.Key == plural && !entry.Value.IsSequence))
                        continue;
                    if (!uses.TryGetValue(term.Text, out var list))
                        uses.Add(term.Text, list = []);
                    list.Add(new Use(page.Path, term));
                }
            }
        }

        ReportCase(uses, context, singular);
        ReportLetters(uses, context, singular);
    }

    private static void ReportCase(Dictionary<string, List<Use>> uses, SiteRuleContext context, string kind)
    {
        var established = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (term, list) in uses)
        {
            if (!established.TryGetValue(term, out var other) || list.Count > uses[other].Count)
                established[term] = term;
        }

        foreach (var (term, list) in uses)
        {
            var other = established[term];
            if (other == term || uses[other].Count <= list.Count)
                continue;
            foreach (var use in list)
                Report(use, other, uses[other].Count, "only by case", context, kind);
        }
    }

    private static void ReportLetters(Dictionary<string, List<Use>> uses, SiteRuleContext context, string kind)
    {
        var established = new List<string>();
        foreach (var (term, list) in uses)
        {
            if (list.Count >= 4)
                established.Add(term);
        }

        if (established.Count is 0 or > 2000)
            return;
        foreach (var (term, list) in uses)
        {
            if (list.Count != 1 || term.Length < 6 || HasDigit(term))
                continue;
            foreach (var other in established)
            {
                if (IsOneLetterOff(term, other))
                {
                    Report(list[0], other, uses[other].Count, "by one letter", context, kind);
                    break;
                }
            }
        }
    }

    private static bool IsOneLetterOff(string term, string other)
    {
        if (HasDigit(other) || string.Equals(term, other, StringComparison.OrdinalIgnoreCase))
            return false;
        // Singular and plural, and words that begin otherwise, are words of their own.
        if (term + "s" == other || other + "s" == term || term[0] != other[0] || term[^1] != other[^1])
            return false;
        return NearestName.Distance(term, other, 1) == 1;
    }

    private static bool HasDigit(string text)
    {
        foreach (var c in text)
        {
            if (char.IsDigit(c))
                return true;
        }

        return false;
    }

    private static void Report(Use use, string other, int count, string how, SiteRuleContext context, string kind) => context.Report(
        use.Term.Span,
        $"The {kind} '{use.Term.Text}' differs {how} from '{other}', which {count} pages have",
        fix: Fix.Unsafe($"Use '{other}'", use.Term.ContentSpan.IsEmpty ? use.Term.Span : use.Term.ContentSpan, other),
        suggestions: [other],
        path: use.Path);

    private sealed record Use(string Path, DataNode Term);
}
