using SiteLint.Testing;

namespace MyRules.Tests;

public sealed class PlaceholderTextTests
{
    [Fact]
    public void Reports_placeholder_text() =>
        new RuleTest(new PlaceholderText())
            .WithFile("index.md", "# [|Lorem ipsum|]\n\nIt says [|lorem ipsum|] twice, and `lorem ipsum` in code.\n")
            .Check();
}
