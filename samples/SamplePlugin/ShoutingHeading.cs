using SiteLint;

namespace SamplePlugin;

/// <summary>Reports a heading that ends in an exclamation mark.</summary>
public sealed class ShoutingHeading : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("style/shouting-heading")
    {
        Title = "Heading ends in an exclamation mark",
        Severity = Severity.Warning,
        Fix = FixAvailability.Always,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        foreach (var heading in document.Headings)
        {
            var end = heading.Text.TrimEnd();
            if (!end.EndsWith('!'))
                continue;

            // The mark's place is looked for in the source of the heading, from its end.
            var source = document.File.Slice(heading.Span);
            var at = source.LastIndexOf('!');
            if (at < 0)
                continue;
            var mark = TextSpan.FromLength(heading.Span.Start + at, 1);
            context.Report(mark, "This heading shouts; end it without '!'", fix: Fix.Safe("Remove the mark", mark, ""));
        }
    }
}
