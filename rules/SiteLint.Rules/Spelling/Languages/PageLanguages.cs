using SiteLint.Rules.Spelling.Grammar;

namespace SiteLint.Rules.Spelling.Languages;

/// <summary>
/// The language of each block of a page. A block's own words decide; where they say little, the nearest <c>lang</c>,
/// the path, the header, the rest of the page and the site's language do.
/// </summary>
internal sealed class PageLanguages
{
    /// <summary>Confidence that a text needs to be English in a folder that is named after another language.</summary>
    private const float SureOfEnglish = 0.5f;

    /// <summary>Blocks whose evidence a thread keeps to use again.</summary>
    private const int MaxKept = 1024;

    [ThreadStatic]
    private static PageLanguages? last;

    [ThreadStatic]
    private static LanguageEvidence[]? evidence;

    private readonly LanguageGuess[] guesses;
    private readonly Document document;

    private PageLanguages(Document document)
    {
        this.document = document;
        guesses = new LanguageGuess[document.Prose.Count];
        Guess();
    }

    /// <summary>The languages of a document's blocks. Rules that ask for the same document one after the other on one thread share the answer.</summary>
    public static PageLanguages Of(Document document)
    {
        if (last is not { } known || !ReferenceEquals(known.document, document))
            last = known = new PageLanguages(document);
        return known;
    }

    /// <summary>The language of the block with an index in <see cref="Document.Prose"/>.</summary>
    public LanguageGuess this[int block] => guesses[block];

    private void Guess()
    {
        var count = guesses.Length;
        if (evidence is null || evidence.Length < count)
            Array.Resize(ref evidence, Math.Max(count, 16));
        var page = new LanguageEvidence();
        var words = PageWords.Of(document);
        var blocks = words.Blocks;
        var memory = words.Memory;
        for (var i = 0; i < count; i++)
        {
            if ((words.KnownOf(i).Traits & BlockTraits.Evidence) != 0)
            {
                memory.AddTo(page, in words.KnownOf(i));
                continue;
            }

            var read = EvidenceAt(evidence, i);
            read.Read(words.Of(i));
            page.Add(read);
            memory.Keep(words.NumberOf(i), read);
        }

        var ofPage = ExpectedOfPage(page);
        var expectation = memory.NumberOfExpectation(ofPage);
        var ofPath = LanguageTags.Primary(LanguageTags.FromPath(document.File.Path));
        for (var i = 0; i < count; i++)
        {
            var expected = ofPage;
            var named = LanguageTags.Primary(blocks[i].Language);
            if (named is not null && LanguageTags.IndexOf(named) is var index and >= 0)
            {
                expected = (float[])ofPage.Clone();
                expected[index] += 1.5f;
            }

            ref var known = ref words.KnownOf(i);
            if (expectation != 0 && known.Expected == expectation && expected == ofPage)
            {
                guesses[i] = known.Guess;
            }
            else
            {
                if ((known.Traits & BlockTraits.Evidence) != 0)
                    memory.AddTo(EvidenceAt(evidence, i), in known);
                guesses[i] = LanguageDetector.Decide(evidence[i], expected);
                if (expected == ofPage && (known.Traits & BlockTraits.Evidence) != 0)
                    (known.Expected, known.Guess) = (expectation, guesses[i]);
            }

            // In a folder of another language a text is English only where its own words leave no doubt.
            if (ofPath is not (null or "en") && guesses[i] is { Tag: "en", Confidence: < SureOfEnglish })
                guesses[i] = new LanguageGuess(null, SureOfEnglish);
            if (guesses[i] is { Tag: "en", Confidence: < 0.3f } && named is not null && named != "en" && LanguageTags.IndexOf(named) < 0)
                guesses[i] = new LanguageGuess(named, 0.5f);
        }

        // What one huge page needed is not kept.
        if (count > MaxKept)
            evidence = null;
    }

    private static LanguageEvidence EvidenceAt(LanguageEvidence[] all, int block)
    {
        if (all[block] is { } used)
            used.Clear();
        else
            all[block] = new LanguageEvidence();
        return all[block];
    }

    /// <summary>Points that a page's hints and its whole text give each language: never as many as a clear sentence gives.</summary>
    private float[] ExpectedOfPage(LanguageEvidence page)
    {
        var expected = new float[FunctionWordTable.Room];
        Hint(expected, LanguageTags.FromPath(document.File.Path), 1.4f);
        if (document.FrontMatter is { } header)
            Hint(expected, (header["lang"] ?? header["language"] ?? header["locale"])?.AsString(), 1f);
        Hint(expected, document.Profile.Language, 0.3f);
        var guess = LanguageDetector.Decide(page, null);
        var index = LanguageTags.IndexOf(guess.Tag);
        if (index >= 0 && guess.Confidence > 0.2f)
            expected[index] += 1f;
        return expected;
    }

    private static void Hint(float[] expected, string? tag, float points)
    {
        var index = LanguageTags.IndexOf(LanguageTags.Primary(tag));
        if (index >= 0)
            expected[index] += points;
    }
}
