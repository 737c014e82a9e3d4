using System.Net;
using System.Text;

namespace SiteLint.Sites.Ids;

/// <summary>
/// Lays the text of a heading along its source, to find what the text alone does not tell: which characters stand in
/// code, which were escaped or written as entities, and where markup parts the text.
/// </summary>
internal sealed class HeadingInlines
{
    private readonly string text;
    private readonly string raw;
    private readonly bool[] literal;
    private readonly bool[] boundary;
    private readonly string?[] entities;
    private int textAt;
    private int rawAt;

    private HeadingInlines(string text, string raw)
    {
        this.text = text;
        this.raw = raw;
        literal = new bool[text.Length];
        boundary = new bool[text.Length + 1];
        entities = new string?[text.Length];
    }

    /// <summary>Lays a heading out.</summary>
    public static HeadingInlines Of(Heading heading)
    {
        var inlines = new HeadingInlines(heading.Text, heading.RawText);
        inlines.Align();
        return inlines;
    }

    /// <summary>Whether a character stands in code or was escaped, so that typography leaves it alone.</summary>
    public bool IsLiteral(int index) => literal[index];

    /// <summary>Whether a run of plain text begins here.</summary>
    public bool IsBoundary(int index) => index == 0 || boundary[index];

    /// <summary>The text with entities as they were written.</summary>
    public string WithEntities() => Rebuild(true);

    /// <summary>The text without what was written as an entity.</summary>
    public string WithoutEntities() => Rebuild(false);

    private string Rebuild(bool keepsEntities)
    {
        var result = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (entities[i] is { } source)
                result.Append(keepsEntities ? source : "");
            else
                result.Append(text[i]);
        }

        return result.ToString();
    }

    private void Align()
    {
        while (rawAt < raw.Length && textAt < text.Length)
        {
            var c = raw[rawAt];
            if ((c == '`' && TryCode()) || (c == '\\' && TryEscape()) || (c == '&' && TryEntity()) || (c == '<' && TryTag()))
                continue;
            if (c == text[textAt])
            {
                rawAt++;
                textAt++;
                continue;
            }

            boundary[textAt] = true;
            if (c == '(' && rawAt > 0 && raw[rawAt - 1] == ']')
                SkipDestination();
            else
                rawAt++;
        }
    }

    private bool TryCode()
    {
        var ticks = rawAt;
        while (ticks < raw.Length && raw[ticks] == '`')
            ticks++;
        var length = ticks - rawAt;
        var close = ticks;
        while (close < raw.Length)
        {
            if (raw[close] != '`')
            {
                close++;
                continue;
            }

            var end = close;
            while (end < raw.Length && raw[end] == '`')
                end++;
            if (end - close == length)
            {
                return TakeCode(raw.AsSpan(ticks, close - ticks), end);
            }

            close = end;
        }

        return false;
    }

    private bool TakeCode(ReadOnlySpan<char> content, int end)
    {
        var rest = text.AsSpan(textAt);
        var trimmed = content.Trim();
        if (!rest.StartsWith(content) && rest.StartsWith(trimmed))
            content = trimmed;
        if (!rest.StartsWith(content))
            return false;
        boundary[textAt] = true;
        literal.AsSpan(textAt, content.Length).Fill(true);
        textAt += content.Length;
        boundary[textAt] = true;
        rawAt = end;
        return true;
    }

    private bool TryEscape()
    {
        if (rawAt + 1 >= raw.Length || !char.IsAscii(raw[rawAt + 1]) || char.IsAsciiLetterOrDigit(raw[rawAt + 1]) || raw[rawAt + 1] != text[textAt])
            return false;
        literal[textAt++] = true;
        rawAt += 2;
        return true;
    }

    private bool TryEntity()
    {
        var end = raw.AsSpan(rawAt, Math.Min(34, raw.Length - rawAt)).IndexOf(';');
        if (end < 2)
            return false;
        var source = raw.Substring(rawAt, end + 1);
        var decoded = WebUtility.HtmlDecode(source);
        if (decoded.Length >= source.Length || !text.AsSpan(textAt).StartsWith(decoded))
            return false;
        entities[textAt] = source;
        for (var i = 1; i < decoded.Length; i++)
            entities[textAt + i] = "";
        textAt += decoded.Length;
        rawAt += source.Length;
        return true;
    }

    private bool TryTag()
    {
        if (rawAt + 1 >= raw.Length || !(char.IsAsciiLetter(raw[rawAt + 1]) || raw[rawAt + 1] is '/' or '!'))
            return false;
        var end = raw.IndexOf('>', rawAt);
        if (end < 0)
            return false;
        var inside = raw.AsSpan(rawAt + 1, end - rawAt - 1);
        boundary[textAt] = true;
        var isAutolink = !inside.ContainsAny(' ', '=') && inside.ContainsAny(':', '@');
        rawAt = isAutolink ? rawAt + 1 : end + 1;
        return true;
    }

    private void SkipDestination()
    {
        var depth = 0;
        for (; rawAt < raw.Length; rawAt++)
        {
            if (raw[rawAt] == '(')
                depth++;
            else if (raw[rawAt] == ')' && --depth == 0)
            {
                rawAt++;
                return;
            }
        }
    }
}
