using SiteLint.Rules.FrontMatter.Fields;

namespace SiteLint.Rules.FrontMatter;

/// <summary>Reports front matter that breaks its schema: one that the configuration or the page names, or the generator's own.</summary>
public sealed class SchemaViolation : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("front-matter/schema")
    {
        Title = "Front matter breaks its schema",
        Severity = Severity.Error,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        if (!HeaderPages.IsPage(page.Kind) || page.FrontMatter?.Root is not { } root)
            return;
        if (BuiltInFields.For(context.Site.Profile, page.Path) is { } fields)
            BuiltInTypes.Check(root, fields, context);
    }
}
