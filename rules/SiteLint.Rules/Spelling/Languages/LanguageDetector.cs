using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SiteLint.Rules.Spelling.Languages;

/// <summary>Tells the language of a text: by script first, then by function words and letters.</summary>
internal static class LanguageDetector
{
    /// <summary>Points below which a text is not said to be in a language.</summary>
    private const float Least = 0.9f;

    /// <summary>Points from which a text is placeholder text in Latin.</summary>
    private const float LeastLatin = 2.5f;

    private static readonly int Latin = LanguageTags.IndexOf("la");

    /// <summary>The language of a text that is all there is to go by.</summary>
    public static LanguageGuess Detect(ReadOnlySpan<char> text)
    {
        var evidence = new LanguageEvidence();
        evidence.Read(text);
        return Decide(evidence, null);
    }

    /// <summary>Decides on evidence and on what is expected.</summary>
    /// <param name="evidence">What the text says.</param>
    /// <param name="expected">Points that hints give each language before the text is looked at; null for none.</param>
    public static LanguageGuess Decide(LanguageEvidence evidence, float[]? expected)
    {
        switch (evidence.Script)
        {
            case Script.None: return LanguageGuess.Unknown;
            case Script.Latin: return DecideLatin(evidence, expected);
            case Script.Cyrillic: return new LanguageGuess(evidence.CyrillicTag, 0.8f);
            case Script.Arabic: return new LanguageGuess(evidence.ArabicTag, 0.8f);
            case Script.Greek: return new LanguageGuess("el", 1f);
            case Script.Armenian: return new LanguageGuess("hy", 1f);
            case Script.Hebrew: return new LanguageGuess("he", 1f);
            case Script.Devanagari: return new LanguageGuess("hi", 0.8f);
            case Script.Bengali: return new LanguageGuess("bn", 0.9f);
            case Script.Tamil: return new LanguageGuess("ta", 1f);
            case Script.Telugu: return new LanguageGuess("te", 1f);
            case Script.Thai: return new LanguageGuess("th", 1f);
            case Script.Georgian: return new LanguageGuess("ka", 1f);
            case Script.Hangul: return new LanguageGuess("ko", 1f);
            case Script.Kana: return new LanguageGuess("ja", 1f);
            case Script.Han: return new LanguageGuess(evidence.HasKana ? "ja" : "zh", 0.9f);
            default: return new LanguageGuess("und", 0.5f);
        }
    }

    private static LanguageGuess DecideLatin(LanguageEvidence evidence, float[]? expected)
    {
        var english = evidence.Points[0] + (expected is null ? 0f : expected[0]);
        var best = 0;
        float most = english, next = MostBesidesEnglish(evidence, expected), others = next;
        if (next >= english)
            (best, most, next) = FindBest(evidence, expected);

        // Filler that designers mix into English is none, however little of it there is.
        if (evidence.Points[Latin] >= LeastLatin && evidence.Points[Latin] * 4f > most)
            return new LanguageGuess("la", 0.6f);
        if (most < Least)
        {
            // English where nothing speaks against it, for it is what most pages are in; otherwise unknown.
            return others > english + 0.25f || evidence.AccentedWords * 3 > evidence.LatinWords ? LanguageGuess.Unknown : new LanguageGuess("en", 0f);
        }

        var confidence = Math.Clamp((most - Math.Max(next, 0f)) / (most + 0.5f) * Math.Min(1f, most / 2f), 0.05f, 1f);
        return new LanguageGuess(FunctionWords.All[best].Tag, confidence);
    }

    /// <summary>The points of the language that has most but for English, which nearly every block of nearly every page is in.</summary>
    private static float MostBesidesEnglish(LanguageEvidence evidence, float[]? expected)
    {
        var points = MemoryMarshal.Cast<float, Vector128<float>>(evidence.Points.AsSpan());
        var hints = MemoryMarshal.Cast<float, Vector128<float>>(expected.AsSpan());
        var most = (points[0] + (hints.IsEmpty ? default : hints[0])).WithElement(0, float.MinValue);
        for (var i = 1; i < points.Length; i++)
            most = Vector128.Max(most, points[i] + (i < hints.Length ? hints[i] : default));
        return Math.Max(Math.Max(most[0], most[1]), Math.Max(most[2], most[3]));
    }

    private static (int Best, float Most, float Next) FindBest(LanguageEvidence evidence, float[]? expected)
    {
        var best = 0;
        float most = float.MinValue, next = float.MinValue;
        for (var i = 0; i < FunctionWordTable.Count; i++)
        {
            var points = evidence.Points[i] + (expected is null ? 0f : expected[i]);
            if (points > most)
                (best, most, next) = (i, points, most);
            else if (points > next)
                next = points;
        }

        return (best, most, next);
    }
}
