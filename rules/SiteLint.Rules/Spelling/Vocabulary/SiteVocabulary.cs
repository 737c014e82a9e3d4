namespace SiteLint.Rules.Spelling;

/// <summary>The words that a site teaches: what recurs in it, what its code, links, files and authors are called, what its owner accepted.</summary>
internal sealed class SiteVocabulary
{
    /// <summary>Length up to which words of code, links and files are learnt; what is longer is data.</summary>
    private const int Longest = 40;

    private readonly Dictionary<string, SiteWord> words = new(StringComparer.Ordinal);

    private RecurringWords? recurring;
    private KnownJudgment? silent;

    /// <summary>An empty vocabulary.</summary>
    public static SiteVocabulary Empty { get; } = new();

    /// <summary>Every word that the lexicon does not vouch for.</summary>
    public IReadOnlyCollection<SiteWord> Words => words.Values;

    /// <summary>Builds the vocabulary of a site.</summary>
    public static SiteVocabulary Build(Site site, IReadOnlyList<PageFacts> pages)
    {
        var vocabulary = new SiteVocabulary();
        vocabulary.AddSettings(site.Profile.Spelling);
        foreach (var page in pages)
            vocabulary.Add(page.Page.Path, (SpellingFacts)page.Facts);
        vocabulary.AddFileNames(site.Files);
        return vocabulary;
    }

    /// <summary>Those that recur. Found when first asked for; threads that ask at the same time find the same.</summary>
    public RecurringWords Recurring => recurring ??= new RecurringWords(words.Values);

    /// <summary>That nothing is to be said of a word, for all of which that is so.</summary>
    public KnownJudgment Silent => silent ??= new KnownJudgment(this, Judgment.Silent);

    /// <summary>A word by its key, or null.</summary>
    public SiteWord? Find(string key) => words.GetValueOrDefault(key);

    /// <summary>Takes the words of the configuration.</summary>
    public void AddSettings(SpellingSettings settings)
    {
        foreach (var word in settings.Words)
            Vouch(word, LearntFrom.Configuration);
        foreach (var list in settings.Imported)
        {
            foreach (var word in list.Words)
                Vouch(word, LearntFrom.Imported);
        }
    }

    /// <summary>Takes the doubtful words of a page.</summary>
    public void Add(string path, SpellingFacts facts)
    {
        foreach (var suspect in facts.Suspects)
        {
            if ((suspect.Flags & (SuspectFlags.NameCase | SuspectFlags.OtherScript | SuspectFlags.NamePart)) != 0)
                continue;
            var word = Get(suspect.Key, suspect.Text);
            word.Add(path, (suspect.Flags & (SuspectFlags.Title | SuspectFlags.Upper | SuspectFlags.Camel)) != 0);
        }

        for (var i = 0; i < facts.Taught.Length; i++)
            Vouch(facts.Taught[i], facts.TaughtFrom[i]);
    }

    /// <summary>Takes the names of files and folders, for those words that the text has.</summary>
    public void AddFileNames(IReadOnlyCollection<string> files)
    {
        foreach (var file in files)
        {
            var path = file.AsSpan();
            for (var i = 0; i < path.Length;)
            {
                if (!char.IsAsciiLetter(path[i]))
                {
                    i++;
                    continue;
                }

                var start = i;
                while (i < path.Length && char.IsAsciiLetter(path[i]))
                    i++;
                if (i - start is >= 3 and <= Longest)
                    VouchKnown(path[start..i], LearntFrom.FileName);
            }
        }
    }

    private void Vouch(string word, LearntFrom origin)
    {
        if (word.Length > Longest || !VouchKnown(word, origin))
            Get(word.ToLowerInvariant(), word).Vouch(origin);
    }

    private bool VouchKnown(ReadOnlySpan<char> word, LearntFrom origin)
    {
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        if (!words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var known))
            return false;
        known.Vouch(origin);
        return true;
    }

    private SiteWord Get(string key, string written)
    {
        if (words.TryGetValue(key, out var word))
            return word;
        word = new SiteWord(key) { Written = written };
        words.Add(key, word);
        return word;
    }
}
