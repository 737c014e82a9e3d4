using SiteLint.Discovery;

namespace SiteLint.Configuration;

/// <summary>Finds Hunspell dictionaries: those a configuration names, those of the system, those of node_modules.</summary>
internal static class DictionaryFinder
{
    /// <summary>In bytes; the largest dictionaries in use have a quarter of it.</summary>
    private const long LargestFile = 64 << 20;

    private static readonly string[] SystemFolders = ["/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell", "/Library/Spelling"];

    /// <summary>The dictionaries for some languages.</summary>
    /// <param name="languages">BCP 47 tags, which name files and so hold nothing but letters, digits and hyphens; English is built in and not looked for.</param>
    /// <param name="named">Files or folders, absolute; those that are not trusted may hold no link out of the repository.</param>
    /// <param name="trust">The repository.</param>
    public static IReadOnlyList<DictionaryFile> Find(IReadOnlyList<string> languages, IReadOnlyList<(string Path, bool IsTrusted)> named, TrustRoot trust)
    {
        var found = new List<DictionaryFile>();
        foreach (var (path, isTrusted) in named)
            AddNamed(found, path, isTrusted ? null : trust);
        foreach (var language in languages)
        {
            if (language.Split('-', '_')[0] != "en" && !found.Exists(known => IsSame(known.Language, language)))
                AddInstalled(found, language, trust);
        }

        return found;
    }

    private static void AddNamed(List<DictionaryFile> found, string path, TrustRoot? trust)
    {
        if (Directory.Exists(path))
        {
            foreach (var file in Directory.EnumerateFiles(path, "*.dic").Order(StringComparer.Ordinal))
                Add(found, file, LanguageOf(file), trust);
            return;
        }

        var words = Path.ChangeExtension(path, ".dic");
        if (!Add(found, words, LanguageOf(words), trust))
            throw new ConfigurationException($"spelling.dictionaries: '{path}' has no .dic and .aff file");
    }

    private static void AddInstalled(List<DictionaryFile> found, string language, TrustRoot trust)
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

        var package = "dictionary-" + language.ToLowerInvariant().Replace('_', '-');
        Add(found, Path.Combine(trust.Root, "node_modules", package, "index.dic"), language, trust);
    }

    private static bool Add(List<DictionaryFile> found, string words, string language, TrustRoot? trust = null)
    {
        var affix = Path.ChangeExtension(words, ".aff");
        if (!File.Exists(words) || !File.Exists(affix) || trust?.StaysInside(words) == false || trust?.StaysInside(affix) == false)
            return false;
        found.Add(new DictionaryFile(language, words, () => Read(affix), () => Read(words)));
        return true;
    }

    private static byte[] Read(string file) =>
        new FileInfo(file).Length <= LargestFile ? File.ReadAllBytes(file) : throw new IOException($"'{file}' is larger than a dictionary can be ({LargestFile >> 20} MB)");

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
