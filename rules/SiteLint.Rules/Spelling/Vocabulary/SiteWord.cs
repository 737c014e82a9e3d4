namespace SiteLint.Rules.Spelling;

/// <summary>A word that the lexicon lacks, over the whole site.</summary>
internal sealed class SiteWord(string key)
{
    private readonly HashSet<LearntFrom> origins = [];
    private string? lastPath;

    /// <summary>The word in lower case.</summary>
    public string Key { get; } = key;

    /// <summary>How it was first written.</summary>
    public string Written { get; set; } = key;

    /// <summary>How often it stands in the text of all pages.</summary>
    public int Count { get; private set; }

    /// <summary>How many of those times with a capital.</summary>
    public int Capitalised { get; private set; }

    /// <summary>How many files have it in their text.</summary>
    public int Files { get; private set; }

    /// <summary>The first file whose text has it, or null.</summary>
    public string? FirstPath { get; private set; }

    /// <summary>Why the site vouches for it, beside recurring.</summary>
    public IReadOnlyCollection<LearntFrom> Origins => origins;

    /// <summary>Whether the configuration or another tool's list has it.</summary>
    public bool IsAccepted => origins.Contains(LearntFrom.Configuration) || origins.Contains(LearntFrom.Imported);

    /// <summary>Whether it is silent because it recurs.</summary>
    public bool Recurs => Files >= 3 || Count >= 8;

    /// <summary>Takes a place in the text.</summary>
    public void Add(string path, bool isCapitalised)
    {
        Count++;
        if (isCapitalised)
            Capitalised++;
        if (lastPath == path)
            return;
        lastPath = path;
        FirstPath ??= path;
        Files++;
    }

    /// <summary>Takes a reason.</summary>
    public void Vouch(LearntFrom origin) => origins.Add(origin);
}
