namespace SiteLint.Rules.Spelling;

/// <summary>A logistic regression over <see cref="TypoFeatures"/>; <c>bench/spelling.md</c> says how its weights were fitted.</summary>
internal static class TypoModel
{
    /// <summary>Weights in the order of the features.</summary>
    public static float[] Weights { get; set; } =
    [
        0.236f, 0.863f, -1.632f, -0.014f, -0.333f, -0.155f, -0.146f, -0.146f, 0.593f, 0.662f, -0.128f, 0.281f,
        1.313f, -1.504f, -1.077f, -0.255f, 0f, -0.42f, -0.261f, -0.69f, -0.671f, -0.576f, -0.897f, -0.732f,
        -2.908f, 0.852f, -0.373f, -1.955f, -0.349f, -0.458f, -0.228f, -0.151f, 0f, 0f, 0f, 0.354f,
        0f, -1.353f, -1.212f, -0.191f, 0.524f, 0.779f, 0f, -2.972f, -1.256f, -0.398f, -0.092f, 0.5f,
        -0.54f, 0.025f, -0.383f, -0.145f, 1.231f, 0.367f, 0.169f, -1.425f, -1.231f, -0.237f, 0.007f, -0.639f,
        -0.125f, 0.146f, -1.753f, -0.51f, -0.029f, -0.517f, -0.285f, -0.083f, 0.766f, -0.054f, -0.177f, -0.07f,
        -0.265f, 0.309f, -0.095f, -0.503f, -1.408f, -0.488f,
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
