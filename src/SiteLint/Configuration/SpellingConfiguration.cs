using SiteLint.Discovery;

namespace SiteLint.Configuration;

/// <summary>Turns the <c>spelling</c> section, and the word lists of other tools, into what spelling rules are told.</summary>
internal static class SpellingConfiguration
{
    /// <summary>The key that names dictionaries.</summary>
    public const string DictionariesKey = "spelling.dictionaries";

    /// <summary>Reads the section of a merged configuration.</summary>
    /// <param name="scope">The configuration.</param>
    /// <param name="tree">The files.</param>
    /// <param name="root">The site's root, relative to the source tree's root.</param>
    /// <param name="named">Dictionaries that the caller names, absolute.</param>
    /// <param name="refused">Told of a dictionary that a configuration of the repository names outside of it.</param>
    /// <exception cref="ConfigurationException">A dictionary that is named is not there.</exception>
    public static SpellingSettings Read(ConfigurationScope scope, SourceTree tree, string root, IReadOnlyList<string> named, Action<string> refused)
    {
        var languages = scope.FindTexts("spelling.languages") ?? SpellingSettings.Default.Languages;
        var trust = new TrustRoot(tree.Root);
        var paths = new List<(string Path, bool IsTrusted)>(named.Select(static path => (path, true)));
        foreach (var layer in scope.Layers)
        {
            if (!layer.Values.TryGetValue(DictionariesKey, out var value))
                continue;
            foreach (var item in value.Items)
                Add(layer, item);
        }

        return new SpellingSettings
        {
            Languages = languages,
            Words = scope.FindTexts("spelling.words") ?? [],
            Imported = ImportedWordLists.Read(tree, root),
            Dictionaries = paths.Count == 0 && languages is ["en"] ? [] : DictionaryFinder.Find(languages, paths, trust),
        };

        // A file outside that the caller named with --config is the caller's own word; one of the repository is not.
        void Add(WrittenConfiguration layer, WrittenText item)
        {
            var path = Path.GetFullPath(Path.Combine(tree.Root, scope.Directory, item.Text));
            var isTrusted = Path.IsPathRooted(layer.Path);
            if (isTrusted || (trust.Absolute(path) is { } inside && trust.StaysInside(inside)))
                paths.Add((path, isTrusted));
            else
                refused($"{item.Place}: the dictionary '{item.Text}' lies outside the repository and is not read; name it with --dictionary or SITELINT_DICTIONARIES");
        }
    }
}
