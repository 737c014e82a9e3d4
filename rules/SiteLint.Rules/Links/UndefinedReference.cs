namespace SiteLint.Rules.Links;

/// <summary>Reports a Markdown construct that was meant as a link and is none: a label that nothing defines, a blank in a destination.</summary>
public sealed class UndefinedReference : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("link/undefined-reference")
    {
        Title = "Link reference is not defined",
        Severity = Severity.Warning,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        foreach (var broken in document.BrokenReferences)
        {
            if (broken.IsImage && broken.Code != "undefined-reference")
                continue;
            var what = broken.IsImage ? "picture" : "link";
            var message = broken.Code switch
            {
                "undefined-reference" => $"No definition '[{broken.Label}]: …' exists, so this {what} is shown as plain text",
                "blank-in-destination" => $"The destination '{broken.Label}' holds a blank, so this {what} is shown as plain text; {(broken.Fix is null ? "take it out" : "write '%20'")}",
                "reversed-brackets" => $"The round and square brackets are exchanged, so this {what} is shown as plain text",
                _ => $"This {what} is shown as plain text",
            };
            context.Report(broken.Span, message, fix: broken.Fix, target: broken.Label);
        }
    }
}
