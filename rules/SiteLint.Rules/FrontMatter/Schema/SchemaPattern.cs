using System.Text;
using System.Text.RegularExpressions;

namespace SiteLint.Rules.FrontMatter.Schema;

/// <summary>Patterns of schemas: ECMAScript's meaning, linear time where the pattern allows it and a time limit where not.</summary>
internal sealed class SchemaPattern
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(100);
    private readonly Dictionary<string, Regex?> known = new(StringComparer.Ordinal);

    /// <summary>Whether a text has the pattern somewhere; null where the pattern is none or takes too long.</summary>
    public bool? Matches(string pattern, string text)
    {
        if (!known.TryGetValue(pattern, out var regex))
            known.Add(pattern, regex = Compile(pattern));
        if (regex is null)
            return null;
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>Whether a text is a pattern.</summary>
    public static bool IsPattern(string pattern) => Compile(pattern) is not null;

    private static Regex? Compile(string pattern)
    {
        if (pattern.Length > 10_000 || Translate(pattern) is not { } translated)
            return null;
        try
        {
            return new Regex(translated, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, Limit);
        }
        catch (NotSupportedException)
        {
            // Lookaround and backreferences need the other engine.
        }
        catch (ArgumentException)
        {
            return null;
        }

        try
        {
            return new Regex(translated, RegexOptions.CultureInvariant, Limit);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // \d and \w are ASCII in ECMAScript, $ is the very end, and there are fewer escapes.
    private static string? Translate(string pattern)
    {
        var result = new StringBuilder(pattern.Length + 16);
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '[' && !inClass)
                inClass = true;
            else if (c == ']')
                inClass = false;
            if (c == '$' && !inClass)
            {
                result.Append("\\z");
                continue;
            }

            if (c != '\\')
            {
                result.Append(c);
                continue;
            }

            if (++i >= pattern.Length)
                return null;
            switch (pattern[i])
            {
                case 'd':
                    result.Append(inClass ? "0-9" : "[0-9]");
                    break;
                case 'D' when !inClass:
                    result.Append("[^0-9]");
                    break;
                case 'w':
                    result.Append(inClass ? "A-Za-z0-9_" : "[A-Za-z0-9_]");
                    break;
                case 'W' when !inClass:
                    result.Append("[^A-Za-z0-9_]");
                    break;
                case 's' when !inClass:
                    result.Append("[\\s\\ufeff]");
                    break;
                case 'a' or 'A' or 'Z' or 'z' or 'G' or 'e':
                    return null;
                case 'p' or 'P' when pattern.AsSpan(i + 1).StartsWith("{"):
                    var close = pattern.IndexOf('}', i);
                    if (close < 0)
                        return null;
                    result.Append('\\').Append(pattern[i]).Append('{').Append(Category(pattern[(i + 2)..close])).Append('}');
                    i = close;
                    break;
                case '/':
                    result.Append('/');
                    break;
                default:
                    result.Append('\\').Append(pattern[i]);
                    break;
            }
        }

        return result.ToString();
    }

    private static string Category(string name) => name switch
    {
        "Letter" => "L",
        "digit" or "Nd" => "Nd",
        "Lowercase_Letter" => "Ll",
        "Uppercase_Letter" => "Lu",
        "Punctuation" => "P",
        "Number" => "N",
        _ => name,
    };
}
