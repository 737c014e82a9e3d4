using SiteLint.Discovery;
using SiteLint.Parsing;

namespace SiteLint.Linting;

/// <summary>Reads and parses one file, runs the document rules on it and keeps what is needed later.</summary>
internal sealed class FileReader
{
    /// <summary>Pages larger than this are told of and left out.</summary>
    public const int MaximumBytes = 8 << 20;

    private readonly LintRequest request;
    private readonly FactCollector[] collectors;
    private readonly Func<string, string, Exception, Diagnostic> fail;
    private readonly int[] documentRules;

    /// <summary>Creates a reader for a run.</summary>
    public FileReader(LintRequest request, FactCollector[] collectors, Func<string, string, Exception, Diagnostic> fail)
    {
        this.request = request;
        this.collectors = collectors;
        this.fail = fail;
        var rules = request.Settings.Rules;
        documentRules = [.. Enumerable.Range(0, rules.Count).Where(index => rules[index] is DocumentRule)];
        Needs = request.Needs;
        var isHeaderOnly = rules.Count > 0 && collectors.Length == 0 && request.Needs == Needs.None;
        foreach (var rule in rules)
        {
            Needs |= rule.Info.Needs & ~Needs.HeaderOnly;
            isHeaderOnly &= rule.Info.Needs.HasFlag(Needs.HeaderOnly);
        }

        if (isHeaderOnly)
            Needs |= Needs.HeaderOnly;
        foreach (var collector in collectors)
            Needs |= collector.Needs;
    }

    /// <summary>What the rules and collectors of the run need.</summary>
    public Needs Needs { get; }

    /// <summary>Reads a file; whatever goes wrong becomes a finding.</summary>
    /// <returns>The file's bytes; null where it could not be read.</returns>
    public byte[]? Read(FileRecord record)
    {
        byte[]? content = null;
        try
        {
            var bytes = request.Tree.ReadBytes(record.Path);
            if (bytes.Length > MaximumBytes)
            {
                Skip(record, InternalRules.TooComplex, $"The file has {bytes.Length / 1048576.0:0.0} MB; files over 8 MB are not checked");
                return null;
            }

            Parse(record, bytes);
            content = bytes;
        }
        catch (FileNotFoundException)
        {
            Skip(record, InternalRules.UnreadableFile, "The file vanished while the site was read");
        }
        catch (DirectoryNotFoundException)
        {
            Skip(record, InternalRules.UnreadableFile, "The file vanished while the site was read");
        }
        catch (UnauthorizedAccessException error)
        {
            Skip(record, InternalRules.UnreadableFile, $"The file cannot be read: {error.Message.TrimEnd('.')}");
        }
        catch (IOException error)
        {
            Skip(record, InternalRules.UnreadableFile, $"The file cannot be read: {error.Message.TrimEnd('.')}");
        }
        catch (InsufficientExecutionStackException)
        {
            Skip(record, InternalRules.TooComplex, "The file is nested too deeply to be checked");
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            record.IsSkipped = true;
            record.Diagnostics.Add(fail("parser", record.Path, error));
        }

        return content;
    }

    private void Parse(FileRecord record, byte[] bytes)
    {
        var file = SourceReader.Decode(record.Path, record.Kind, bytes, out var encoding);
        if (encoding is not null)
            Report(record, InternalRules.InvalidEncoding, encoding.Span, encoding.Message);
        var document = DocumentParser.Parse(file, record.Site.ProfileOf(record.Path), Needs);
        foreach (var problem in document.Problems)
        {
            if (problem.Code != "too-complex")
                continue;
            record.IsSkipped = true;
            Report(record, InternalRules.TooComplex, problem.Span, problem.Message);
        }

        record.Suppressions = SuppressionScanner.Scan(file, document.CodeSpans, document.BodyStart);
        if (request.IsReported?.Invoke(record.Path) != false)
            RunRules(record, document);
        if (collectors.Length > 0)
        {
            record.Facts = new object?[collectors.Length];
            for (var i = 0; i < collectors.Length; i++)
                record.Facts[i] = Collect(record, collectors[i], document);
        }

        record.Page = PageFactory.Create(document);
    }

    private void RunRules(FileRecord record, Document document)
    {
        var settings = request.Settings.SettingsOf(record.Path);
        Action<Diagnostic> report = record.Diagnostics.Add;
        foreach (var index in documentRules)
        {
            var setting = settings[index];
            if (setting.Severity == Severity.Off)
                continue;
            var rule = (DocumentRule)request.Settings.Rules[index];
            try
            {
                rule.Check(document, new RuleContext(rule, record.Path, setting.Severity, setting.IsConfigured, setting.Options, request.Now, report));
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                record.Diagnostics.Add(fail(rule.Info.Id, record.Path, error));
            }
        }
    }

    private object? Collect(FileRecord record, FactCollector collector, Document document)
    {
        try
        {
            return collector.CollectObject(document);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            record.Diagnostics.Add(fail(collector.Id, record.Path, error));
            return null;
        }
    }

    private void Skip(FileRecord record, RuleInfo rule, string message)
    {
        record.IsSkipped = true;
        Report(record, rule, default, message);
    }

    private void Report(FileRecord record, RuleInfo rule, TextSpan span, string message)
    {
        var setting = request.Settings.InternalSettingOf(rule, record.Path);
        if (setting.Severity != Severity.Off)
            record.Diagnostics.Add(new Diagnostic { Rule = rule.Id, Severity = setting.Severity, Path = record.Path, Span = span, Message = message });
    }
}
