using SiteLint.Discovery;

namespace SiteLint.Configuration;

/// <summary>Finds Hunspell dictionaries: those a configuration names, those of the system, those of node_modules.</summary>
internal static class DictionaryFinder
{
    private static readonly string[] SystemFolders = ["/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell", "/Library/Spelling"];

    /// <summary>The dictionaries for some languages.</summary>
    /// <param name="languages">BCP 47 tags; English is built in and not looked for.</param>
    /// <param name="named">Files or folders that the configuration names, absolute.</param>
    /// <param name="root">Absolute path of the source tree's root, for node_modules.</param>
    public static IReadOnlyList<DictionaryFile> Find(IReadOnlyList<string> languages, IReadOnlyList<string> named, string root)
    {
        var found = new List<DictionaryFile>();
        foreach (var path in named)
            AddNamed(found, path);
        foreach (var language in languages)
        {
            if (language.Split('-')[0] != "en" && !found.Exists(known => IsSame(known.Language, language)))
                AddInstalled(found, language, root);
        }

        return found;
    }

    private static void AddNamed(List<DictionaryFile> found, string path)
    {
        if (Directory.Exists(path))
        {
            foreach (var file in Directory.EnumerateFiles(path, "*.dic").Order(StringComparer.Ordinal))
                Add(found, file, LanguageOf(file));
            return;
        }

        var words = Path.ChangeExtension(path, ".dic");
        if (!Add(found, words, LanguageOf(words)))
            throw new ConfigurationException($"spelling.dictionaries: '{path}' has no .dic and .aff file");
    }

    private static void AddInstalled(List<DictionaryFile> found, string language, string root)
    {
        foreach (var folder in SystemFolders)
        {
            if (!Directory.Exists(folder))
                continue;
            var name = language.Replace('-', '_');
            if (Add(found, Path.Combine(folder, name + ".dic"), language))
                return;
            foreach (var file in Directory.EnumerateFiles(folder, name + "_*.dic").Order(StringComparer.Ordinal))
            {
                if (Add(found, file, language))
                    return;
            }
        }

        if (language.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            Add(found, Path.Combine(root, "node_modules", "dictionary-" + language.ToLowerInvariant(), "index.dic"), language);
    }

    private static bool Add(List<DictionaryFile> found, string words, string language)
    {
        var affix = Path.ChangeExtension(words, ".aff");
        if (!File.Exists(words) || !File.Exists(affix))
            return false;
        found.Add(new DictionaryFile(language, words, () => File.ReadAllBytes(affix), () => File.ReadAllBytes(words)));
        return true;
    }

    /// <summary><c>de_DE.dic</c> is of <c>de-DE</c>; npm's <c>dictionary-de/index.dic</c> of <c>de</c>.</summary>
    private static string LanguageOf(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        if (name == "index" && Path.GetFileName(Path.GetDirectoryName(file)) is { } folder && folder.StartsWith("dictionary-", StringComparison.Ordinal))
            name = folder["dictionary-".Length..];
        return name.Replace('_', '-');
    }

    private static bool IsSame(string dictionary, string language) =>
        dictionary.Equals(language, StringComparison.OrdinalIgnoreCase) || dictionary.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase);
}
