using SiteLint.Rules.FrontMatter;

namespace SiteLint.Rules.Data;

/// <summary>Reports bibliography entries that are lost, broken, doubled or misspelt.</summary>
public sealed class BibliographyProblem : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("data/bibliography")
    {
        Title = "Bibliography entry is lost or broken",
        Severity = Severity.Error,
        Needs = Needs.HeaderOnly,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        if (page.Data is not { Format: DataFormat.BibTeX, Root: { } root } data)
            return;
        foreach (var problem in data.Problems)
        {
            context.Report(
                problem.Span,
                problem.Message,
                problem.Code == "open-brace" ? "What follows is not read, up to the next entry." : null,
                problem.Fix,
                severity: problem.Code is "duplicate-key" or "missing-citation-key" ? Severity.Warning : null);
        }

        foreach (var entry in root.Items)
            CheckEntry(entry, context);
    }

    private static void CheckEntry(DataNode entry, SiteRuleContext context)
    {
        var type = entry.Entries[0];
        if (Misspelt(type.Value.Text, BibliographyEntries.Types) is { } known)
            context.Report(type.KeySpan, $"'@{type.Value.Text}' is no type of entry; '@{known}' is", fix: Fix.Unsafe($"Write '{known}'", type.KeySpan, known), suggestions: [known], severity: Severity.Warning);
        for (var i = 2; i < entry.Entries.Count; i++)
        {
            var field = entry.Entries[i];
            if (field.IsDuplicate)
                context.Report(field.KeySpan, $"The field '{field.Key}' stands twice in this entry", severity: Severity.Warning);
            else if (Misspelt(field.Key, BibliographyEntries.Fields) is { } name && entry.Find(name) is null)
                context.Report(field.KeySpan, $"'{field.Key}' is no field that bibliographies have; '{name}' is", fix: Fix.Unsafe($"Write '{name}'", field.KeySpan, name), suggestions: [name], severity: Severity.Warning);
        }

        if (BibliographyEntries.FirstMissing(entry) is { } missing)
        {
            context.Report(
                entry.Entries[1].KeySpan.IsEmpty ? type.KeySpan : entry.Entries[1].KeySpan,
                $"An entry of type '@{type.Value.Text}' should have the field '{missing.Replace("|", "' or '", StringComparison.Ordinal)}'",
                severity: Severity.Hint);
        }
    }

    private static string? Misspelt(string name, IReadOnlyList<string> names)
    {
        foreach (var known in names)
        {
            if (known == name)
                return null;
        }

        return name.Length < 5 ? null : NearestName.Find(name, names);
    }
}
