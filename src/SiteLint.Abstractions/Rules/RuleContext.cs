namespace SiteLint;

/// <summary>What a rule is given beside the document or page, and where it reports.</summary>
public class RuleContext
{
    private readonly Action<Diagnostic> report;

    /// <summary>Creates a context; done by the tool and by test kits.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="path">The file that findings are in, unless they name another.</param>
    /// <param name="severity">The rule's severity in force for that file.</param>
    /// <param name="isConfigured">Whether that severity was configured.</param>
    /// <param name="options">The rule's options in force for that file.</param>
    /// <param name="now">The day of the run.</param>
    /// <param name="report">Takes the findings.</param>
    public RuleContext(Rule rule, string path, Severity severity, bool isConfigured, RuleOptions options, DateTimeOffset now, Action<Diagnostic> report)
    {
        Rule = rule;
        Path = path;
        Severity = severity;
        IsConfigured = isConfigured;
        Options = options;
        Now = now;
        this.report = report;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The file that findings are in, relative to the source tree's root.</summary>
    public string Path { get; }

    /// <summary>The rule's severity in force for that file.</summary>
    public Severity Severity { get; }

    /// <summary>Whether that severity was configured, and so stands for every finding.</summary>
    public bool IsConfigured { get; }

    /// <summary>The rule's options in force for that file.</summary>
    public RuleOptions Options { get; }

    /// <summary>The day of the run (<c>--now</c>).</summary>
    public DateTimeOffset Now { get; }

    /// <summary>Reports a finding.</summary>
    /// <param name="span">The place in the file.</param>
    /// <param name="message">What is wrong and what to do; no final full stop.</param>
    /// <param name="note">Why it matters, where that is not plain.</param>
    /// <param name="fix">A change that mends it.</param>
    /// <param name="suggestions">Replacements for the text under the span, best first.</param>
    /// <param name="severity">A severity lower than the rule's, for this finding only; without effect where one is configured.</param>
    /// <param name="target">For links, images and addresses: the destination as written.</param>
    /// <param name="related">Other places that it speaks of.</param>
    /// <param name="causeKey">See <see cref="Diagnostic.CauseKey"/>.</param>
    /// <param name="path">Another file than <see cref="Path"/>, where the finding is there.</param>
    /// <param name="count">How many places the same cause has.</param>
    public void Report(
        TextSpan span,
        string message,
        string? note = null,
        Fix? fix = null,
        IReadOnlyList<string>? suggestions = null,
        Severity? severity = null,
        string? target = null,
        IReadOnlyList<RelatedPlace>? related = null,
        string? causeKey = null,
        string? path = null,
        int count = 1)
    {
        var inForce = Severity;
        if (!IsConfigured && severity is { } lower && lower < inForce)
            inForce = lower;
        report(new Diagnostic
        {
            Rule = Rule.Info.Id,
            Severity = inForce,
            Path = path ?? Path,
            Span = span,
            Message = message,
            Note = note,
            Fix = fix,
            Suggestions = suggestions ?? [],
            Target = target,
            Related = related ?? [],
            CauseKey = causeKey,
            Count = count,
        });
    }
}
