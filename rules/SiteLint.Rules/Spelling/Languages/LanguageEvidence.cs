using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SiteLint.Rules.Spelling.Grammar;

namespace SiteLint.Rules.Spelling.Languages;

/// <summary>What a text says about its language: points for each Latin-script language and letters of each script.</summary>
internal sealed class LanguageEvidence
{
    private const int Scripts = (int)Script.OtherLetter + 1;
    private readonly int[] letters = new int[Scripts];

    /// <summary>Points by language, in the order of <see cref="FunctionWords.All"/>, and zeros: see <see cref="FunctionWordTable.Room"/>.</summary>
    public float[] Points { get; } = new float[FunctionWordTable.Room];

    /// <summary>Whether there are letters of other scripts than Latin.</summary>
    public bool HasLetters { get; private set; }

    /// <summary>Number of words in Latin script.</summary>
    public int LatinWords { get; private set; }

    /// <summary>Number of words in Latin script that hold a letter English does not have.</summary>
    public int AccentedWords { get; private set; }

    /// <summary>Number of words with letters that only some languages write without Latin: see <see cref="CyrillicTag"/>.</summary>
    public uint Marks { get; private set; }

    /// <summary>The script of most words, where two Han or Kana letters count as one word and five letters of others.</summary>
    public Script Script
    {
        get
        {
            if (!HasLetters)
                return LatinWords > 0 ? Script.Latin : Script.None;
            var best = Script.None;
            var most = 0f;
            for (var script = Script.Greek; script <= Script.OtherLetter; script++)
            {
                var words = letters[(int)script] / (script is Script.Han or Script.Kana or Script.Hangul or Script.Thai ? 2f : 5f);
                if (words > most)
                    (best, most) = (script, words);
            }

            // Pages in other scripts are full of English terms: Latin must clearly outweigh.
            return LatinWords > most * 2f ? Script.Latin : best == Script.None && LatinWords > 0 ? Script.Latin : best;
        }
    }

    /// <summary>Whether the text holds Japanese syllables.</summary>
    public bool HasKana => letters[(int)Script.Kana] > 0;

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        if (HasLetters)
            Array.Clear(letters);
        HasLetters = false;
        Array.Clear(Points);
        LatinWords = 0;
        AccentedWords = 0;
        Marks = 0;
    }

    /// <summary>Adds what another text says, each language's points scaled.</summary>
    public void Add(LanguageEvidence other)
    {
        if (other.HasLetters)
        {
            HasLetters = true;
            for (var i = 0; i < letters.Length; i++)
                letters[i] += other.letters[i];
        }

        Add(other.Points, other.LatinWords, other.AccentedWords);
        Marks |= other.Marks;
    }

    /// <summary>Adds what a text in Latin script says.</summary>
    /// <param name="added">Its points: see <see cref="Points"/>.</param>
    /// <param name="latinWords">See <see cref="LatinWords"/>.</param>
    /// <param name="accentedWords">See <see cref="AccentedWords"/>.</param>
    public void Add(ReadOnlySpan<float> added, int latinWords, int accentedWords)
    {
        var points = MemoryMarshal.Cast<float, Vector128<float>>(Points.AsSpan());
        var more = MemoryMarshal.Cast<float, Vector128<float>>(added);
        for (var i = 0; i < points.Length && i < more.Length; i++)
            points[i] += more[i];
        LatinWords += latinWords;
        AccentedWords += accentedWords;
    }

    /// <summary>Reads a text.</summary>
    public void Read(ReadOnlySpan<char> text) => Read(text, 0, text.Length);

    /// <summary>Reads a text whose tokens are known.</summary>
    public void Read(BlockWords words)
    {
        var known = words.Known;
        var text = words.Text;
        foreach (ref readonly var token in words.Tokens)
        {
            if ((token.Look & (TokenLook.Alone | TokenLook.Telling)) == TokenLook.Alone)
            {
                LatinWords++;
                continue;
            }

            if ((token.Look & TokenLook.Plain) == 0)
            {
                Read(text, token.Start, token.End);
                continue;
            }

            if ((token.Look & TokenLook.Alone) == 0 && ((token.Start > 0 && IsGlue(text[token.Start - 1])) || (token.End < text.Length && IsGlue(text[token.End]))))
                continue;
            LatinWords++;
            if ((token.Look & TokenLook.Telling) != 0)
                JudgePlain(text, token, known[token.Word].Languages);
        }
    }

    private void Read(ReadOnlySpan<char> text, int start, int end)
    {
        var i = start;
        while (i < end)
        {
            var c = text[i];
            if (c < 0x80 && !char.IsAsciiLetter(c))
            {
                i++;
                continue;
            }

            var script = Languages.Scripts.Of(c);
            if (script == Script.Latin)
            {
                i = ReadLatinWord(text, i);
                continue;
            }

            // A placeholder is no letter.
            if (script != Script.None)
            {
                letters[(int)script]++;
                HasLetters = true;
            }

            if (script is Script.Cyrillic or Script.Arabic)
                Marks |= MarkOf(c);
            i++;
        }
    }

    /// <summary>The language of a Cyrillic or Arabic text, by letters that its neighbours do not have.</summary>
    public string CyrillicTag => (Marks & 1) != 0 ? "uk" : (Marks & 2) != 0 ? "be" : (Marks & 4) != 0 ? "mk" : (Marks & 8) != 0 ? "sr" : (Marks & 48) == 16 ? "bg" : "ru";

    /// <summary>The language of an Arabic text.</summary>
    public string ArabicTag => (Marks & 128) != 0 ? "ur" : (Marks & 64) != 0 ? "fa" : "ar";

    private static uint MarkOf(char c) => c switch
    {
        'і' or 'ї' or 'є' or 'ґ' => 1,
        'ў' => 2,
        'ѓ' or 'ќ' or 'ѕ' => 4,
        'ђ' or 'ћ' or 'џ' or 'љ' or 'њ' => 8,
        'ъ' => 16,
        'ы' or 'э' => 32,
        'پ' or 'چ' or 'ژ' or 'گ' => 64,
        'ٹ' or 'ڈ' or 'ے' => 128,
        _ => 0,
    };

    private int ReadLatinWord(ReadOnlySpan<char> text, int start)
    {
        var users = uint.MaxValue;
        var accented = false;
        var i = start;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetter(c))
                continue;
            if (c is '\'' or '\u2019')
            {
                if (i + 1 >= text.Length || Languages.Scripts.Of(text[i + 1]) != Script.Latin)
                    break;
            }
            else if (c >= 0x80 && Languages.Scripts.Of(c) == Script.Latin)
            {
                accented = true;
                users &= FunctionWordTable.UsersOf(c);
            }
            else
            {
                break;
            }
        }

        // Words glued to digits, underscores or at-signs are names of things.
        var glued = (start > 0 && IsGlue(text[start - 1])) || (i < text.Length && IsGlue(text[i]));
        if (!glued)
            Judge(text[start..i], accented, users);
        return i;
    }

    private static bool IsGlue(char c) => char.IsAsciiDigit(c) || c is '_' or '@' or '/' or '\\' or '#';

    /// <summary>Does for a plain token what <see cref="Judge"/> does for any.</summary>
    private void JudgePlain(string text, in Token token, uint hints)
    {
        var first = text[token.Start];
        if (token.End == token.Start + 1 && char.IsAsciiLetterUpper(first))
            return;
        if (hints == 1)
            Points[0] += 1f;
        else if (hints < LanguageHints.EnglishEnding)
            Spread(hints, FunctionWordTable.WeightOf(hints));
        else if ((token.Look & TokenLook.InnerUpper) != 0)
            JudgeEnding(text.AsSpan(token.Start, token.End - token.Start));
        else if (hints == LanguageHints.EnglishEnding)
            Points[0] += 0.2f;
        else if (char.IsAsciiLetterLower(first))
            Spread(0b1_0110, 0.15f);
    }

    private void Judge(ReadOnlySpan<char> word, bool accented, uint users)
    {
        LatinWords++;
        // A single capital is an initial or an option; "A" at a sentence's start is English, Portuguese and more.
        var mask = word.Length == 1 && char.IsAsciiLetterUpper(word[0]) ? 0 : FunctionWordTable.Find(WordHash.OfText(word));
        if (mask != 0)
        {
            Spread(mask, FunctionWordTable.WeightOf(mask));
        }
        else if (word.Length > 4 && !accented)
        {
            JudgeEnding(word);
        }

        if (accented)
        {
            AccentedWords++;
            var isName = char.IsUpper(word[0]);
            if (users is not (0 or uint.MaxValue))
                Spread(users, isName ? 0.1f : 0.4f);
            Points[0] -= isName ? 0.05f : 0.3f;
        }
    }

    /// <summary>Endings that are common in English and rare elsewhere, and those of Romance languages.</summary>
    private void JudgeEnding(ReadOnlySpan<char> word)
    {
        if (char.IsAsciiLetterUpper(word[^1]))
            return;
        if (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal))
            Points[0] += 0.2f;
        else if (word.EndsWith("ness", StringComparison.Ordinal) || word.EndsWith("ight", StringComparison.Ordinal) || word.EndsWith("ck", StringComparison.Ordinal))
            Points[0] += 0.2f;
        else if (char.IsAsciiLetterLower(word[0]) && (word[^1] is 'o' or 'a' || word.EndsWith("os", StringComparison.Ordinal) || word.EndsWith("as", StringComparison.Ordinal)))
            Spread(0b1_0110, 0.15f);
    }

    private void Spread(uint mask, float points)
    {
        for (; mask != 0; mask &= mask - 1)
            Points[BitOperations.TrailingZeroCount(mask)] += points;
    }
}
