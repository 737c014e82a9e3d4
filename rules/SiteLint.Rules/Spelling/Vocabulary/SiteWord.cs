namespace SiteLint.Rules.Spelling;

/// <summary>A word that the lexicon lacks, over the whole site.</summary>
internal sealed class SiteWord(string key)
{
    private uint origins;
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

    /// <summary>Why the site vouches for it, beside recurring; in the order of <see cref="LearntFrom"/>.</summary>
    public IEnumerable<LearntFrom> Origins
    {
        get
        {
            for (var origin = LearntFrom.Configuration; origin <= LearntFrom.Name; origin++)
            {
                if (Has(origin))
                    yield return origin;
            }
        }
    }

    /// <summary>Whether there is such a reason.</summary>
    public bool IsVouchedFor => origins != 0;

    /// <summary>Whether the configuration or another tool's list has it.</summary>
    public bool IsAccepted => Has(LearntFrom.Configuration) || Has(LearntFrom.Imported);

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
    public void Vouch(LearntFrom origin) => origins |= 1u << (int)origin;

    private bool Has(LearntFrom origin) => (origins >> (int)origin & 1) != 0;
}
