namespace SiteLint.Configuration;

/// <summary>Turns the <c>spelling</c> section into what spelling rules are told.</summary>
internal static class SpellingConfiguration
{
    /// <summary>Reads the section of a merged configuration.</summary>
    public static SpellingSettings Read(ConfigurationScope scope)
    {
        var languages = scope.FindTexts("spelling.languages");
        var words = scope.FindTexts("spelling.words");
        if (languages is null && words is null)
            return SpellingSettings.Default;
        return new SpellingSettings { Languages = languages ?? SpellingSettings.Default.Languages, Words = words ?? [] };
    }
}
