using System.Globalization;

namespace SiteLint.Rules.FrontMatter;

/// <summary>Judges a date that Jekyll reads: does it contradict the file name, does its day depend on the machine that builds.</summary>
internal static class JekyllDay
{
    /// <summary>Reports what may surprise in a date.</summary>
    public static void Check(Document document, DataEntry entry, RuleContext context)
    {
        var source = JekyllSource.Of(document.Profile, document.File.Path);
        if (source.Kind != JekyllKind.Post)
            return;
        if (entry.Value.Value is DateTimeOffset moment && document.Profile.Configuration?["timezone"] is null && DependsOnZone(moment))
        {
            context.Report(
                entry.Value.Span,
                "The day of this date depends on the time zone of the machine that builds; set 'timezone' in _config.yml or give the day alone",
                $"In UTC it is {moment.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}; two hours off the day is another, and the URL with it.",
                severity: Severity.Info);
            return;
        }

        if (source.Date is not { } named || DayOf(entry.Value.Value) is not { } day || Math.Abs(named.DayNumber - day.DayNumber) <= 1)
            return;
        context.Report(
            entry.Value.Span,
            $"The date contradicts the file name, which says {named.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
            "Jekyll takes the date of the front matter.",
            severity: Severity.Info);
    }

    private static bool DependsOnZone(DateTimeOffset moment) =>
        DateOnly.FromDateTime(moment.UtcDateTime) != DateOnly.FromDateTime(moment.UtcDateTime.AddHours(2))
        || DateOnly.FromDateTime(moment.UtcDateTime) != DateOnly.FromDateTime(moment.UtcDateTime.AddHours(-2));

    private static DateOnly? DayOf(object? value) => value switch
    {
        DateOnly day => day,
        DateTime time => DateOnly.FromDateTime(time),
        DateTimeOffset moment => DateOnly.FromDateTime(moment.DateTime),
        _ => null,
    };
}
