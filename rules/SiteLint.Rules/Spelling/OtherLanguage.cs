using SiteLint.Rules.Spelling.Hunspell;
using SiteLint.Rules.Spelling.Languages;

namespace SiteLint.Rules.Spelling;

/// <summary>Reports words of another language than English that the dictionary of that language does not know.</summary>
public sealed class OtherLanguage : DocumentRule
{
    /// <summary>Suggestions cost time; a page with more unknown words than this is not a page of mistakes.</summary>
    private const int MostSuggestions = 60;

    /// <summary>
    /// What all words of a page may take to be looked up, as <see cref="Effort"/>: two or three seconds. Only a page full of
    /// mistakes, or a dictionary that is made to take long, gets there.
    /// </summary>
    private const int MostEffort = 20_000_000;

    /// <summary>A word that stands so often on a page is meant.</summary>
    private const int MeantFrom = 3;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("spelling/other-language")
    {
        Title = "Word that the dictionary of its language does not know",
        Severity = Severity.Warning,
        Needs = Needs.Prose,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        var settings = document.Profile.Spelling;
        if (settings.Dictionaries.Count == 0)
            return;
        var languages = PageLanguages.Of(document);
        var found = new List<(TextSpan Span, string Word, HunspellDictionary Words)>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var left = MostEffort;
        string? slow = null;
        for (var i = 0; i < document.Prose.Count; i++)
        {
            if (languages[i] is not { Tag: { } tag, IsEnglish: false } || LoadedDictionaries.Find(settings, tag) is not { } dictionary)
                continue;
            if (dictionary.Words is null)
            {
                context.Report(default, $"The dictionary '{dictionary.Name}' cannot be read: {dictionary.Error}", causeKey: dictionary.Name);
                return;
            }

            if (left > 0)
                Read(document.Prose[i], dictionary.Words, settings, found, counts, ref left);
            else
                slow = dictionary.Name;
        }

        if (slow is not null)
            context.Report(default, $"Words take too long to be looked up in the dictionary '{slow}'; the rest of this page was not looked up", causeKey: slow, severity: Severity.Hint);

        var suggested = 0;
        foreach (var (span, word, words) in found)
        {
            if (counts[word] >= MeantFrom)
                continue;
            IReadOnlyList<string> suggestions = [];
            if (suggested++ < MostSuggestions && left > 0)
            {
                suggestions = words.Suggest(word, out var effort);
                left -= effort;
            }

            Report(context, span, word, words, suggestions);
        }
    }

    private static void Report(RuleContext context, TextSpan span, string word, HunspellDictionary words, IReadOnlyList<string> suggestions)
    {
        var best = suggestions.Count > 0 && IsNear(word, suggestions[0]) && IsWord(suggestions[0]) && words.Check(suggestions[0]) ? suggestions[0] : null;
        var english = EnglishClassOf(word);
        if ((english & WordClass.Common) != 0)
            best = null;
        context.Report(
            span,
            best is null ? $"'{word}' is not in the dictionary of its language" : $"'{word}' is not in the dictionary of its language; '{best}' may be meant",
            note: "Words that are right can be named under 'spelling: words:' in the configuration",
            fix: best is null || english != WordClass.None ? null : Fix.Unsafe($"Replace it with '{best}'", span, best),
            suggestions: suggestions,
            severity: best is null ? Severity.Hint : null);
    }

    /// <summary>
    /// What sort of English word it is. English words stand in pages of every language; and where one word decides the
    /// language of its block, a replaced English word could be written again by a rule for English, round after round.
    /// </summary>
    private static WordClass EnglishClassOf(string word)
    {
        Span<byte> codes = stackalloc byte[Letters.MaxLength];
        var length = System.Text.Ascii.IsValid(word) ? Letters.Encode(word, codes) : -1;
        return length > 0 ? WordCache.Look(codes[..length]).Class & WordClass.Trusted : WordClass.None;
    }

    /// <summary>Whether a suggestion, once written, is read as one word again; some dictionaries hold signs.</summary>
    private static bool IsWord(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && char.GetUnicodeCategory(text[i]) != System.Globalization.UnicodeCategory.NonSpacingMark && !(i > 0 && IsInner(text, i)))
                return false;
        }

        return true;
    }

    /// <summary>Words in small letters only: a capital may begin a name, and digits and signs make a word something else.</summary>
    private static void Read(ProseBlock block, HunspellDictionary words, SpellingSettings settings, List<(TextSpan, string, HunspellDictionary)> found, Dictionary<string, int> counts, ref int left)
    {
        var text = block.Text;
        for (var start = 0; start < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark || IsInner(text, end)))
                end++;
            if (IsPlain(text.AsSpan(start, end - start)) && !Touches(text, start, end))
            {
                var word = text[start..end];
                var isRight = words.Check(word, out var effort);
                left -= effort;
                if (!isRight && !IsAccepted(settings, word))
                {
                    counts[word] = counts.GetValueOrDefault(word) + 1;
                    found.Add((block.ToSource(start, end), word, words));
                }
            }

            start = end;
        }
    }

    private static bool IsInner(string text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 60)
            return false;
        foreach (var character in word)
        {
            if (char.IsUpper(character) || char.IsDigit(character))
                return false;
        }

        return true;
    }

    /// <summary>Whether a word is part of something that is no prose, or of a compound with a hyphen.</summary>
    private static bool Touches(string text, int start, int end) =>
        (start > 0 && text[start - 1] is ProseBlock.Placeholder or '-' or '_' or '/' or '@' or '#' or '.')
        || (end < text.Length && text[end] is ProseBlock.Placeholder or '-' or '_' or '/' or '@');

    private static bool IsAccepted(SpellingSettings settings, string word)
    {
        foreach (var accepted in settings.Words)
        {
            if (string.Equals(accepted, word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        foreach (var list in settings.Imported)
        {
            foreach (var accepted in list.Words)
            {
                if (string.Equals(accepted, word, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether two words differ by one letter, or by two neighbours that changed places.</summary>
    private static bool IsNear(string word, string other)
    {
        if (word.Length < 4 || Math.Abs(word.Length - other.Length) > 1)
            return false;
        int first = 0, last = 0;
        while (first < word.Length && first < other.Length && word[first] == other[first])
            first++;
        while (last < word.Length - first && last < other.Length - first && word[^(last + 1)] == other[^(last + 1)])
            last++;
        int left = word.Length - first - last, right = other.Length - first - last;
        return (left <= 1 && right <= 1) || (left == 2 && right == 2 && word[first] == other[first + 1] && word[first + 1] == other[first]);
    }
}
