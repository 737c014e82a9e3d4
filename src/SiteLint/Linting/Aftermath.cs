namespace SiteLint.Linting;

/// <summary>What happens to findings once all are made: suppressions, one finding for one cause, order.</summary>
internal sealed class Aftermath(LintRequest request, SiteListing listing)
{
    /// <summary>Which family speaks where two findings of one span have one cause: the first.</summary>
    private static readonly string[] Precedence = ["html", "email", "image", "link", "front-matter"];

    /// <summary>Sorts the findings and leaves out what is not to be shown.</summary>
    public (IReadOnlyList<Diagnostic> Diagnostics, int Suppressed) Finish(IReadOnlyList<Diagnostic> all)
    {
        var kept = new List<Diagnostic>(all.Count);
        var suppressed = 0;
        foreach (var diagnostic in all)
        {
            if (request.IsReported?.Invoke(diagnostic.Path) == false && !request.Everywhere.Contains(diagnostic.Rule))
                continue;
            if (IsSuppressed(diagnostic))
                suppressed++;
            else
                kept.Add(diagnostic);
        }

        AddSuppressionFindings(kept);
        return (Settle(kept), suppressed);
    }

    /// <summary>Sorts findings and leaves one for each cause.</summary>
    public static IReadOnlyList<Diagnostic> Settle(List<Diagnostic> findings)
    {
        findings.Sort(Compare);
        return MergeCauses(DropShadowed(findings));
    }

    private static int Compare(Diagnostic a, Diagnostic b)
    {
        var order = string.CompareOrdinal(a.Path, b.Path);
        if (order == 0)
            order = a.Span.Start.CompareTo(b.Span.Start);
        if (order == 0)
            order = a.Span.End.CompareTo(b.Span.End);
        if (order == 0)
            order = string.CompareOrdinal(a.Rule, b.Rule);
        return order != 0 ? order : string.CompareOrdinal(a.Message, b.Message);
    }

    private bool IsSuppressed(Diagnostic diagnostic)
    {
        if (listing.Find(diagnostic.Path) is not { } record || diagnostic.Rule == InternalRules.RuleFailed.Id)
            return false;
        var found = false;
        foreach (var suppression in record.Suppressions)
        {
            if (!suppression.Covers(diagnostic))
                continue;
            suppression.Use();
            found = true;
        }

        return found;
    }

    private void AddSuppressionFindings(List<Diagnostic> kept)
    {
        foreach (var record in listing.Records)
        {
            if (record.Suppressions.Count == 0 || request.IsReported?.Invoke(record.Path) == false)
                continue;
            foreach (var suppression in record.Suppressions)
            {
                if (!suppression.IsUsed && IsJudged(suppression))
                    Add(kept, record, suppression, InternalRules.UnusedSuppression, "This comment suppresses nothing; remove it", Fix.Safe("Remove the comment", suppression.Span, ""));
                if (suppression.Reason is null)
                    Add(kept, record, suppression, InternalRules.SuppressionWithoutReason, "This comment gives no reason; add one behind ' -- '", null);
            }
        }
    }

    /// <summary>Whether the rules a comment names ran at all: one that was not selected cannot show that it is of use.</summary>
    private bool IsJudged(Suppression suppression)
    {
        foreach (var name in suppression.Rules)
        {
            var ran = false;
            foreach (var rule in request.Settings.Rules)
                ran |= rule.Info.Id == name || Discovery.Glob.MatchSegment(name, rule.Info.Id) || rule.Info.Family == name;
            if (!ran)
                return false;
        }

        return true;
    }

    private void Add(List<Diagnostic> kept, FileRecord record, Suppression suppression, RuleInfo rule, string message, Fix? fix)
    {
        var setting = request.Settings.InternalSettingOf(rule, record.Path);
        if (setting.Severity != Severity.Off)
            kept.Add(new Diagnostic { Rule = rule.Id, Severity = setting.Severity, Path = record.Path, Span = suppression.Span, Message = message, Fix = fix });
    }

    /// <summary>One span, one cause, one finding: an address before a link, a picture before a link, both before the header.</summary>
    /// <remarks>Findings of one span stand beside each other, so each is looked at twice, however many there are.</remarks>
    private static List<Diagnostic> DropShadowed(List<Diagnostic> sorted)
    {
        var result = new List<Diagnostic>(sorted.Count);
        Span<int> worst = stackalloc int[Precedence.Length];
        for (int start = 0, end; start < sorted.Count; start = end)
        {
            worst.Fill(-1);
            for (end = start; end < sorted.Count && sorted[end].Path == sorted[start].Path && sorted[end].Span == sorted[start].Span; end++)
            {
                if (Rank(sorted[end]) is >= 0 and var rank)
                    worst[rank] = Math.Max(worst[rank], (int)sorted[end].Severity);
            }

            for (var i = start; i < end; i++)
            {
                if (!IsShadowed(sorted[i], worst))
                    result.Add(sorted[i]);
            }
        }

        return result;
    }

    /// <summary>Whether a family that goes before has a finding as severe; <paramref name="worst"/> is by rank, -1 for none.</summary>
    private static bool IsShadowed(Diagnostic diagnostic, ReadOnlySpan<int> worst)
    {
        for (var rank = Rank(diagnostic) - 1; rank >= 0; rank--)
        {
            if (worst[rank] >= (int)diagnostic.Severity)
                return true;
        }

        return false;
    }

    private static int Rank(Diagnostic diagnostic)
    {
        var slash = diagnostic.Rule.IndexOf('/');
        if (slash < 0)
            return -1;
        var family = diagnostic.Rule.AsSpan(0, slash);
        for (var i = 0; i < Precedence.Length; i++)
        {
            if (family.SequenceEqual(Precedence[i]))
                return i;
        }

        return -1;
    }

    private static List<Diagnostic> MergeCauses(List<Diagnostic> sorted)
    {
        var result = new List<Diagnostic>(sorted.Count);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var diagnostic in sorted)
        {
            if (diagnostic.CauseKey is not { } cause)
            {
                result.Add(diagnostic);
                continue;
            }

            var key = diagnostic.Rule + "\n" + cause;
            if (!first.TryGetValue(key, out var at))
            {
                first[key] = result.Count;
                result.Add(diagnostic);
            }
            else
            {
                result[at] = Count(result[at], diagnostic);
            }
        }

        return result;
    }

    private static Diagnostic Count(Diagnostic diagnostic, Diagnostic other) => new()
    {
        Rule = diagnostic.Rule,
        Severity = diagnostic.Severity >= other.Severity ? diagnostic.Severity : other.Severity,
        Path = diagnostic.Path,
        Span = diagnostic.Span,
        Message = diagnostic.Message,
        Note = diagnostic.Note,
        Suggestions = diagnostic.Suggestions,
        Target = diagnostic.Target,
        Count = diagnostic.Count + other.Count,
        Related = diagnostic.Related.Count >= 5 ? diagnostic.Related : [.. diagnostic.Related, new RelatedPlace(other.Path, other.Span, "also here")],
        Fix = diagnostic.Fix,
        CauseKey = diagnostic.CauseKey,
    };
}
