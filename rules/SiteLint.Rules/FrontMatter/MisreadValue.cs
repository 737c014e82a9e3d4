using System.Globalization;
using SiteLint.Rules.FrontMatter.Fields;

namespace SiteLint.Rules.FrontMatter;

/// <summary>Reports values that YAML or the generator reads as something other than what stands there.</summary>
public sealed class MisreadValue : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("front-matter/misread-value")
    {
        Title = "Value is read as something else",
        Severity = Severity.Warning,
        Needs = Needs.HeaderOnly,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        if (document.FrontMatter is not { Root: { } root } header || !HeaderPages.IsPage(document.File.Kind))
            return;
        var fields = BuiltInFields.For(document.Profile, document.File.Path);
        if (fields is null)
            return;
        foreach (var entry in root.Entries)
        {
            if (entry.Value.IsAlias)
                continue;
            var field = fields.Find(entry.Key);
            if (entry.Value.IsScalar)
            {
                if (header.Data.Format == DataFormat.Yaml && ReportYaml(document, entry, field, context))
                    continue;
                TagString.Check(document.Profile, entry, context);
                ReportTextForBool(document, entry, field, context);
            }
        }
    }

    private static bool ReportYaml(Document document, DataEntry entry, KnownField? field, RuleContext context)
    {
        var value = entry.Value;
        if (!value.IsAlias && value.Tag is { } tag && tag.StartsWith('!') && !tag.StartsWith("!!", StringComparison.Ordinal) && tag.Length > 1)
        {
            // A tag may hold the mark again, and its value may be nothing.
            var text = document.File.Text;
            var start = Math.Max(entry.KeySpan.End, text.IndexOf('!', entry.KeySpan.End));
            var span = new TextSpan(start, Math.Max(value.Span.End, Math.Min(text.Length, start + tag.Length)));
            context.Report(
                span,
                $"YAML takes '{tag}' for a tag, not for text; put the value in quotes",
                value.Text.Length == 0 ? "The value is empty then." : null,
                Quote(document, span));
            return true;
        }

        if (value.Kind == DataKind.Null && value.Span.IsEmpty)
            return ReportAnchor(document, entry, context);
        if (value.Style != ScalarStyle.Plain || value.Kind == DataKind.Null)
            return false;
        return ReportComment(document, entry, field, context)
            || ReportKind(document, entry, field, context)
            || ReportNumber(document, entry, context);
    }

    // "author: &me" names an anchor of a value that is not there.
    private static bool ReportAnchor(Document document, DataEntry entry, RuleContext context)
    {
        var text = document.File.Text;
        var at = entry.KeySpan.End;
        while (at < text.Length && text[at] is ':' or ' ')
            at++;
        if (at >= text.Length || text[at] != '&')
            return false;
        var end = at;
        while (end < text.Length && text[end] is not ('\n' or '\r' or ' '))
            end++;
        var span = new TextSpan(at, end);
        context.Report(span, $"YAML takes '{text[at..end]}' for the name of an anchor, so '{entry.Key}' is empty; put the value in quotes", fix: Quote(document, span), suggestions: [Quoted(text.AsSpan(at, end - at))]);
        return true;
    }

    // "C # and F #": a '#' behind a blank begins a comment. Only one that does not look like a comment is reported.
    private static bool ReportComment(Document document, DataEntry entry, KnownField? field, RuleContext context)
    {
        if (field is null || !field.Is(FieldType.Prose))
            return false;
        var text = document.File.Text;
        var at = entry.Value.Span.End;
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        if (at >= text.Length || text[at] != '#' || at == entry.Value.Span.End)
            return false;
        var end = at;
        while (end < text.Length && text[end] is not ('\n' or '\r'))
            end++;
        while (text[end - 1] is ' ' or '\t')
            end--;
        var comment = text.AsSpan(at + 1, end - at - 1);
        if (!comment.IsEmpty && comment[0] is ' ' or '#' && comment[^1] != '#')
            return false;
        var span = new TextSpan(entry.Value.Span.Start, end);
        context.Report(span, $"The '#' begins a comment here, so '{entry.Key}' is only '{HeaderPages.Shorten(entry.Value.Text)}'; put the value in quotes", fix: Quote(document, span), suggestions: [Quoted(text.AsSpan(span.Start, span.Length))]);
        return true;
    }

    private static bool ReportKind(Document document, DataEntry entry, KnownField? field, RuleContext context)
    {
        var value = entry.Value;
        if (field is null || !field.Is(FieldType.Prose))
            return false;
        if (value.Kind == DataKind.Boolean)
        {
            // YAML 1.2, which the JavaScript generators read, knows only true and false.
            var isWord = value.Text is "true" or "false" or "True" or "False" or "TRUE" or "FALSE";
            if (!isWord && document.Profile.Generator is not ("jekyll" or "hugo"))
                return false;
            context.Report(value.Span, $"YAML reads '{value.Text}' as {(value.AsBoolean() == true ? "true" : "false")}, so '{entry.Key}' is no text; put it in quotes", fix: Quote(document, value.Span), suggestions: [Quoted(value.Text)]);
            return true;
        }

        if (value.Kind is not (DataKind.Integer or DataKind.Float or DataKind.Date) || document.Profile.Generator is "docusaurus" || (IsWrittenBackAsItStands(value) && !IsNumberedTitle(document, entry)))
            return false;
        context.Report(value.Span, $"YAML reads '{HeaderPages.Shorten(value.Text)}' as {HeaderPages.Describe(value)}, so '{entry.Key}' is no text; put it in quotes", fix: Quote(document, value.Span), suggestions: [Quoted(value.Text)]);
        return true;
    }

    private static bool ReportNumber(Document document, DataEntry entry, RuleContext context)
    {
        var value = entry.Value;
        if (document.Profile.Generator is not ("jekyll" or "hugo"))
            return false;
        string? read = null;
        if (value is { Kind: DataKind.Integer, Value: long number })
        {
            if (value.Text.Contains(':', StringComparison.Ordinal) && document.Profile.Generator == "jekyll")
                read = number.ToString(CultureInfo.InvariantCulture);
            else if (value.Text.Length > 1 && value.Text[0] == '0' && char.IsAsciiDigit(value.Text[1]) && long.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var asDecimal) && asDecimal != number)
                read = number.ToString(CultureInfo.InvariantCulture);
        }
        else if (value is { Kind: DataKind.Float, Value: double real } && HasSpareZero(value.Text) && entry.Key.Contains("version", StringComparison.OrdinalIgnoreCase))
        {
            read = real.ToString(CultureInfo.InvariantCulture);
        }

        if (read is null || read == value.Text)
            return false;
        context.Report(value.Span, $"YAML reads '{value.Text}' as the number {read}; put it in quotes if it is meant as it stands", fix: Quote(document, value.Span), suggestions: [Quoted(value.Text)]);
        return true;
    }

    // Templates print 404 as "404": nothing is lost until a number is printed in another form (0404, 1_000, 1.10).
    private static bool IsWrittenBackAsItStands(DataNode value) => value.Value switch
    {
        long number => number.ToString(CultureInfo.InvariantCulture) == value.Text,
        double real => real.ToString(CultureInfo.InvariantCulture) == value.Text,
        _ => false,
    };

    // Pages are sorted by title, and Jekyll stops where some are numbers and some are text. A page that has the number for
    // its name (404.html) is the exception that nobody sorts.
    private static bool IsNumberedTitle(Document document, DataEntry entry)
    {
        var path = document.File.Path;
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        return entry.Key == "title" && !(name.StartsWith(entry.Value.Text) && name.Length > entry.Value.Text.Length && name[entry.Value.Text.Length] == '.');
    }

    // 1.10 is written back as 1.1; 3.0 stays 3.0.
    private static bool HasSpareZero(string text) => text[^1] == '0' && text.Length - text.IndexOf('.') > 2;

    // Liquid takes every text for true, "false" too.
    private static void ReportTextForBool(Document document, DataEntry entry, KnownField? field, RuleContext context)
    {
        var value = entry.Value;
        if (document.Profile.Generator != "jekyll" || field is null || entry.Key == "published" || field.Types != FieldType.Bool || value.Kind != DataKind.String || value.Text is not ("false" or "no" or "off"))
            return;
        context.Report(value.Span, $"'{entry.Key}' is the text \"{value.Text}\", which Jekyll takes for true; write false without quotes", fix: Fix.Safe("Write false without quotes", value.Span, "false"), suggestions: ["false"]);
    }

    private static Fix Quote(Document document, TextSpan span) =>
        Fix.Safe("Put the value in quotes", span, Quoted(document.File.Text.AsSpan(span.Start, span.Length)));

    private static string Quoted(ReadOnlySpan<char> text) =>
        text.IndexOfAny('"', '\\') < 0 ? $"\"{text}\"" : "'" + text.ToString().Replace("'", "''", StringComparison.Ordinal) + "'";
}
