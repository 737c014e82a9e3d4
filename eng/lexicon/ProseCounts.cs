using System.IO.Compression;
using System.Text;

namespace SiteLint.Lexicon;

/// <summary>How often words stand in the prose of manuals, and in how many of them.</summary>
internal sealed class ProseCounts
{
    private static readonly string[] Skipped = ["script", "style", "pre", "code", "tt", "kbd", "samp", "head", "nav", "footer"];

    /// <summary>Words with <c>'s</c> that are no possessives; the word list leaves them out.</summary>
    public static readonly HashSet<string> Contractions = new(StringComparer.OrdinalIgnoreCase)
    {
        "it's", "that's", "let's", "here's", "there's", "what's", "who's", "where's", "how's", "he's", "she's", "one's",
    };

    /// <summary>Counts by word in lower case.</summary>
    public Dictionary<string, Entry> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>All words counted.</summary>
    public long Total { get; private set; }

    /// <summary>Counts the HTML pages below a folder as one manual.</summary>
    public void AddManual(string folder, int manual)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(static file => file.EndsWith(".html", StringComparison.Ordinal) || file.EndsWith(".html.gz", StringComparison.Ordinal) || file.EndsWith(".xhtml", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (new FileInfo(file).LinkTarget is not null)
                continue;
            using Stream stream = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(File.OpenRead(file), CompressionMode.Decompress) : File.OpenRead(file);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            var prose = Strip(reader.ReadToEnd());
            foreach (var block in prose.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                // Menus, headers and quotations stand on many pages; a block counts once for each manual.
                if (seen.Add(block))
                    Count(block, manual);
            }
        }
    }

    private static string Strip(string html)
    {
        var text = new StringBuilder(html.Length / 2);
        for (var i = 0; i < html.Length; i++)
        {
            if (html[i] != '<')
            {
                text.Append(html[i] is '\n' or '\r' or '\t' ? ' ' : html[i]);
                continue;
            }

            var end = html.IndexOf('>', i);
            if (end < 0)
                break;
            var name = Name(html, i + 1);
            if (name is "p" or "/p" or "li" or "/li" or "div" or "/div" or "td" or "/td" or "dd" or "dt" or "h1" or "h2" or "h3" or "/h1" or "/h2" or "/h3" or "br" or "tr")
                text.Append('\n');
            i = end;
            if (Array.IndexOf(Skipped, name) >= 0)
            {
                var close = html.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase);
                if (close < 0)
                    break;
                text.Append('\uFFFC');
                i = html.IndexOf('>', close);
                if (i < 0)
                    break;
            }
        }

        return System.Net.WebUtility.HtmlDecode(text.ToString());
    }

    private static string Name(string html, int at)
    {
        var end = at;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] == '/'))
            end++;
        return html[at..end].ToLowerInvariant();
    }

    private void Count(string block, int manual)
    {
        for (var i = 0; i < block.Length;)
        {
            if (!Part(block[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < block.Length && (Part(block[i]) || (block[i] is '\'' or '\u2019' or '-' && i + 1 < block.Length && char.IsAsciiLetter(block[i + 1]) && i > start && char.IsAsciiLetter(block[i - 1]))))
                i++;
            var before = start > 0 ? block[start - 1] : ' ';
            var after = i < block.Length ? block[i] : ' ';
            var word = block[start..i].Replace('\u2019', '\'');
            if (before is '.' or '/' or '_' or '@' or '\\' or '$' or '=' or '-' or '\uFFFC' || after is '/' or '_' or '@' or '\\' or '(' or '=' or '\uFFFC' || (after == '.' && i + 1 < block.Length && char.IsAsciiLetterOrDigit(block[i + 1])))
                continue;
            Add(word, manual);
            if (word.Contains('-', StringComparison.Ordinal))
            {
                foreach (var part in word.Split('-'))
                    Add(part, manual);
            }
        }
    }

    private static bool Part(char letter) => char.IsLetterOrDigit(letter);

    private void Add(string word, int manual)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal) && !Contractions.Contains(word))
            word = word[..^2];
        if (word.Length is 0 or > 40 || !word.All(static letter => char.IsAsciiLetter(letter) || letter is '\'' or '-'))
            return;
        Total++;
        var key = word.ToLowerInvariant();
        if (!Words.TryGetValue(key, out var entry))
            Words.Add(key, entry = new Entry());
        entry.Count++;
        entry.Manuals |= 1u << manual;
        if (char.IsAsciiLetterLower(word[0]) && word == key)
            entry.Lower++;
        else if (word == word.ToUpperInvariant())
            entry.Upper++;
    }

    /// <summary>The counts of a word.</summary>
    internal sealed class Entry
    {
        public int Count { get; set; }

        public int Lower { get; set; }

        public int Upper { get; set; }

        public uint Manuals { get; set; }

        public int ManualCount => System.Numerics.BitOperations.PopCount(Manuals);
    }
}
