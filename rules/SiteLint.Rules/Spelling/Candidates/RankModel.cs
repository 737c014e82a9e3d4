namespace SiteLint.Rules.Spelling;

/// <summary>Says how well a candidate fits a typed word in its place; <c>bench/spelling.md</c> says how the weights were fitted.</summary>
internal static class RankModel
{
    /// <summary>Weights in the order of <see cref="RankFeatures"/>.</summary>
    public static float[] Weights { get; set; } =
    [
        -3f, 0.19f, 1.56f, 0.12f, 1.13f, 0.63f, 2.72f, 2.3f, 0.35f, -2.38f, 0.29f, -0.62f, 0.44f, 1.02f, 1.43f, 0.23f, 0.48f, 0.45f, 0.48f, -0.03f, 0.74f, 1.3f, 0.6f, 1.24f,
    ];

    /// <summary>The score; only differences matter.</summary>
    public static float Score(string typed, Candidate candidate, bool inBlock, bool inDocument)
    {
        Span<float> features = stackalloc float[RankFeatures.Count];
        RankFeatures.Write(typed, candidate, inBlock, inDocument, features);
        var score = 0f;
        for (var i = 0; i < features.Length; i++)
            score += features[i] * Weights[i];
        return score;
    }
}
