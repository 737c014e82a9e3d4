using SiteLint.Discovery;
using SiteLint.Sites;

namespace SiteLint.Linting;

/// <summary>The way of the data, once from top to bottom: detect, read, parse, judge, route, judge again, sort.</summary>
internal sealed class LintEngine
{
    private readonly LintRequest request;
    private readonly FactCollector[] collectors;
    private readonly FileReader reader;
    private KnownLinks? links;
    private volatile bool hasFailures;
    private Func<Rule, string, TextSpan, bool> isWanted = static (_, _, _) => true;

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
        var traced = request is { RemembersLinks: true, CacheFolder: not null, AskExternal: null } ? new TracedTree(request.Tree) : null;
        SourceTree tree = traced ?? request.Tree;
        var detector = SiteDetector.Detect(tree, request.Settings.Generator);
        var models = new Dictionary<DetectedSite, SiteModel>();
        foreach (var site in detector.Sites)
            models[site] = site.Generator.Open(site, tree, request.Settings.SiteOptionsOf(site.Root) with { Now = request.Now, Needs = reader.Needs });

        var listing = new SiteListing(request, detector, models);
        if (request.IsReported is not null)
            isWanted = new WantedFindings(request, listing).IsWanted;
        var cache = CachedReader.Open(request, collectors, reader, listing.Records, models);
        var texts = new PageTexts(listing.Records.Count);
        ReadAll(listing.Records, cache, texts);

        var diagnostics = new DiagnosticSink();
        var stores = new Dictionary<Site, FactStore>();
        var images = new ImageCatalog(tree);
        var complete = new List<(SiteModel Model, SiteInputs Inputs)>();
        foreach (var model in models.Values)
        {
            var records = listing.RecordsOf(model);
            if (traced is not null && cache is not null && model is RoutedSite routed)
                routed.Reads = new Sites.Resolving.IdReads();
            var pages = records.Where(static record => record.Page is not null).Select(static record => record.Page!).ToList();
            var inputs = new SiteInputs(tree, listing.FilesOf(model)) { ReadImage = images.Get };
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
        if (traced is not null && cache is not null)
            links = KnownLinks.Open(request, listing, traced, cache, models.Values);
        foreach (var model in models.Values)
            CheckSite(model, listing.RecordsOf(model), stores[model], diagnostics, texts);
        foreach (var record in listing.Records)
        {
            foreach (var diagnostic in record.Diagnostics)
                diagnostics.Add(diagnostic);
        }

        if (!hasFailures)
            links?.Save();
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
            Cached = cache?.Hits ?? 0,
            CountLinks = links is null ? null : () => links.Count() ?? Reporting.LinkCounts.Of(models.Values),
            Remembered = links?.Remembered ?? 0,
            FindOther = links?.FindOther,
            IsOtherAlike = links?.IsOtherAlike == true,
            HasFailures = hasFailures,
        };
    }

    private bool IsReported(string path) => request.IsReported?.Invoke(path) != false;

    private void ReadAll(IReadOnlyList<FileRecord> records, CachedReader? cache, PageTexts texts)
    {
        var done = 0;
        Workers.Run(records.Count, request.Jobs, Read, index => LikenessOf(records[index].Path));
        cache?.Finish();

        void Read(int index)
        {
            if (cache is null)
                reader.Read(records[index]);
            else
                cache.Read(records[index]);
            // What is read only when it is asked for is not asked for here.
            if (records[index].Page is { HasParts: true } page)
                texts.Share(page);
            texts.Share(records[index].Diagnostics, 0);
            var now = Interlocked.Increment(ref done);
            if ((now & 63) == 0)
                request.Progress?.Invoke(now, records.Count);
        }
    }

    /// <summary>
    /// A number that versions and translations of a page share: they have its name. Where pages are named after nothing,
    /// their folders are.
    /// </summary>
    private static uint LikenessOf(string path)
    {
        var start = path.LastIndexOf('/') + 1;
        var name = path.AsSpan(start);
        if (start > 1 && (name.StartsWith("index.", StringComparison.Ordinal) || name.StartsWith("_index.", StringComparison.Ordinal) || name.StartsWith("README.", StringComparison.Ordinal)))
            start = path.LastIndexOf('/', start - 2) + 1;
        var hash = 2166136261u;
        foreach (var letter in path.AsSpan(start))
            hash = (hash ^ letter) * 16777619u;
        return hash ^ (hash >> 15);
    }

    private void CheckSite(SiteModel site, IReadOnlyList<FileRecord> records, FactStore facts, DiagnosticSink diagnostics, PageTexts texts)
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
                Action<Diagnostic> report = diagnostics.Add;
                if (links is { } known && request.Everywhere.Contains(rule.Info.Id))
                    report += known.AddSiteFinding;
                rule.CheckSite(site, Context(rule, path, whole[index], site, facts, report));
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
            if (!isReported && request.Everywhere.Count == 0)
                return;
            var isKnown = links?.Find(record) is not null;
            if (isKnown && !isReported && Repeat(record))
                return;
            var settings = request.Settings.SettingsOf(record.Path);
            var ofReading = record.Diagnostics.Count;
            Action<Diagnostic> report = record.Diagnostics.Add;
            var ofLinks = links is null ? null : new List<Diagnostic>();
            foreach (var index in siteRules)
            {
                var isEverywhere = request.Everywhere.Contains(rules[index].Info.Id);
                if (record.Page is { } page && settings[index].Severity != Severity.Off && (isReported || isEverywhere))
                    CheckPage((SiteRule)rules[index], page, settings[index], site, facts, isEverywhere && ofLinks is not null ? report + ofLinks.Add : report);
            }

            if (!isKnown && ofLinks is not null)
                links?.Add(record, ofLinks);
            texts.Share(record.Diagnostics, ofReading);
        });
    }

    /// <summary>Takes the findings that are known of a page's links; false where they cannot be read.</summary>
    private bool Repeat(FileRecord record)
    {
        try
        {
            foreach (var (finding, _) in links!.Find(record)!.ReadFindings())
                record.Diagnostics.Add(finding);
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
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
        new(rule, path, setting, request.Now, site, facts, isWanted, report);

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
