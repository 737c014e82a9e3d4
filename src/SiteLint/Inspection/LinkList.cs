using System.Text.Json;
using SiteLint.Reporting;

namespace SiteLint.Inspection;

/// <summary>What <c>links</c> shows: every link and picture of every source, with its verdict.</summary>
/// <param name="sites">The sites.</param>
/// <param name="toReport">Turns a path of the tree into one of the report.</param>
/// <param name="isShown">Whether a source is asked for.</param>
/// <param name="verdicts">The verdicts that are asked for; empty for all.</param>
internal sealed class LinkList(IReadOnlyList<Site> sites, Func<string, string> toReport, Func<string, bool> isShown, IReadOnlyList<LinkVerdict> verdicts)
{
    /// <summary>The name of a verdict.</summary>
    public static string NameOf(LinkVerdict verdict) => verdict switch
    {
        LinkVerdict.Good => "good",
        LinkVerdict.Broken => "broken",
        LinkVerdict.Unknown => "unknown",
        LinkVerdict.External => "external",
        LinkVerdict.Dead => "dead",
        _ => "unverified",
    };

    /// <summary>The object of the contract.</summary>
    public string ToJson() => JsonReporter.Render(
        json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("links");
            Each((path, line, column, reference, target) =>
            {
                json.WriteStartObject();
                JsonReporter.WriteText(json, "path", path);
                json.WriteNumber("line", line);
                json.WriteNumber("column", column);
                JsonReporter.WriteText(json, "href", reference.Target);
                JsonReporter.WriteText(json, "verdict", NameOf(target.Verdict));
                JsonReporter.WriteText(json, "resolved", target.Url);
                JsonReporter.WriteText(json, "because", BecauseOf(target));
                json.WriteEndObject();
            });
            json.WriteEndArray();
            json.WriteEndObject();
        },
        indented: true);

    /// <summary>One line a link.</summary>
    public void WriteText(TextWriter writer) => Each((path, line, column, reference, target) =>
        writer.WriteLine(TerminalText.Escape($"{path}:{line}:{column}: {NameOf(target.Verdict)} {reference.Target}{(target.Url is { } url && url != reference.Target ? $" -> {url}" : "")}{(BecauseOf(target) is { Length: > 0 } why ? $" ({why})" : "")}").Replace('\n', ' ')));

    private static string BecauseOf(LinkTarget target) =>
        target.Verdict is LinkVerdict.Broken && target.Problem is { } problem ? problem.Message : target.Because;

    private void Each(Action<string, int, int, Reference, LinkTarget> show)
    {
        foreach (var site in sites)
        {
            foreach (var page in site.Pages)
            {
                if (!isShown(page.Path))
                    continue;
                foreach (var reference in InOrder(page))
                {
                    var target = AnsweredTarget.Of(site, site.Resolve(reference, page));
                    if (verdicts.Count > 0 && !verdicts.Contains(target.Verdict))
                        continue;
                    var (line, column) = page.Lines.GetPosition(reference.TargetSpan.Start);
                    show(toReport(page.Path), line, column, reference, target);
                }
            }
        }
    }

    private static Reference[] InOrder(Page page)
    {
        var all = new Reference[page.Links.Count + page.Images.Count];
        for (var i = 0; i < all.Length; i++)
            all[i] = i < page.Links.Count ? page.Links[i] : page.Images[i - page.Links.Count];
        Array.Sort(all, static (a, b) =>
        {
            var order = a.Span.Start.CompareTo(b.Span.Start);
            return order != 0 ? order : a.TargetSpan.Start.CompareTo(b.TargetSpan.Start);
        });
        return all;
    }
}
