using SiteLint.Parsing.Data;

namespace SiteLint.Configuration;

/// <summary>Adds words to <c>spelling.words</c> of a configuration; everything else in it stays as it is.</summary>
internal static class WordsEdit
{
    /// <summary>The new text. Words that are there already are not added twice.</summary>
    /// <exception cref="ConfigurationException">The list is written in a way that cannot be added to.</exception>
    public static string Add(string text, IReadOnlyList<string> words)
    {
        var newline = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var root = YamlReader.Parse(text, new TextSpan(0, text.Length)).Root;
        var section = root?.Find("spelling");
        var list = section?.Value["words"];
        var known = list?.ScalarsOrSelf().Select(static item => item.Text).ToHashSet(StringComparer.Ordinal) ?? [];
        var added = words.Where(known.Add).Select(Quote).ToArray();
        if (added.Length == 0)
            return text;

        if (list is { IsSequence: true, Items.Count: > 0 })
            return AddToList(text, list, added, newline);
        if (list is { IsSequence: true })
            return string.Concat(text.AsSpan(0, list.Span.Start), $"[{string.Join(", ", added)}]", text.AsSpan(list.Span.End));
        if (list is not null && list.Kind != DataKind.Null)
            throw new ConfigurationException("spelling.words is not a list; write it as one first");
        var block = "words:" + string.Concat(added.Select(word => $"{newline}    - {word}"));
        if (section is null)
            return text + (text.Length > 0 && !text.EndsWith('\n') ? newline : "") + $"spelling:{newline}  {block}{newline}";
        if (section.Value.IsMapping && section.Value.Entries.Count > 0 && list is null && text[section.Value.Span.Start] != '{')
        {
            var first = section.Value.Entries[0].KeySpan.Start;
            var indent = text[(text.LastIndexOf('\n', Math.Max(0, first - 1)) + 1)..first];
            return text.Insert(first, $"words:{string.Concat(added.Select(word => $"{newline}{indent}  - {word}"))}{newline}{indent}");
        }

        if (section.Value.IsMapping && list is null && text[section.Value.Span.Start] == '{')
            return text.Insert(section.Value.Span.Start + 1, $"words: [{string.Join(", ", added)}]{(section.Value.Entries.Count > 0 ? ", " : "")}");
        throw new ConfigurationException("the section 'spelling' is written in a way that words cannot be added to; add them by hand");
    }

    private static string AddToList(string text, DataNode list, string[] added, string newline)
    {
        var last = list.Items[^1];
        if (text[list.Span.Start] == '[')
            return text.Insert(last.Span.End, string.Concat(added.Select(static word => ", " + word)));
        var line = text.LastIndexOf('\n', Math.Max(0, last.Span.Start - 1)) + 1;
        var dash = text.IndexOf('-', line);
        var indent = dash < 0 || dash > last.Span.Start ? "  " : text[line..dash];
        var end = text.IndexOf('\n', last.Span.End);
        var insert = string.Concat(added.Select(word => $"{indent}- {word}{newline}"));
        return end < 0 ? text + newline + insert : text.Insert(end + 1, insert);
    }

    private static string Quote(string word)
    {
        foreach (var c in word)
        {
            if (!char.IsLetter(c) && c is not ('-' or '\'' or '’'))
                return $"\"{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        }

        // YAML reads these as something else than a word.
        return word.ToLowerInvariant() is "yes" or "no" or "on" or "off" or "true" or "false" or "null" or "y" or "n" || !char.IsLetter(word[0]) ? $"\"{word}\"" : word;
    }
}
