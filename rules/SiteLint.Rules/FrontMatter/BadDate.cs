using System.Globalization;
using SiteLint.Rules.FrontMatter.Dates;

namespace SiteLint.Rules.FrontMatter;

/// <summary>Reports dates that the generator cannot read, that do not exist, or that it reads otherwise than they look.</summary>
public sealed class BadDate : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("front-matter/bad-date")
    {
        Title = "Date is not read as meant",
        Severity = Severity.Error,
        Needs = Needs.HeaderOnly,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        if (document.FrontMatter?.Root is not { } root || !HeaderPages.IsPage(document.File.Kind))
            return;
        var isJekyll = document.Profile.Generator == "jekyll";
        foreach (var entry in root.Entries)
        {
            if (!IsDateKey(document.Profile.Generator, entry.Key) || entry.Value.Kind == DataKind.Null || entry.Value.IsAlias)
                continue;
            if (!entry.Value.IsScalar)
            {
                context.Report(entry.Value.Span, $"'{entry.Key}' must be a date, such as 2024-05-01; it is {HeaderPages.Describe(entry.Value)}");
                continue;
            }

            if (entry.Value.Kind == DataKind.Date)
            {
                if (isJekyll)
                    JekyllDay.Check(document, entry, context);
                continue;
            }

            if (!HeaderPages.IsTemplate(entry.Value.Text))
                Judge(document, entry, context);
        }
    }

    private static bool IsDateKey(string generator, string key) => generator switch
    {
        "jekyll" => key == "date",
        "hugo" => key.ToLowerInvariant() is "date" or "publishdate" or "lastmod" or "expirydate",
        "docusaurus" or "hexo" or "eleventy" => key is "date" or "updated",
        _ => false,
    };

    private static void Judge(Document document, DataEntry entry, RuleContext context)
    {
        var value = entry.Value;
        var reading = value.Kind is DataKind.String or DataKind.Integer ? DateText.Read(value.Text, out var day) : DateReading.Unreadable;
        day = reading is DateReading.Unreadable or DateReading.Impossible ? null : DayOf(value.Text);
        switch (document.Profile.Generator)
        {
            case "jekyll":
                Jekyll(document, entry, reading, day, context);
                break;
            case "hugo":
                Hugo(entry, reading, day, context);
                break;
            case "eleventy" when value.Text is "Last Modified" or "Created" or "git Last Modified" or "git Created":
                break;
            default:
                if (reading is DateReading.RollsOver or DateReading.Impossible)
                    context.Report(value.Span, $"There is no day {value.Text}");
                else if (reading == DateReading.Unreadable)
                    context.Report(value.Span, $"'{HeaderPages.Shorten(value.Text)}' is no date; write it as 2024-05-01");
                break;
        }
    }

    private static DateOnly? DayOf(string text)
    {
        DateText.Read(text, out var day);
        return day;
    }

    private static void Jekyll(Document document, DataEntry entry, DateReading reading, DateOnly? day, RuleContext context)
    {
        var value = entry.Value;
        var parses = JekyllSource.Of(document.Profile, document.File.Path).ParsesDate;
        var shown = HeaderPages.Shorten(value.Text);
        switch (reading)
        {
            case DateReading.Good:
                return;
            case DateReading.Unusual:
                context.Report(value.Span, $"'{shown}' is not in the form that every tool reads; write it as {Iso(day)}", parses ? $"Jekyll reads it as {Iso(day)}." : "On a page Jekyll keeps it as text.", Rewrite(value, day, Usual(value.Text)), Suggest(day), parses ? Severity.Warning : Severity.Info);
                return;
            case DateReading.RollsOver:
                context.Report(value.Span, $"There is no day {shown}", parses ? $"Jekyll takes it for {Iso(day)}, and the page's URL follows." : "On a page Jekyll keeps it as text.");
                return;
            case DateReading.Impossible:
                context.Report(value.Span, NoSuchDay(value.Text), parses ? "Jekyll stops the build here." : "On a page Jekyll keeps it as text.");
                return;
            default:
                context.Report(value.Span, $"'{shown}' is no date; write it as 2024-05-01", parses ? "Jekyll stops the build here." : "On a page Jekyll keeps it as text.", severity: parses ? null : Severity.Warning);
                return;
        }
    }

    // 12/25/2024: the day is read first, and there is no month 25.
    private static string NoSuchDay(string text) => text.Contains('/', StringComparison.Ordinal) && text.IndexOf('/') <= 2
        ? $"'{HeaderPages.Shorten(text)}' is read as day/month/year, and there is no such day; write it as 2024-12-25"
        : $"There is no day or time {HeaderPages.Shorten(text)}";

    private static void Hugo(DataEntry entry, DateReading reading, DateOnly? day, RuleContext context)
    {
        var value = entry.Value;
        if (reading is DateReading.Good || (reading == DateReading.Unusual && DateText.HugoReads(value.Text)))
            return;
        var shown = HeaderPages.Shorten(value.Text);
        const string Note = "Hugo leaves the page without a date or stops, depending on its version.";
        if (reading == DateReading.Unusual)
            context.Report(value.Span, $"Hugo cannot read the date '{shown}'; write it as {Iso(day)}", Note, Rewrite(value, day, Usual(value.Text)), Suggest(day), Severity.Warning);
        else if (reading == DateReading.Unreadable)
            context.Report(value.Span, $"'{shown}' is no date; write it as 2024-05-01", Note);
        else
            context.Report(value.Span, $"There is no day {shown}", Note);
    }

    private static bool Usual(string text) => text.AsSpan().IndexOfAny(':', 'T') < 0;

    private static Fix? Rewrite(DataNode value, DateOnly? day, bool hasNoTime) =>
        day is null || !hasNoTime ? null : Fix.Unsafe($"Write {Iso(day)}", value.Span, Iso(day));

    private static IReadOnlyList<string> Suggest(DateOnly? day) => day is null ? [] : [Iso(day)];

    private static string Iso(DateOnly? day) => day is { } known ? known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "2024-05-01";
}
