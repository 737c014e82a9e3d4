using System.Collections.Concurrent;
using System.Text;
using SiteLint.Discovery;
using SiteLint.Linting.Cache;
using SiteLint.Sites;

namespace SiteLint.Linting;

/// <summary>Reads files through the facts cache.</summary>
internal sealed class CachedReader
{
    /// <summary>Below this many files the cache costs more than it gives.</summary>
    private const int WorthACache = 200;

    private readonly LintRequest request;
    private readonly FileReader reader;
    private readonly FactsCache cache;
    private readonly Dictionary<SiteModel, ulong> fingerprints = [];
    private readonly ConcurrentDictionary<RuleSetting[], object> settingsHashes = new();

    private CachedReader(LintRequest request, FactCollector[] collectors, FileReader reader, IEnumerable<SiteModel> models)
    {
        this.request = request;
        this.reader = reader;
        Name = $"{request.Tree.GetType().Name} {request.CachePart}\n{request.Tree.Root}\n{string.Join(',', collectors.Select(static collector => $"{collector.Id} {collector.Version}"))}";
        cache = FactsCache.Open(request.CacheFolder!, Name, collectors, ReadAnew);
        foreach (var model in models)
            fingerprints[model] = FingerprintOf(model);
    }

    /// <summary>Opens the cache where the run may use one and is large enough to gain by it; else null.</summary>
    public static CachedReader? Open(LintRequest request, FactCollector[] collectors, FileReader reader, IReadOnlyList<FileRecord> records, Dictionary<DetectedSite, SiteModel> models) =>
        request.CacheFolder is null || records.Count < WorthACache ? null : new CachedReader(request, collectors, reader, models.Values);

    /// <summary>Takes a file from the cache, or reads it and keeps what was read.</summary>
    public void Read(FileRecord record)
    {
        if (request.Tree.Find(record.Path) is not { } listed)
        {
            reader.Read(record);
            return;
        }

        var isJudged = request.IsReported?.Invoke(record.Path) != false;
        var fingerprint = fingerprints[record.Site] ^ (ulong)settingsHashes.GetOrAdd(request.Settings.SettingsOf(record.Path), static settings => HashOf(settings));
        // Measured before it is read: a change in between then shows as another time at the next run.
        var entry = request.Tree.Measure(listed);
        if (cache.TryRead(request.Tree, entry, record, fingerprint, isJudged) is { } hash)
        {
            record.Stamp = StampOf(hash, fingerprint);
            // A run on the whole site asks for everything; what it was read from then is of no more use.
            if (request.IsReported is null)
                _ = (record.Page?.Lines, record.Facts);
        }
        else if (reader.Read(record) is { } content)
        {
            record.Stamp = StampOf(cache.Add(entry, content, record, fingerprint, isJudged), fingerprint);
        }
    }

    /// <summary>A name for the source tree and the collectors.</summary>
    public string Name { get; }

    /// <summary>Of everything that the reading of any file depends on beside its bytes.</summary>
    public ulong Fingerprint
    {
        get
        {
            ulong sum = 0;
            foreach (var fingerprint in fingerprints.Values)
                sum = StampOf(sum, fingerprint);
            var settings = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var hash in settingsHashes.Values)
                settings.Add(((ulong)hash).ToString("x16", null));
            return ContentHash.Of(Encoding.UTF8.GetBytes($"{sum:x} {string.Join(' ', settings)}"));
        }
    }

    private static ulong StampOf(ulong hash, ulong fingerprint) => unchecked(((hash ^ fingerprint) * 0x9E3779B97F4A7C15) + fingerprint) | 1;

    /// <summary>How many files came from the cache.</summary>
    public int Hits => cache.Hits;

    /// <summary>Writes the cache.</summary>
    public void Finish() => cache.Save();

    private FileRecord ReadAnew(FileRecord record)
    {
        var fresh = new FileRecord { Path = record.Path, Site = record.Site, Kind = record.Kind };
        reader.Read(fresh);
        return fresh;
    }

    /// <summary>Of everything beside a file's own bytes that its reading depends on.</summary>
    private ulong FingerprintOf(SiteModel model)
    {
        var profile = model.Profile;
        var text = new StringBuilder();
        text.Append(typeof(CachedReader).Module.ModuleVersionId).Append(typeof(Rule).Module.ModuleVersionId);
        foreach (var rule in request.Settings.Rules)
            text.Append(rule.Info.Id).Append(rule.GetType().Module.ModuleVersionId);
        text.Append('\n').Append((int)reader.Needs).Append('\n').Append(request.Now.ToString("yyyy-MM-dd"));
        text.Append('\n').Append(profile.Generator).Append('\n').Append(profile.Theme).Append('\n').Append(profile.Root).Append('\n').Append(profile.Origin).Append('\n').Append(profile.BasePath).Append('\n').Append(profile.Language);
        foreach (var path in model.ParsingInputs.Append(profile.ConfigurationPath))
            text.Append('\n').Append(path).Append(' ').Append(path is null ? 0 : HashOf(path));
        foreach (var word in profile.Spelling.Words.Concat(profile.Spelling.Imported.SelectMany(static list => list.Words)).Concat(profile.Spelling.Languages))
            text.Append('\n').Append(word);
        foreach (var dictionary in profile.Spelling.Dictionaries)
            text.Append('\n').Append(dictionary.Name);
        return ContentHash.Of(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static object HashOf(RuleSetting[] settings)
    {
        var text = new StringBuilder();
        foreach (var setting in settings)
            text.Append((int)setting.Severity).Append(setting.IsConfigured).Append(setting.Options).Append('\n');
        return ContentHash.Of(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private ulong HashOf(string path)
    {
        try
        {
            return ContentHash.Of(request.Tree.ReadBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
