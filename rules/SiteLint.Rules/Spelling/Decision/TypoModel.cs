namespace SiteLint.Rules.Spelling;

/// <summary>A logistic regression over <see cref="TypoFeatures"/>; <c>bench/spelling.md</c> says how its weights were fitted.</summary>
internal static class TypoModel
{
    /// <summary>Weights in the order of the features.</summary>
    public static float[] Weights { get; set; } =
    [
        0.172f, 0.883f, -1.659f, -0.006f, -0.339f, -0.153f, -0.144f, -0.144f, 0.596f, 0.676f, -0.134f, 0.287f,
        1.323f, -1.506f, -1.072f, -0.253f, 0f, -0.419f, -0.258f, -0.691f, -0.672f, -0.575f, -0.898f, -0.736f,
        -2.911f, 0.854f, -0.373f, -1.964f, -0.342f, -0.451f, -0.226f, -0.162f, 0f, 0f, 0f, 0.375f,
        0f, -1.344f, -1.206f, -0.198f, 0.537f, 0.781f, 0f, -3.042f, -1.259f, -0.398f, -0.09f, 0.497f,
        -0.541f, 0.033f, -0.394f, -0.183f, 1.236f, 0.375f, 0.171f, -1.44f, -1.23f, -0.25f, 0.013f, -0.646f,
        -0.135f, 0.149f, -1.753f, -0.504f, -0.029f, -0.519f, -0.272f, -0.093f, 0.777f, -0.041f, -0.183f, -0.071f,
        -0.261f, 0.308f, -0.094f, -0.499f, -1.411f, -0.446f,
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
