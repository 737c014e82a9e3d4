namespace SiteLint.Rules.Spelling;

/// <summary>A logistic regression over <see cref="TypoFeatures"/>; <c>bench/spelling.md</c> says how its weights were fitted.</summary>
internal static class TypoModel
{
    /// <summary>Weights in the order of the features.</summary>
    public static float[] Weights { get; set; } =
    [
        3.459f, 0.12f, -0.967f, -0.199f, -0.365f, -0.058f, -0.115f, -0.365f, 0.166f, 0.74f, -0.069f, -0.104f,
        1.395f, -1.675f, -1.58f, -0.575f, -0.038f, -0.82f, -0.563f, -0.26f, -0.686f, -1.671f, -0.893f, -0.812f,
        -3.515f, 0.62f, 0f, -2.149f, -1.378f, -2.08f, -1.382f, -0.802f, 0f, 0f, 0f, 0.487f,
        0f, -1.615f, -1.461f, -0.06f, 0.216f, 0.532f, 0f, 0f, -1.162f, 0.031f, -0.2f, 0.457f,
        -1.425f, -0.621f, -0.702f, -0.351f, 0.787f, 0.679f, 0.136f, -0.903f, -1.203f, -2.059f, -0.592f, -0.135f,
        -0.028f, 0.082f, -1.327f, -0.207f, -0.004f, -0.557f, -0.286f, 0.046f, 0.835f, -1.13f, -0.39f, -0.009f,
        0.015f, 0.224f, -0.684f, -0.183f, -1.633f, 0.097f, -0.629f, -0.365f, -0.949f, -0.103f, -1.409f, -1.683f,
        -0.16f, -1.529f, -0.243f, -0.183f, -0.116f, -0.569f, -0.324f, -2.18f, -0.627f,
    ];

    /// <summary>How likely the word is a mistake, from 0 to 1; 0 where nothing is near to it.</summary>
    public static float Probability(Suspect suspect, SiteWord? site)
    {
        if (suspect.Candidates.Length == 0)
            return 0f;
        Span<float> features = stackalloc float[TypoFeatures.Names.Length];
        TypoFeatures.Write(suspect, site, features);
        var sum = TypoFeatures.Offset(suspect, site);
        for (var i = 0; i < features.Length; i++)
            sum += features[i] * Weights[i];
        return 1f / (1f + MathF.Exp(-sum));
    }
}
