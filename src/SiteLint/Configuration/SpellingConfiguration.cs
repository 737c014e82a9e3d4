using SiteLint.Discovery;

namespace SiteLint.Configuration;

/// <summary>Turns the <c>spelling</c> section, and the word lists of other tools, into what spelling rules are told.</summary>
internal static class SpellingConfiguration
{
    /// <summary>Reads the section of a merged configuration.</summary>
    /// <param name="scope">The configuration.</param>
    /// <param name="tree">The files.</param>
    /// <param name="root">The site's root, relative to the source tree's root.</param>
    /// <exception cref="ConfigurationException">A dictionary that is named is not there.</exception>
    public static SpellingSettings Read(ConfigurationScope scope, SourceTree tree, string root)
    {
        var languages = scope.FindTexts("spelling.languages") ?? SpellingSettings.Default.Languages;
        var words = scope.FindTexts("spelling.words") ?? [];
        var imported = ImportedWordLists.Read(tree, root);
        var named = new List<string>();
        foreach (var path in scope.FindTexts("spelling.dictionaries") ?? [])
            named.Add(Path.GetFullPath(Path.Combine(tree.Root, scope.Directory, path)));
        return new SpellingSettings
        {
            Languages = languages,
            Words = words,
            Imported = imported,
            Dictionaries = named.Count == 0 && languages is ["en"] ? [] : DictionaryFinder.Find(languages, named, tree.Root),
        };
    }
}
