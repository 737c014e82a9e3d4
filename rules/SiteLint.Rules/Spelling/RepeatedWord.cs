using SiteLint.Rules.Spelling.Grammar;

namespace SiteLint.Rules.Spelling;

/// <summary>Reports a word that stands twice in a row.</summary>
public sealed class RepeatedWord : GrammarRule
{
    private static readonly HashedWords Allowed = new(
        "had that do her him very really so many much long far no yes bye ha ho hee blah knock tut now well there oh never chop tap hush night pom cha "
        + "same half foo bar baz test lorem double choo win go yo la na da duh hey hmm more again round on-and-on step bit type go-go boing beep tick hip rah wow "
        + "dum aye hear come pretty super mega tsk boo dik pee woof meow quack baa moo vroom bla etc");

    private static readonly HashedWords Particles = new("in on off up out over");

    private static readonly HashedWords ParticleVerbs = new(
        "log logs logged logging sign signs signed signing check checks checked checking opt opts opted opting turn turns turned turning plug plugs plugged zoom fill fills filled "
        + "drop built build kick kicks come comes came go goes going went hand pass type typed opted tune tuned move moved carry carried carries keep keeps put scroll clock cash "
        + "result results resulted take taken takes hold based rely relies depend depends get got live lives participate stay stays trade plugged dive tap switched switch clicked");

    private static readonly HashedWords ClauseWords = new("what whatever who where which how why when all thing problem point issue question trouble reason truth answer idea fact key it this that trick catch goal");

    private static readonly HashedWords FunctionWord = new(
        "a an the of to in on at by for from with and or but nor yet if then than as is are was were be been being has have had do does did can could will would should may might must "
        + "this that these those it its he she we they you i your our their my his her not no so into onto about over under when where which who what how all any each some such only also just more most "
        + "very there here because while since until through between after before during without within against using use");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("spelling/repeated-word")
    {
        Title = "Word stands twice",
        Severity = Severity.Error,
        Needs = Needs.Prose,
        Fix = FixAvailability.Sometimes,
    };

    /// <inheritdoc/>
    internal override BlockTraits Clean => BlockTraits.NoRepeats;

    /// <inheritdoc/>
    internal override void Scan(GrammarScan scan, BlockWords words)
    {
        var tokens = words.Tokens;
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Word == tokens[i - 1].Word && tokens[i].Gap == Gap.Blank && IsMistake(scan, words, i) && scan.IsEnglish)
                Report(scan, words, i);
        }
    }

    private static bool IsMistake(GrammarScan scan, BlockWords words, int second)
    {
        var first = second - 1;
        ReadOnlySpan<char> a = words[first], b = words[second];
        if (words.KindOf(second) != TokenKind.Word || words.KindOf(first) != TokenKind.Word || !a.Equals(b, StringComparison.OrdinalIgnoreCase))
            return false;
        var hash = words.HashOf(second);
        var isFunction = FunctionWord.Contains(hash);
        if (a.Length == 1 && (hash != HashedWords.Hash("a") || char.IsUpper(b[0])))
            return false;
        if (a.Length > 1 && (IsCapitals(a) || IsCapitals(b) || HasInnerCapital(a) || HasInnerCapital(b)))
            return false;
        if (Allowed.Contains(hash) || IsDeliberate(words, first, second))
            return false;
        var (before, after) = (scan.Source(words.StartOf(first), words.EndOf(first)), scan.Source(words.StartOf(second), words.EndOf(second)));
        // Words that stand in one decoded piece of the source have no places of their own.
        if (after.Start < before.End || IsElsewhere(scan.Slice(new TextSpan(before.End, after.Start)), isFunction))
            return false;
        // Parts of compounds: "one one-line change", "three-file file".
        if (words.GapBefore(first) == Gap.Hyphen || (second + 1 < words.Count && words.GapBefore(second + 1) == Gap.Hyphen))
            return false;
        if (!IsRightCase(words, first, isFunction))
            return false;
        if (!isFunction && (scan.Block.Scope is ProseScope.TableCell || IsMarkedUp(scan, words, second)))
            return false;
        if (Particles.Contains(hash) && first > 0 && words.Follows(first) && ParticleVerbs.Contains(words.HashOf(first - 1)))
            return false;
        return hash != HashedWords.Hash("is") || !HasClauseBefore(words, first);
    }

    /// <summary>Whether a word stands three times in a row, is set in quotes twice, or has a colon behind it as a key has.</summary>
    private static bool IsDeliberate(BlockWords words, int first, int second)
    {
        var hash = words.HashOf(first);
        if ((first > 0 && words.HashOf(first - 1) == hash && words.GapBefore(first) == Gap.Blank) || (second + 1 < words.Count && words.HashOf(second + 1) == hash && words.GapBefore(second + 1) == Gap.Blank))
            return true;
        var text = words.Text;
        int start = words.StartOf(first), end = words.EndOf(second);
        if (end < text.Length && text[end] == ':')
            return true;
        return start > 0 && end < text.Length && text[start - 1] is '"' or '\u201C' && text[end] is '"' or '\u201D';
    }

    /// <summary>Whether what stands between two words in the source parts them: a tag on a line of its own, or the end of a link, which only a small word crosses by mistake.</summary>
    private static bool IsElsewhere(ReadOnlySpan<char> between, bool isFunction)
    {
        var isLinkEnd = between.IndexOf("](", StringComparison.Ordinal) >= 0 || between.IndexOf("][", StringComparison.Ordinal) >= 0;
        if (isLinkEnd)
            return !isFunction || between.Contains('\n');
        return between.Contains('\n') && between.Contains('<');
    }

    /// <summary>Names such as Duran Duran have two capitals, and a capital may tell a thing from its kind (the class Class).</summary>
    private static bool IsRightCase(BlockWords words, int first, bool isFunction)
    {
        bool a = char.IsUpper(words[first][0]), b = char.IsUpper(words[first + 1][0]);
        if (a && b)
            return isFunction && words.BeginsSentence(first);
        // What follows begins a name or a title: follow the The Carpentries' code.
        if (b)
            return isFunction && !(first + 2 < words.Count && char.IsUpper(words[first + 2][0]));
        // "Reports reports whether": a noun and its verb.
        return !a || (words.BeginsSentence(first) && (isFunction || (words.Count > 2 && !words[first].EndsWith("s", StringComparison.Ordinal))));
    }

    /// <summary>"What it is is a list": the first verb belongs to a clause.</summary>
    private static bool HasClauseBefore(BlockWords words, int at)
    {
        for (var i = at - 1; i >= 0 && i > at - 9; i--)
        {
            if (words.GapBefore(i + 1) == Gap.Sentence)
                return false;
            if (ClauseWords.Contains(words.HashOf(i)))
                return true;
        }

        return false;
    }

    /// <summary>Emphasis on one of the two tells a name from the word for its kind: the variable <i>variable</i>.</summary>
    private static bool IsMarkedUp(GrammarScan scan, BlockWords words, int second)
    {
        var before = scan.Source(words.StartOf(second - 1), words.EndOf(second - 1));
        var after = scan.Source(words.StartOf(second), words.EndOf(second));
        return after.Start > before.End && scan.Slice(new TextSpan(before.End, after.Start)).IndexOfAny("*_`") >= 0;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsUpper(word[1]);

    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        foreach (var c in word[1..])
        {
            if (char.IsUpper(c))
                return true;
        }

        return false;
    }

    private static void Report(GrammarScan scan, BlockWords words, int second)
    {
        int start = words.StartOf(second - 1), end = words.EndOf(second);
        var kept = words[second - 1].ToString();
        scan.Context.Report(
            scan.Source(start, end),
            $"'{kept}' stands twice; remove one",
            fix: Mend(scan, words, second),
            suggestions: [kept]);
    }

    /// <summary>Takes the second word away: with the blank before it, or with the one behind where it begins a line.</summary>
    private static Fix? Mend(GrammarScan scan, BlockWords words, int second)
    {
        var before = scan.Source(words.StartOf(second - 1), words.EndOf(second - 1));
        var after = scan.Source(words.StartOf(second), words.EndOf(second));
        if (after.Length != words[second].Length || before.Length != words[second - 1].Length || after.Start <= before.End)
            return null;
        var gap = scan.Slice(new TextSpan(before.End, after.Start));
        if (gap.IndexOfAnyExcept(' ', '\t', '\u00A0') < 0)
            return Fix.Safe($"Remove the second '{words[second]}'", new TextSpan(before.End, after.End), "");
        return gap.Contains('\n') && gap.Trim().Trim('>').IsWhiteSpace() && scan.CharAt(after.End) == ' '
            ? Fix.Safe($"Remove the second '{words[second]}'", new TextSpan(after.Start, after.End + 1), "")
            : null;
    }
}
