using SiteLint.Sites;

namespace SiteLint.Parsing.Markdown;

/// <summary>Finds what was meant as a link and is none: undefined labels, blanks in destinations, swapped brackets.</summary>
internal sealed class BrokenReferenceScan(MarkdownContext context)
{
    private static readonly string[] Extensions =
    [
        ".md", ".mdx", ".html", ".htm", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".pdf", ".zip", ".txt",
        ".ipynb", ".docx", ".pptx", ".xlsx", ".mp4", ".bib", ".css", ".js", ".json", ".yml", ".yaml",
    ];

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private readonly DocumentBuilder builder = context.Builder;
    private readonly string text = context.Masked;

    /// <summary>Scans the body.</summary>
    public void Scan()
    {
        var hasLabels = builder.Profile.LabelsComeFrom is null && !HasMadeLabels();
        for (var i = builder.BodyStart; ;)
        {
            var found = text.AsSpan(i).IndexOfAny(']', ')');
            if (found < 0 || i + found + 1 >= text.Length)
                return;
            i += found;
            var next = text[i + 1];
            if (text[i] == ']' && next == '[' && hasLabels)
                ReadReference(i);
            else if (text[i] == ']' && next == '(')
                ReadInline(i);
            else if (text[i] == ')' && next == '[')
                ReadReversed(i);
            i++;
        }
    }

    /// <summary>Whether a template writes definitions: a loop over <c>[{{ name }}]: …</c> may define any label.</summary>
    private bool HasMadeLabels()
    {
        for (var i = builder.BodyStart; ;)
        {
            var found = text.AsSpan(i).IndexOf("]:");
            if (found < 0)
                return false;
            i += found;
            var line = text.AsSpan(0, i).LastIndexOf('\n') + 1;
            var label = text.AsSpan(line, i - line).TrimStart();
            if (label.StartsWith("[") && label.ContainsAny(Templates.MaskChars.Both))
                return true;
            i += 2;
        }
    }

    private bool IsText(int offset) => !builder.CodeSpans.Contains(offset) && !context.Html.Spans.Contains(offset) && !context.LabelEnds.Contains(offset);

    private void ReadReference(int close)
    {
        var lineEnd = FrontMatterSplitter.LineEnd(text, close);
        var length = text.AsSpan(close + 2, Math.Min(lineEnd - close - 2, 200)).IndexOfAny('[', ']');
        if (length < 0 || text[close + 2 + length] != ']' || !IsText(close))
            return;
        var open = OpenOf(close);
        if (open < 0 || (open > 0 && (char.IsLetterOrDigit(text[open - 1]) || text[open - 1] is '[' or ']' or ')' or '\\' or '_')))
            return;
        var end = close + 2 + length + 1;
        if (end < text.Length && text[end] is '[' or '(' or ']')
            return;
        var label = text.AsSpan(close + 2, length).Trim();
        var words = text.AsSpan(open + 1, close - open - 1).Trim();
        if (label.IsEmpty)
            label = words;
        if (!HasLetters(words, 2) || (!HasLetters(label, 1) && !char.IsAsciiDigit(label[0])) || label.ContainsAny(Templates.MaskChars.Both) || label[0] is '^' or '@' or '!')
            return;
        if (context.Labels.Contains(Normalise(label)) || IsCodeAttribute(words, label))
            return;
        var rest = text.AsSpan(end, lineEnd - end);
        if (rest.Length > 0 && char.IsLetterOrDigit(rest[0]) && IsPascalName(words) && IsPascalName(label))
            return;
        if (context.Labels.Count == 0 && StartsItem(open) && rest.ContainsAny(Letters))
            return;
        var isImage = open > 0 && text[open - 1] == '!';
        var start = isImage ? open - 1 : open;
        builder.BrokenReferences.Add(new BrokenReference("undefined-reference", label.ToString(), new TextSpan(start, end), isImage));
    }

    // "* [Bug Bash][Unstable] The lock file is not updated": tags of an entry, as change logs have them, not a link whose
    // definition was forgotten. Where a page defines any label, a missing one is missed.
    private bool StartsItem(int open)
    {
        var line = text.AsSpan(0, open).LastIndexOf('\n') + 1;
        var before = text.AsSpan(line, open - line).Trim(" \t>");
        return before is "-" or "*" or "+" || (before.Length > 1 && before[^1] is ('.' or ')') && !before[..^1].ContainsAnyExceptInRange('0', '9'));
    }

    // "[Optional][DefaultParameterValue(0)]": attributes in front of a parameter, as C# writes them.
    private static bool IsCodeAttribute(ReadOnlySpan<char> words, ReadOnlySpan<char> label)
    {
        var open = label.IndexOf('(');
        return open > 0 && label[^1] == ')' && IsPascalName(label[..open]) && IsPascalName(words.IndexOf('(') is > 0 and var inner ? words[..inner] : words);
    }

    private static bool IsPascalName(ReadOnlySpan<char> name)
    {
        if (!char.IsAsciiLetterUpper(name[0]))
            return false;
        foreach (var character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('_' or '.'))
                return false;
        }

        return true;
    }

    private void ReadInline(int close)
    {
        if (context.LabelEnds.Contains(close) || !IsText(close))
            return;
        var start = close + 2;
        var lineEnd = FrontMatterSplitter.LineEnd(text, start);
        var length = text.AsSpan(start, Math.Min(lineEnd - start, 500)).IndexOf(')');
        if (length <= 0)
            return;
        var raw = new TextSpan(start, start + length);
        var destination = text.AsSpan(start, length).Trim();
        var open = OpenOf(close);
        if (open < 0 || (open > 0 && text[open - 1] == '\\') || destination.IndexOfAny(" \t") < 0)
            return;
        var quote = destination.IndexOfAny('"', '\'');
        if (quote > 0)
            destination = destination[..quote].TrimEnd();
        if (destination.IndexOfAny(" \t") < 0 || destination.ContainsAny(Templates.MaskChars.Both))
            return;
        var isImage = open > 0 && text[open - 1] == '!';
        var span = new TextSpan(isImage ? open - 1 : open, raw.End + 1);
        if (destination.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            var at = start + text.AsSpan(start, length).IndexOf(destination);
            builder.EmailAddresses.Add(new EmailAddress
            {
                Text = destination.ToString(),
                Span = TextSpan.FromLength(at, destination.Length),
                Origin = EmailOrigin.Mailto,
                LinkText = text[(open + 1)..close],
                LinkTextSpan = new TextSpan(open + 1, close),
            });
            return;
        }

        if (!IsMeantAsDestination(destination, isImage))
            return;
        while (text[start] is ' ' or '\t')
            start++;
        var encoded = destination.ToString().Replace(" ", "%20", StringComparison.Ordinal).Replace("\t", "%09", StringComparison.Ordinal);
        builder.BrokenReferences.Add(new BrokenReference("blank-in-destination", destination.ToString(), span, isImage)
        {
            Fix = HasBlankInHost(destination) ? null : Fix.Safe("Write '%20' for the blank", TextSpan.FromLength(start, destination.Length), encoded),
        });
    }

    /// <summary>No host has a blank, so that writing '%20' there makes a link that leads nowhere.</summary>
    private static bool HasBlankInHost(ReadOnlySpan<char> destination)
    {
        var scheme = destination.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
            return false;
        var host = destination[(scheme + 3)..];
        var end = host.IndexOfAny('/', '?', '#');
        return destination[..scheme].ContainsAny(' ', '\t') || (end < 0 ? host : host[..end]).ContainsAny(' ', '\t');
    }

    private static bool IsMeantAsDestination(ReadOnlySpan<char> destination, bool isImage)
    {
        if (destination[0] is '/' or '.' or '#' || destination.Contains("://", StringComparison.Ordinal))
            return destination.Contains('/') || destination[0] == '#';
        foreach (var extension in Extensions)
        {
            if (destination.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        // A file in a folder: words with a slash alone may be prose in parentheses.
        var slash = destination.IndexOf('/');
        return isImage && slash > 0;
    }

    private void ReadReversed(int close)
    {
        if (!IsText(close) || !IsText(close + 1))
            return;
        var start = close + 2;
        var lineEnd = FrontMatterSplitter.LineEnd(text, start);
        var length = text.AsSpan(start, Math.Min(lineEnd - start, 500)).IndexOf(']');
        if (length <= 0 || (start + length + 1 < text.Length && text[start + length + 1] is '(' or '[' or ':'))
            return;
        var destination = text.AsSpan(start, length);
        if (destination.IndexOfAny(" \t") >= 0 || !IsUrl(destination))
            return;
        var lineStart = text.AsSpan(0, close).LastIndexOfAny('\n', '\r') + 1;
        var open = text.AsSpan(lineStart, close - lineStart).LastIndexOf('(');
        if (open < 0 || text.AsSpan(lineStart + open, close - lineStart - open).Contains(']'))
            return;
        open += lineStart;
        builder.BrokenReferences.Add(new BrokenReference("reversed-brackets", destination.ToString(), new TextSpan(open, start + length + 1), false)
        {
            Fix = Fix.Safe("Swap the brackets", new TextSpan(open, start + length + 1), $"[{builder.Text[(open + 1)..close]}]({destination})"),
        });
    }

    private static bool IsUrl(ReadOnlySpan<char> text) =>
        text.StartsWith("http://") || text.StartsWith("https://") || text.StartsWith("www.") || text.StartsWith("mailto:")
        || text.StartsWith("./") || text.StartsWith("../") || (text[0] == '/' && text.Length > 2)
        || text.EndsWith(".md") || text.EndsWith(".html");

    /// <summary>The bracket that a closing one belongs to, in the same paragraph, or -1.</summary>
    private int OpenOf(int close)
    {
        var depth = 0;
        var limit = Math.Max(builder.BodyStart, close - 1000);
        for (var i = close; i >= limit; i--)
        {
            if (text[i] == ']')
                depth++;
            else if (text[i] == '[' && --depth == 0)
                return i;
            else if (text[i] == '\n' && i > 0 && (text[i - 1] == '\n' || (text[i - 1] == '\r' && i > 1 && text[i - 2] == '\n')))
                return -1;
        }

        return -1;
    }

    private static bool HasLetters(ReadOnlySpan<char> words, int least)
    {
        var count = 0;
        foreach (var character in words)
        {
            if (char.IsLetter(character) && ++count >= least)
                return true;
        }

        return false;
    }

    private static string Normalise(ReadOnlySpan<char> label)
    {
        if (label.IndexOfAny("\n\r\t") < 0 && !label.Contains("  ", StringComparison.Ordinal))
            return label.ToString();
        return string.Join(' ', label.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
