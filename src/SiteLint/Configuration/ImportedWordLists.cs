using SiteLint.Discovery;
using SiteLint.Parsing.Data;

namespace SiteLint.Configuration;

/// <summary>
/// Reads the word lists that a site keeps for other spelling checkers: cspell, Vale, codespell, typos. Words that those
/// accept are accepted here too.
/// </summary>
/// <param name="tree">The files.</param>
internal sealed class ImportedWordLists(SourceTree tree)
{
    private static readonly string[] CspellFiles =
        ["cspell.json", ".cspell.json", "cSpell.json", ".vscode/cspell.json", "cspell.config.json", "cspell.config.yaml", "cspell.config.yml", "cspell.yaml", "cspell.yml"];

    private static readonly string[] TyposFiles = ["_typos.toml", "typos.toml", ".typos.toml"];

    private readonly List<ImportedWords> found = [];

    /// <summary>Every list that is there; a file that cannot be read is left out.</summary>
    public static IReadOnlyList<ImportedWords> Read(SourceTree tree, string root)
    {
        var lists = new ImportedWordLists(tree);
        foreach (var folder in root.Length == 0 ? new[] { "" } : ["", root])
        {
            foreach (var name in CspellFiles)
                lists.ReadCspell(Join(folder, name));
            foreach (var name in TyposFiles)
                lists.ReadTypos(Join(folder, name));
            lists.ReadCodespell(Join(folder, ".codespellrc"));
            lists.ReadVale(Join(folder, ".vale.ini"));
        }

        return lists.found;
    }

    private static string Join(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";

    private void ReadCspell(string path)
    {
        if (ReadText(path) is not { } text)
            return;
        var span = new TextSpan(0, text.Length);
        var data = (path.EndsWith("json", StringComparison.Ordinal) ? JsonReader.Parse(text, span, isTolerant: true) : YamlReader.Parse(text, span)).Root;
        var words = new List<string>();
        foreach (var key in new[] { "words", "ignoreWords" })
        {
            foreach (var word in data?[key]?.ScalarsOrSelf() ?? [])
                words.Add(word.Text);
        }

        Add(path, words);
        foreach (var definition in data?["dictionaryDefinitions"]?.Items ?? [])
        {
            if (definition["path"]?.AsString() is { } list && TreePath.Combine(TreePath.DirectoryOf(path), list) is { } file)
                ReadLines(file);
        }
    }

    private void ReadTypos(string path)
    {
        if (ReadText(path) is not { } text)
            return;
        var accepted = TomlReader.Parse(text, new TextSpan(0, text.Length)).Root?["default"]?["extend-words"];
        var words = new List<string>();
        foreach (var entry in accepted?.Entries ?? [])
        {
            // A word that is to be replaced by itself is one that typos accepts.
            if (string.Equals(entry.Key, entry.Value.AsString(), StringComparison.OrdinalIgnoreCase))
                words.Add(entry.Key);
        }

        Add(path, words);
    }

    private void ReadCodespell(string path)
    {
        if (ReadText(path) is not { } text)
            return;
        if (IniValue(text, "ignore-words-list") is { } words)
            Add(path, [.. words.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]);
        if (IniValue(text, "ignore-words") is { } list && TreePath.Combine(TreePath.DirectoryOf(path), list) is { } file)
            ReadLines(file);
    }

    private void ReadVale(string path)
    {
        if (ReadText(path) is not { } text || IniValue(text, "Vocab") is not { } vocabularies)
            return;
        var styles = TreePath.Combine(TreePath.DirectoryOf(path), IniValue(text, "StylesPath") ?? "styles");
        if (styles is null)
            return;
        foreach (var name in vocabularies.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            ReadLines($"{styles}/config/vocabularies/{name}/accept.txt");
            ReadLines($"{styles}/Vocab/{name}/accept.txt");
        }
    }

    /// <summary>One word a line; comments and patterns are left out.</summary>
    private void ReadLines(string path)
    {
        if (ReadText(path) is not { } text)
            return;
        var words = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            var word = line.Trim();
            if (word.Length > 0 && word[0] is not ('#' or '!') && word.AsSpan().IndexOfAny("()[]{}*+?|\\^$") < 0)
                words.Add(word);
        }

        Add(path, words);
    }

    private void Add(string path, List<string> words)
    {
        if (words.Count > 0 && !found.Exists(list => list.Path == path))
            found.Add(new ImportedWords(path, words));
    }

    private string? ReadText(string path)
    {
        try
        {
            return tree.Find(path) is null ? null : ConfigurationText.Decode(tree.ReadBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another tool's list that cannot be read is that tool's matter.
            return null;
        }
    }

    private static string? IniValue(string text, string key)
    {
        foreach (var line in text.Split('\n'))
        {
            var equals = line.IndexOf('=');
            if (equals > 0 && line.AsSpan(0, equals).Trim().Equals(key, StringComparison.OrdinalIgnoreCase))
                return line[(equals + 1)..].Trim();
        }

        return null;
    }
}
