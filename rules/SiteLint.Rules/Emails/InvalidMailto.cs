namespace SiteLint.Rules.Emails;

/// <summary>Reports a <c>mailto:</c> destination whose form is wrong, though its address may be right.</summary>
public sealed class InvalidMailto : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("email/invalid-mailto")
    {
        Title = "Malformed mailto: link",
        Severity = Severity.Error,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        foreach (var email in document.EmailAddresses)
        {
            if (email.IsDynamic || !Mailto.Is(email.Text) || Mailto.Judge(email.Text, []) is not { IsAddress: false } problem)
                continue;
            context.Report(
                email.Span,
                problem.Message,
                fix: Addresses.Write(email, "Write the destination as mail programs read it", problem.Replacement, problem.IsCertain),
                severity: problem.IsLesser ? Severity.Warning : null,
                target: email.Text,
                causeKey: document.Profile.IsBuilt ? email.Text : null);
        }
    }
}
