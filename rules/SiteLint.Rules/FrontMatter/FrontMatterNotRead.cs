namespace SiteLint.Rules.FrontMatter;

/// <summary>Reports a header that was evidently meant as one and that the generator does not take for one.</summary>
public sealed class FrontMatterNotRead : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("front-matter/not-read")
    {
        Title = "Front matter is not recognised",
        Severity = Severity.Error,
        Needs = Needs.HeaderOnly,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        if (document.FrontMatterProblem is { } problem)
            Report(document, problem, context);
        if (document is { File.HasByteOrderMark: true, FrontMatter: { } header, Profile.Generator: "jekyll" } && HeaderPages.IsPage(document.File.Kind))
        {
            var line = new TextSpan(header.Span.Start, Math.Max(header.Span.Start, Math.Min(header.Span.Start + 3, header.ContentSpan.Start)));
            context.Report(
                line,
                "A byte-order mark stands before the front matter; save the file as UTF-8 without it",
                "Jekyll removes it from posts only; the same header on a page would not be read.",
                severity: Severity.Warning);
        }
    }

    private static void Report(Document document, DocumentProblem problem, RuleContext context)
    {
        var isInComment = problem.Code == "inside-comment";
        context.Report(
            problem.Span,
            problem.Message + Advice(document, problem),
            Consequence(document),
            NotReadFix.For(document, problem),
            severity: isInComment ? Severity.Warning : null);
    }

    private static string Advice(Document document, DocumentProblem problem) => problem.Code switch
    {
        "leading-blank-line" => "; let '---' be the first line",
        "blank-before-delimiter" => "; remove it",
        "byte-order-mark" => "; save the file as UTF-8 without it",
        "wrong-format" when document.Profile.Generator == "jekyll" => "; write it as YAML between '---' lines",
        _ => "",
    };

    private static string Consequence(Document document)
    {
        if (document.Profile.Generator != "jekyll")
            return "Its fields do not count, and its text becomes part of the page or the build stops.";
        return JekyllSource.Of(document.Profile, document.File.Path).Kind == JekyllKind.Post
            ? "Jekyll publishes the post without layout and fields, and the header appears as text."
            : "Jekyll copies the file as it is: it gets no layout, and Markdown in it is not rendered.";
    }
}
