namespace SiteLint.Fixing;

/// <summary>Writes a change as a patch that <c>git apply</c> takes.</summary>
internal static class Patch
{
    private const int Context = 3;

    /// <summary>Writes the patch of one file; nothing where the texts are the same.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="path">The file's path, with <c>/</c>.</param>
    /// <param name="before">The text as it is.</param>
    /// <param name="after">The text as it will be.</param>
    public static void Write(TextWriter writer, string path, string before, string after)
    {
        var old = SplitLines(before);
        var now = SplitLines(after);
        var hunks = LineDifference.Find(old, now);
        if (hunks.Count == 0)
            return;
        var name = Quote(path);
        writer.Write($"diff --git {Prefixed("a/", name)} {Prefixed("b/", name)}\n--- {Prefixed("a/", name)}\n+++ {Prefixed("b/", name)}\n");
        for (var i = 0; i < hunks.Count;)
        {
            var last = i;
            while (last + 1 < hunks.Count && hunks[last + 1].OldStart - hunks[last].OldEnd <= Context * 2)
                last++;
            WriteHunk(writer, old, now, hunks, i, last);
            i = last + 1;
        }
    }

    private static void WriteHunk(TextWriter writer, string[] old, string[] now, IReadOnlyList<LineChange> changes, int first, int last)
    {
        var start = Math.Max(0, changes[first].OldStart - Context);
        var end = Math.Min(old.Length, changes[last].OldEnd + Context);
        var nowStart = changes[first].NewStart - (changes[first].OldStart - start);
        var nowEnd = changes[last].NewEnd + (end - changes[last].OldEnd);
        writer.Write($"@@ -{Range(start, end - start)} +{Range(nowStart, nowEnd - nowStart)} @@\n");
        var at = start;
        for (var i = first; i <= last; i++)
        {
            while (at < changes[i].OldStart)
                WriteLine(writer, ' ', old[at++]);
            for (; at < changes[i].OldEnd; at++)
                WriteLine(writer, '-', old[at]);
            for (var j = changes[i].NewStart; j < changes[i].NewEnd; j++)
                WriteLine(writer, '+', now[j]);
        }

        while (at < end)
            WriteLine(writer, ' ', old[at++]);
    }

    /// <summary>An empty range is told by the line before it.</summary>
    private static string Range(int start, int count) => count == 0 ? $"{start},0" : count == 1 ? $"{start + 1}" : $"{start + 1},{count}";

    private static void WriteLine(TextWriter writer, char sign, string line)
    {
        writer.Write(sign);
        writer.Write(line);
        if (!line.EndsWith('\n'))
            writer.Write("\n\\ No newline at end of file\n");
    }

    /// <summary>Lines with their ends, as git has them: a lone CR ends none.</summary>
    private static string[] SplitLines(string text)
    {
        var lines = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var end = text.IndexOf('\n', i);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[i..end]);
            i = end;
        }

        return [.. lines];
    }

    private static string Prefixed(string prefix, string name) => name.StartsWith('"') ? $"\"{prefix}{name[1..]}" : prefix + name;

    /// <summary>git's quoting of names with control characters, quotes or backslashes.</summary>
    private static string Quote(string path)
    {
        var isPlain = true;
        foreach (var c in path)
            isPlain &= c is >= ' ' and not ('"' or '\\' or '\u007F');
        if (isPlain)
            return path;
        var quoted = new System.Text.StringBuilder("\"");
        foreach (var c in path)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c is < ' ' or '\u007F')
                quoted.Append('\\').Append(Convert.ToString(c, 8).PadLeft(3, '0'));
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
