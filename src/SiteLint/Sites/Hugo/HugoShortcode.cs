using SiteLint.Sites.Ids;

namespace SiteLint.Sites.Hugo;

/// <summary>What a shortcode brings to a page, as far as a look at its template tells.</summary>
internal sealed class HugoShortcode
{
    private static readonly string[] Includers = ["readFile", "ReadFile", ".RawContent", ".RenderShortcodes", ".Content", ".Resources"];
    private static readonly string[] Bringers = ["getJSON", "GetRemote", "htmlUnescape", ".Fragments", "template "];

    private readonly List<(string Parameter, string Expression)> parameters = [];
    private readonly List<string> ids = [];

    /// <summary>Whether it may bring ids that its text does not tell.</summary>
    public bool MayBringIds { get; private set; }

    /// <summary>Whether it puts another file's content into the page.</summary>
    public bool IncludesFiles { get; private set; }

    /// <summary>Whether what stands between its tags is shown as code.</summary>
    public bool IsCode { get; private set; }

    /// <summary>One of which nothing is known.</summary>
    public static HugoShortcode Unknown { get; } = new() { MayBringIds = true };

    /// <summary>One that brings no ids.</summary>
    public static HugoShortcode Harmless { get; } = new();

    /// <summary>
    /// The id that a shortcode without a readable template was given by name: what its template makes of it is not known,
    /// but a link to it, or to it behind the shortcode's name, has found its place.
    /// </summary>
    public static IEnumerable<string> Guess(string name, string arguments)
    {
        foreach (var (key, value) in HugoShortcodeCall.Read(arguments))
        {
            if (key is not ("id" or "anchor") || value.Length == 0)
                continue;
            yield return value;
            yield return name + "-" + value;
        }
    }

    /// <summary>Looks at the text of a shortcode's template.</summary>
    public static HugoShortcode Inspect(string text)
    {
        text = WithoutComments(text);
        var shortcode = new HugoShortcode();
        for (var at = text.IndexOf("id=", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("id=", at + 3, StringComparison.OrdinalIgnoreCase))
        {
            if (at > 0 && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '}'))
                shortcode.ReadId(text, at + 3);
        }

        foreach (var word in Includers)
            shortcode.IncludesFiles |= text.Contains(word, StringComparison.Ordinal);
        foreach (var word in Bringers)
            shortcode.MayBringIds |= text.Contains(word, StringComparison.Ordinal);
        shortcode.MayBringIds |= shortcode.IncludesFiles;
        var isRendered = text.Contains("markdownify", StringComparison.Ordinal) || text.Contains("RenderString", StringComparison.Ordinal);
        shortcode.IsCode = text.Contains(".Inner", StringComparison.Ordinal) && !isRendered
            && (text.Contains(".Inner | string", StringComparison.Ordinal) || text.Contains("highlight", StringComparison.OrdinalIgnoreCase) || text.Contains("<code", StringComparison.Ordinal) || text.Contains("htmlEscape", StringComparison.Ordinal));
        return shortcode;
    }

    /// <summary>The ids that a call brings.</summary>
    /// <param name="arguments">What stands behind the name.</param>
    /// <param name="style">How <c>anchorize</c> makes ids.</param>
    public IEnumerable<string> IdsOf(string arguments, GoldmarkIdStyle style)
    {
        foreach (var id in ids)
            yield return id;
        if (parameters.Count == 0)
            yield break;
        var paths = new HugoPaths(false, false);
        var position = 0;
        foreach (var (key, value) in HugoShortcodeCall.Read(arguments))
        {
            var name = key.Length > 0 ? key : position++.ToString(System.Globalization.CultureInfo.InvariantCulture);
            foreach (var (parameter, expression) in parameters)
            {
                if (parameter != name)
                    continue;
                yield return expression.Contains("anchorize", StringComparison.Ordinal) ? GoldmarkIds.Slug(value, style)
                    : expression.Contains("urlize", StringComparison.Ordinal) ? paths.Make(value)
                    : value;
            }
        }
    }

    private void ReadId(string text, int start)
    {
        if (start >= text.Length)
            return;
        var quote = text[start] is '"' or '\'' ? text[start++] : ' ';
        var isDynamic = text.AsSpan(start).StartsWith("{{");
        var end = isDynamic ? text.IndexOf("}}", start, StringComparison.Ordinal) : start;
        if (end < 0)
            end = text.Length;
        while (!isDynamic && end < text.Length && text[end] != quote && text[end] != '>')
            end++;
        var value = text[start..end];
        if (!isDynamic && !value.Contains("{{", StringComparison.Ordinal))
        {
            if (value.Length > 0)
                ids.Add(value);
        }
        else if (isDynamic && ParameterOf(value.TrimStart('{', '-', ' '), text, start) is { } parameter)
        {
            parameters.Add((parameter, value));
        }
        else
        {
            MayBringIds = true;
        }
    }

    /// <summary>The parameter that an expression takes its value from: <c>.Get "file"</c>, or a variable set from one.</summary>
    private static string? ParameterOf(string expression, string text, int position)
    {
        expression = expression.Trim();
        if (expression == "." && text.LastIndexOf("with .Get ", position, StringComparison.Ordinal) is >= 0 and var with)
            expression = text[(with + 5)..];
        if (expression.StartsWith('$'))
        {
            var end = 1;
            while (end < expression.Length && (char.IsLetterOrDigit(expression[end]) || expression[end] == '_'))
                end++;
            var assignment = text.IndexOf(expression[..end] + " :=", StringComparison.Ordinal);
            if (assignment < 0)
                assignment = text.IndexOf(expression[..end] + ":=", StringComparison.Ordinal);
            if (assignment < 0)
                return null;
            expression = text[(text.IndexOf(":=", assignment, StringComparison.Ordinal) + 2)..].TrimStart();
        }

        expression = expression.TrimStart('(', ' ');
        if (!expression.StartsWith(".Get ", StringComparison.Ordinal))
            return null;
        var name = expression[5..].TrimStart();
        if (name.Length > 0 && name[0] is '"' or '`')
        {
            var close = name.IndexOf(name[0], 1);
            return close > 0 ? name[1..close] : null;
        }

        var digits = 0;
        while (digits < name.Length && char.IsAsciiDigit(name[digits]))
            digits++;
        return digits > 0 ? name[..digits] : null;
    }

    private static string WithoutComments(string text)
    {
        foreach (var (open, close) in (ReadOnlySpan<(string, string)>)[("<!--", "-->"), ("{{/*", "*/}}"), ("{{- /*", "*/ -}}")])
        {
            for (var at = text.IndexOf(open, StringComparison.Ordinal); at >= 0; at = text.IndexOf(open, at, StringComparison.Ordinal))
            {
                var end = text.IndexOf(close, at, StringComparison.Ordinal);
                if (end < 0)
                    break;
                text = text.Remove(at, end + close.Length - at);
            }
        }

        return text;
    }
}
