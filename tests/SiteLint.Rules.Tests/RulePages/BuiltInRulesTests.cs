namespace SiteLint.Rules.Tests.RulePages;

/// <summary>The one list of rules is whole and in order.</summary>
public sealed class BuiltInRulesTests
{
    private static readonly string[] Families = ["data", "email", "front-matter", "html", "image", "link", "site", "spelling"];

    [Fact]
    public void List_holds_every_rule_class()
    {
        var listed = BuiltInRules.All.Select(static rule => rule.GetType().Name).Order(StringComparer.Ordinal);
        var classes = typeof(BuiltInRules).Assembly.GetTypes()
            .Where(static type => typeof(Rule).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(static type => type.Name)
            .Order(StringComparer.Ordinal);
        Assert.Equal(classes, listed);
    }

    [Fact]
    public void Ids_are_unique_and_sorted_and_of_known_families()
    {
        var ids = BuiltInRules.All.Select(static rule => rule.Info.Id).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(BuiltInRules.All, static rule => Assert.Contains(rule.Info.Family, Families));
    }
}
