namespace SiteLint.Sites.Reports;

/// <summary>The answer of <c>sitelint links</c>: every link with its verdict.</summary>
internal sealed class LinksReport
{
    private readonly IReadOnlyList<LinkEntry> entries;
    private readonly Func<string, string> show;

    private LinksReport(IReadOnlyList<LinkEntry> entries, Func<string, string> show)
    {
        this.entries = entries;
        this.show = show;
    }

    /// <summary>Makes the report.</summary>
    /// <param name="sites">The sites, complete.</param>
    /// <param name="show">Turns a path of the tree into the path to show.</param>
    /// <param name="verdict">Only links of this verdict; null for all.</param>
    /// <param name="isReported">Only links in these files; null for all.</param>
    public static LinksReport Create(IReadOnlyList<Site> sites, Func<string, string> show, LinkVerdict? verdict = null, Func<string, bool>? isReported = null)
    {
        var entries = new List<LinkEntry>();
        foreach (var site in sites)
        {
            foreach (var entry in LinkEntry.Of(site))
            {
                if ((verdict is null || entry.Verdict == verdict) && isReported?.Invoke(entry.Page.Path) != false)
                    entries.Add(entry);
            }
        }

        entries.Sort(static (a, b) => string.CompareOrdinal(a.Page.Path, b.Page.Path) is var byPath and not 0 ? byPath : a.Reference.Span.Start.CompareTo(b.Reference.Span.Start));
        return new LinksReport(entries, show);
    }

    /// <summary>Writes one line a link.</summary>
    public void WriteText(TextWriter output)
    {
        foreach (var entry in entries)
        {
            var (line, column) = PlaceOf(entry);
            var resolved = ResolvedOf(entry.Target);
            output.Write($"{show(entry.Page.Path)}:{line}:{column}: {NameOf(entry.Verdict)} {entry.Reference.Target}{(resolved is null || resolved == entry.Reference.Target ? "" : " -> " + resolved)}{(entry.Target.Because.Length == 0 ? "" : $" ({entry.Target.Because})")}\n");
        }
    }

    /// <summary>Writes the object that the command-line contract gives.</summary>
    public void WriteJson(TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("links");
        foreach (var entry in entries)
        {
            var (line, column) = PlaceOf(entry);
            json.WriteStartObject();
            json.WriteString("path", show(entry.Page.Path));
            json.WriteNumber("line", line);
            json.WriteNumber("column", column);
            json.WriteString("href", entry.Reference.Target);
            json.WriteString("verdict", NameOf(entry.Verdict));
            json.WriteString("resolved", ResolvedOf(entry.Target));
            json.WriteString("because", entry.Target.Because);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string? ResolvedOf(LinkTarget target) => target is ExternalTarget external ? external.Address
        : target is PageTarget { Fragment: { Length: > 0 } fragment } ? target.Url + "#" + fragment
        : target.Url;

    private static (int Line, int Column) PlaceOf(LinkEntry entry)
    {
        var reference = entry.Reference;
        var start = reference.TargetSpan.IsEmpty ? reference.Span.Start : reference.TargetSpan.Start;
        return entry.Page.Lines.GetPosition(start);
    }

    private static string NameOf(LinkVerdict verdict) => verdict.ToString().ToLowerInvariant();
}
