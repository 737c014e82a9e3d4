namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>The text of <c>confusions.txt</c>, which describes its own form.</summary>
internal static class ConfusionPatterns
{
    /// <summary>Reads the text.</summary>
    public static string Read()
    {
        using var stream = typeof(ConfusionPatterns).Assembly.GetManifestResourceStream("spelling:confusions.txt")
            ?? throw new InvalidOperationException("the list of confused words is not in the assembly");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
