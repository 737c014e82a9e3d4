namespace SiteLint.Tests.Configuration;

/// <summary>A rule that does nothing, with the id, severity and options a test asks for.</summary>
internal sealed class SampleRule : DocumentRule
{
    public SampleRule(string id, Severity severity, params RuleOption[] options) =>
        Info = new RuleInfo(id) { Title = $"Title of {id}", Severity = severity, Options = options };

    public override RuleInfo Info { get; }

    public override void Check(Document document, RuleContext context)
    {
    }
}
