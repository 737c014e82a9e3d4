using SiteLint.Rules.FrontMatter.Fields;
using SiteLint.Rules.FrontMatter.Schema;

namespace SiteLint.Rules.FrontMatter;

/// <summary>Reports front matter that breaks its schema: one that the configuration or the page names, or the generator's own.</summary>
public sealed class SchemaViolation : SiteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("front-matter/schema")
    {
        Title = "Front matter breaks its schema",
        Severity = Severity.Error,
        Needs = Needs.HeaderOnly,
        Fix = FixAvailability.Sometimes,
        Options = [new RuleOption("schemas", DataKind.Mapping, "Schema files by the glob of the pages they are for; paths are relative to the report's root.") { Default = "{}" }],
    };

    /// <inheritdoc/>
    public override void Check(Page page, SiteRuleContext context)
    {
        if (!HeaderPages.IsPage(page.Kind) || page.FrontMatter is not { } header)
            return;
        var root = header.Root ?? (header.Data is { IsReadable: true, Root: null or { Kind: DataKind.Null } } ? new DataNode(DataKind.Mapping, header.ContentSpan) : null);
        if (root is null)
            return;
        var hasOwn = false;
        if (root["$schema"]?.AsString() is { Length: > 0 } named && !named.Contains("://", StringComparison.Ordinal))
        {
            hasOwn = true;
            CheckBy(Relative(page.Path, named), root.Find("$schema")!.Value.Span, page, root, context);
        }

        foreach (var entry in context.Options.Get("schemas")?.Entries ?? [])
        {
            if (!SchemaGlob.Matches(entry.Key, page.Path) || entry.Value.AsString() is not { } path)
                continue;
            hasOwn = true;
            CheckBy(Relative("", path), new TextSpan(header.Span.Start, Math.Min(header.Span.Start + 3, header.ContentSpan.Start)), page, root, context);
        }

        if (!hasOwn && BuiltInFields.For(context.Site.Profile, page.Path) is { } fields)
            BuiltInTypes.Check(root, fields, context);
    }

    private static void CheckBy(string schema, TextSpan place, Page page, DataNode root, SiteRuleContext context)
    {
        if (SchemaShelf.Of(context.Site).Validate(schema, root) is not { } result)
        {
            context.Report(place, $"The schema '{schema}' does not exist or cannot be read", causeKey: "missing-schema:" + schema);
            return;
        }

        if (result.Trouble is { } trouble)
            context.Report(place, $"The schema '{schema}' cannot be used: {trouble}", causeKey: $"schema-trouble:{schema}:{trouble}");
        foreach (var error in result.Errors)
        {
            var fix = error.Suggestions is [var only] && !error.Span.IsEmpty ? Fix.Unsafe($"Write '{only}'", error.Span, only) : null;
            context.Report(FirstLine(error.Span, page), error.Message, $"By {schema}.", fix, error.Suggestions);
        }
    }

    private static TextSpan FirstLine(TextSpan span, Page page)
    {
        var line = page.Lines.GetPosition(span.Start).Line;
        if (line >= page.Lines.Count || span.End <= page.Lines.GetStart(line + 1))
            return span;
        return new TextSpan(span.Start, Math.Max(span.Start, page.Lines.GetStart(line + 1) - 1));
    }

    // A path from a page's folder, or from the root where it begins with a slash.
    private static string Relative(string page, string target)
    {
        var parts = new List<string>();
        if (!target.StartsWith('/') && page.LastIndexOf('/') is > 0 and var slash)
            parts.AddRange(page[..slash].Split('/'));
        foreach (var part in target.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part.Length > 0 && part is not ("." or ".."))
                parts.Add(part);
        }

        return string.Join('/', parts);
    }
}
