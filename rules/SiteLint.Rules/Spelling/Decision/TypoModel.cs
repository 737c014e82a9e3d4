namespace SiteLint.Rules.Spelling;

/// <summary>A logistic regression over <see cref="TypoFeatures"/>; <c>bench/spelling.md</c> says how its weights were fitted.</summary>
internal static class TypoModel
{
    /// <summary>Weights in the order of the features.</summary>
    public static float[] Weights { get; set; } =
    [
        0.114f, 0.926f, -1.546f, 0.004f, -0.326f, -0.152f, -0.147f, -0.17f, 0.554f, 0.678f, -0.165f, 0.321f,
        1.308f, -1.537f, -1.087f, -0.257f, 0f, -0.367f, -0.285f, -0.706f, -0.696f, -0.573f, -0.885f, -0.757f,
        -2.914f, 0.839f, -0.354f, -2.004f, -0.34f, -0.507f, -0.246f, -0.047f, 0f, 0f, 0f, 0.341f,
        0f, -1.367f, -1.208f, -0.191f, 0.59f, 0.784f, 0f, -2.97f, -1.188f, -0.424f, -0.11f, 0.518f,
        -0.547f, 0.024f, -0.36f, -0.205f, 1.137f, 0.334f, 0.181f, -1.419f, -1.25f, -0.251f, 0.033f, -0.62f,
        -0.167f, 0.115f, -1.763f, -0.535f, -0.028f, -0.513f, -0.325f, -0.081f, 0.779f, -0.129f, -0.201f, -0.084f,
        -0.236f, 0.34f, -0.114f, -0.478f, -1.336f, -0.465f,
    ];

    /// <summary>How likely the word is a mistake, from 0 to 1.</summary>
    public static float Probability(Suspect suspect, SiteWord? site)
    {
        Span<float> features = stackalloc float[TypoFeatures.Names.Length];
        TypoFeatures.Write(suspect, site, features);
        var sum = TypoFeatures.Offset(suspect, site);
        for (var i = 0; i < features.Length; i++)
            sum += features[i] * Weights[i];
        return 1f / (1f + MathF.Exp(-sum));
    }
}
