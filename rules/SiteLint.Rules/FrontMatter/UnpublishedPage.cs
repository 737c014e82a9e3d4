using System.Globalization;
using SiteLint.Rules.FrontMatter.Dates;

namespace SiteLint.Rules.FrontMatter;

/// <summary>Reports pages that are not published because of their date, and switches that do not do what they say.</summary>
public sealed class UnpublishedPage : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("front-matter/unpublished")
    {
        Title = "Page is not published, or only seems so",
        Severity = Severity.Warning,
        Needs = Needs.HeaderOnly,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        if (!HeaderPages.IsPage(document.File.Kind))
            return;
        var root = document.FrontMatter?.Root;
        switch (document.Profile.Generator)
        {
            case "jekyll":
                if (root is not null)
                    CheckPublished(root, context, "published by Jekyll all the same", "false");
                CheckJekyllDate(document, root, context);
                break;
            case "hugo" when root is not null:
                CheckPublished(root, context, "hidden by Hugo, but by no other generator", "false");
                CheckHugoDates(document, root, context);
                break;
        }
    }

    private static void CheckPublished(DataNode root, RuleContext context, string what, string cure)
    {
        if (root.Find("published") is not { Value: { Kind: DataKind.String } value } || value.Text is not ("false" or "no" or "off"))
            return;
        context.Report(value.Span, $"'published' is the text \"{value.Text}\", not false, so the page is {what}; write false without quotes", fix: Fix.Unsafe("Write false without quotes", value.Span, cure), suggestions: [cure]);
    }

    private static void CheckJekyllDate(Document document, DataNode? root, RuleContext context)
    {
        var source = JekyllSource.Of(document.Profile, document.File.Path);
        if (source.Kind is not (JekyllKind.Post or JekyllKind.Document) || document.Profile.Configuration?["future"]?.AsBoolean() == true)
            return;
        if (root?["published"]?.AsBoolean() == false)
            return;
        // The date of the header beats that of the file name. Collections are written whatever their date is unless their own setting says so.
        if (source.Kind == JekyllKind.Document)
            return;
        var entry = root?.Find("date");
        var moment = entry is null ? null : MomentOf(entry.Value);
        if (entry is not null && moment is null)
            return;
        moment ??= source.Date is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null;
        if (moment is null || moment <= context.Now)
            return;
        var span = entry?.Value.Span ?? document.FrontMatter?.Span ?? new TextSpan(0, 0);
        if (entry is null)
            span = new TextSpan(span.Start, Math.Min(span.End, span.Start + 3));
        context.Report(span, $"The date {Day(moment.Value)} lies in the future, so Jekyll does not write this post yet", "Links to it are broken until then; 'future: true' in _config.yml writes it now.");
    }

    private static void CheckHugoDates(Document document, DataNode root, RuleContext context)
    {
        var configuration = document.Profile.Configuration;
        foreach (var key in (string[])["publishDate", "date"])
        {
            if (configuration?.FindIgnoreCase("buildFuture")?.Value.AsBoolean() == true || root.FindIgnoreCase(key) is not { } entry)
                continue;
            if (MomentOf(entry.Value) is { } moment && moment > context.Now)
                context.Report(entry.Value.Span, $"'{entry.Key}' {Day(moment)} lies in the future, so Hugo does not write this page yet", "Links to it are broken until then.");
            break;
        }

        if (configuration?.FindIgnoreCase("buildExpired")?.Value.AsBoolean() != true && root.FindIgnoreCase("expiryDate") is { } expiry && MomentOf(expiry.Value) is { } end && end <= context.Now)
            context.Report(expiry.Value.Span, $"The page expired on {Day(end)}, so Hugo does not write it any more", severity: Severity.Info);
    }

    private static DateTimeOffset? MomentOf(DataNode value) => value.Value switch
    {
        DateTimeOffset moment => moment,
        DateTime time => new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Unspecified), TimeSpan.Zero),
        DateOnly day => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
        string text when DateText.Read(text, out var day) is DateReading.Good or DateReading.Unusual && day is { } known => new DateTimeOffset(known.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
        _ => null,
    };

    private static string Day(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
