using System.Text;

namespace SiteLint.Sites.Jekyll.Liquid;

/// <summary>A Liquid output taken apart: a value and filters with arguments.</summary>
internal sealed class LiquidExpression
{
    private LiquidExpression(string value, IReadOnlyList<LiquidFilter> filters)
    {
        Value = value;
        Filters = filters;
    }

    /// <summary>The value as written: a quoted text or a name.</summary>
    public string Value { get; }

    /// <summary>The filters in order.</summary>
    public IReadOnlyList<LiquidFilter> Filters { get; }

    /// <summary>Takes the inside of an output apart.</summary>
    public static LiquidExpression Parse(ReadOnlySpan<char> text)
    {
        var parts = Split(text, '|');
        var filters = new List<LiquidFilter>();
        for (var i = 1; i < parts.Count; i++)
        {
            var colon = parts[i].IndexOf(':');
            var name = (colon < 0 ? parts[i] : parts[i][..colon]).Trim();
            var arguments = colon < 0 ? [] : Split(parts[i].AsSpan(colon + 1), ',');
            for (var a = 0; a < arguments.Count; a++)
                arguments[a] = arguments[a].Trim();
            filters.Add(new LiquidFilter(name, arguments));
        }

        return new LiquidExpression(parts[0].Trim(), filters);
    }

    /// <summary>The text of a quoted value, or null.</summary>
    public static string? Unquote(string value) =>
        value.Length >= 2 && value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1] : null;

    private static List<string> Split(ReadOnlySpan<char> text, char separator)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        var quote = '\0';
        foreach (var c in text)
        {
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (c == separator)
            {
                parts.Add(part.ToString());
                part.Clear();
                continue;
            }

            part.Append(c);
        }

        parts.Add(part.ToString());
        return parts;
    }
}

/// <summary>A filter with its arguments as written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arguments">Quoted texts or names.</param>
internal sealed record LiquidFilter(string Name, IReadOnlyList<string> Arguments);
