using SiteLint.Sites;

namespace SiteLint.Linting;

/// <summary>Which files each site has, and which of them are read.</summary>
internal sealed class SiteListing
{
    private readonly Dictionary<SiteModel, List<FileRecord>> records = [];
    private readonly Dictionary<SiteModel, List<string>> files = [];
    private readonly Dictionary<string, FileRecord> byPath = new(StringComparer.Ordinal);
    private readonly SiteDetector detector;
    private readonly Dictionary<DetectedSite, SiteModel> models;

    /// <summary>Sorts the files of the tree by site.</summary>
    public SiteListing(LintRequest request, SiteDetector detector, Dictionary<DetectedSite, SiteModel> models)
    {
        this.detector = detector;
        this.models = models;
        foreach (var model in models.Values)
        {
            records[model] = [];
            files[model] = [];
        }

        var all = new List<FileRecord>();
        foreach (var entry in request.Tree.Entries)
        {
            if (request.Settings.IsExcluded(entry.Path) || SiteOf(entry.Path) is not { } model || model.IsOutput(entry.Path))
                continue;
            files[model].Add(entry.Path);
            if (model.KindOf(entry.Path) is not { } kind)
            {
                Unsupported++;
                continue;
            }

            var record = new FileRecord { Path = entry.Path, Site = model, Kind = kind, Position = all.Count };
            records[model].Add(record);
            byPath[entry.Path] = record;
            all.Add(record);
        }

        Records = all;
    }

    /// <summary>Every file that is read, in the order of paths.</summary>
    public IReadOnlyList<FileRecord> Records { get; }

    /// <summary>Files that are not read.</summary>
    public int Unsupported { get; }

    /// <summary>The files of a site that are read.</summary>
    public IReadOnlyList<FileRecord> RecordsOf(SiteModel model) => records[model];

    /// <summary>Every file of a site.</summary>
    public IReadOnlyList<string> FilesOf(SiteModel model) => files[model];

    /// <summary>The record of a file that is read, or null.</summary>
    public FileRecord? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>The site a file belongs to, or null.</summary>
    public SiteModel? SiteOf(string path) => detector.OwnerOf(path) is { } owner ? models[owner] : null;
}
