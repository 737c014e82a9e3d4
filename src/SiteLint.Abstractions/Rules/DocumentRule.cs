namespace SiteLint;

/// <summary>A rule that judges one file by itself.</summary>
public abstract class DocumentRule : Rule
{
    /// <summary>Reports what is wrong with a document.</summary>
    public abstract void Check(Document document, RuleContext context);
}
