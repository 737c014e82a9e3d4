using SiteLint.Discovery;
using SiteLint.Sites;

namespace SiteLint.Linting;

/// <summary>The way of the data, once from top to bottom: detect, read, parse, judge, route, judge again, sort.</summary>
internal sealed class LintEngine
{
    private readonly LintRequest request;
    private readonly FactCollector[] collectors;
    private readonly FileReader reader;
    private volatile bool hasFailures;

    private LintEngine(LintRequest request)
    {
        this.request = request;
        collectors = CollectorsOf.Rules(request.Settings.Rules);
        reader = new FileReader(request, collectors, Fail);
    }

    /// <summary>Runs the rules over every site of the source tree.</summary>
    /// <exception cref="ArgumentException">The settings name a generator that is not known.</exception>
    public static LintResult Run(LintRequest request) => new LintEngine(request).Run();

    private LintResult Run()
    {
        var detector = SiteDetector.Detect(request.Tree, request.Settings.Generator);
        var models = new Dictionary<DetectedSite, SiteModel>();
        foreach (var site in detector.Sites)
            models[site] = site.Generator.Open(site, request.Tree, request.Settings.SiteOptionsOf(site.Root) with { Now = request.Now, Needs = reader.Needs });

        var listing = new SiteListing(request, detector, models);
        var cached = ReadAll(listing.Records, models);

        var diagnostics = new DiagnosticSink();
        var stores = new Dictionary<Site, FactStore>();
        var images = new ImageCatalog(request.Tree);
        var complete = new List<(SiteModel Model, SiteInputs Inputs)>();
        foreach (var model in models.Values)
        {
            var records = listing.RecordsOf(model);
            var pages = records.Where(static record => record.Page is not null).Select(static record => record.Page!).ToList();
            var inputs = new SiteInputs(request.Tree, listing.FilesOf(model)) { ReadImage = images.Get };
            model.Complete(pages, inputs);
            complete.Add((model, inputs));
            stores[model] = new FactStore(model, collectors, records);
            foreach (var diagnostic in model.ConfigurationDiagnostics)
                diagnostics.Add(diagnostic);
        }

        request.AskExternal?.Invoke([.. models.Values], answer =>
        {
            foreach (var (_, inputs) in complete)
                inputs.External[answer.Url] = answer;
        });
        foreach (var model in models.Values)
            CheckSite(model, listing.RecordsOf(model), stores[model], diagnostics);
        foreach (var record in listing.Records)
        {
            foreach (var diagnostic in record.Diagnostics)
                diagnostics.Add(diagnostic);
        }

        var finished = new Aftermath(request, listing).Finish(diagnostics.All);
        return new LintResult
        {
            Sites = [.. models.Values],
            Diagnostics = finished.Diagnostics,
            Suppressed = finished.Suppressed,
            LinesOf = path => listing.Find(path)?.Page?.Lines,
            SiteOf = listing.SiteOf,
            FactsOf = (site, collector) => stores[site].All(collector),
            SharedOf = (site, collector) => stores[site].GetShared(collector),
            Files = listing.Records.Count(record => !record.IsSkipped && IsReported(record.Path)),
            Skipped = listing.Records.Count(record => record.IsSkipped && IsReported(record.Path)),
            Unsupported = listing.Unsupported,
            Cached = cached,
            HasFailures = hasFailures,
        };
    }

    private bool IsReported(string path) => request.IsReported?.Invoke(path) != false;

    private int ReadAll(IReadOnlyList<FileRecord> records, Dictionary<DetectedSite, SiteModel> models)
    {
        var cache = CachedReader.Open(request, collectors, reader, records, models);
        var done = 0;
        Workers.Run(records.Count, request.Jobs, index =>
        {
            if (cache is null)
                reader.Read(records[index]);
            else
                cache.Read(records[index]);
            var now = Interlocked.Increment(ref done);
            if ((now & 63) == 0)
                request.Progress?.Invoke(now, records.Count);
        });
        return cache?.Finish() ?? 0;
    }

    private void CheckSite(SiteModel site, IReadOnlyList<FileRecord> records, FactStore facts, DiagnosticSink diagnostics)
    {
        var rules = request.Settings.Rules;
        var siteRules = new List<int>();
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i] is SiteRule)
                siteRules.Add(i);
        }

        var whole = request.Settings.SettingsOf(site.Profile.ConfigurationPath ?? (site.Profile.Root.Length == 0 ? "index" : site.Profile.Root + "/index"));
        foreach (var index in siteRules)
        {
            if (whole[index].Severity == Severity.Off)
                continue;
            var rule = (SiteRule)rules[index];
            var path = site.Profile.ConfigurationPath ?? records.FirstOrDefault()?.Path ?? "";
            try
            {
                rule.CheckSite(site, Context(rule, path, whole[index], site, facts, diagnostics.Add));
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                diagnostics.Add(Fail(rule.Info.Id, path, error));
            }
        }

        Workers.Run(records.Count, request.Jobs, recordIndex =>
        {
            var record = records[recordIndex];
            var isReported = IsReported(record.Path);
            if (record.Page is not { } page || (!isReported && request.Everywhere.Count == 0))
                return;
            var settings = request.Settings.SettingsOf(record.Path);
            Action<Diagnostic> report = record.Diagnostics.Add;
            foreach (var index in siteRules)
            {
                if (settings[index].Severity != Severity.Off && (isReported || request.Everywhere.Contains(rules[index].Info.Id)))
                    CheckPage((SiteRule)rules[index], page, settings[index], site, facts, report);
            }
        });
    }

    private void CheckPage(SiteRule rule, Page page, RuleSetting setting, Site site, FactStore facts, Action<Diagnostic> report)
    {
        try
        {
            rule.Check(page, Context(rule, page.Path, setting, site, facts, report));
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            report(Fail(rule.Info.Id, page.Path, error));
        }
    }

    private EngineRuleContext Context(Rule rule, string path, RuleSetting setting, Site site, FactStore facts, Action<Diagnostic> report) =>
        new(rule, path, setting, request.Now, site, facts, report);

    private Diagnostic Fail(string rule, string path, Exception error)
    {
        hasFailures = true;
        return new Diagnostic
        {
            Rule = InternalRules.RuleFailed.Id,
            Severity = Severity.Error,
            Path = path,
            Span = default,
            Message = $"Rule '{rule}' failed on this file: {error.GetType().Name}: {error.Message}",
            Note = "This is a defect of the rule, not of the page; please report it with the page",
        };
    }
}
