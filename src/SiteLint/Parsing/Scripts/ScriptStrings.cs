using System.Globalization;
using System.Text;

namespace SiteLint.Parsing.Scripts;

/// <summary>Makes values of string and template literals.</summary>
internal static class ScriptStrings
{
    /// <summary>A string node, its escapes decoded.</summary>
    /// <param name="text">The script.</param>
    /// <param name="start">Where the opening quotation mark stands.</param>
    /// <param name="end">Behind the closing one.</param>
    public static DataNode Make(string text, int start, int end)
    {
        var contentEnd = end > start + 1 && text[end - 1] == text[start] ? end - 1 : end;
        var content = new TextSpan(start + 1, contentEnd);
        var raw = text.AsSpan(content.Start, content.Length);
        TextMap? map = null;
        var value = raw.Contains('\\') ? Decode(raw, content.Start, out map) : raw.ToString();
        return new DataNode(DataKind.String, new TextSpan(start, end))
        {
            Style = text[start] == '\'' ? ScalarStyle.SingleQuoted : ScalarStyle.DoubleQuoted,
            Text = value,
            Value = value,
            ContentSpan = content,
            Map = map,
        };
    }

    private static string Decode(ReadOnlySpan<char> raw, int offset, out TextMap map)
    {
        var result = new StringBuilder(raw.Length);
        var runs = new TextMap.Builder();
        var i = 0;
        while (i < raw.Length)
        {
            var start = i;
            var derived = result.Length;
            if (raw[i] == '\\' && i + 1 < raw.Length)
            {
                i = Escape(raw, i + 1, result);
            }
            else
            {
                while (i < raw.Length && (raw[i] != '\\' || i + 1 == raw.Length))
                    result.Append(raw[i++]);
            }

            if (result.Length > derived)
                runs.Add(derived, offset + start, offset + i);
        }

        map = runs.Build();
        return result.ToString();
    }

    private static int Escape(ReadOnlySpan<char> raw, int at, StringBuilder result)
    {
        switch (raw[at])
        {
            case 'n':
                result.Append('\n');
                return at + 1;
            case 't':
                result.Append('\t');
                return at + 1;
            case 'r':
                result.Append('\r');
                return at + 1;
            case '\n':
                return at + 1;
            case 'x' when at + 3 <= raw.Length && TryHex(raw.Slice(at + 1, Math.Min(2, raw.Length - at - 1)), out var code):
                result.Append((char)code);
                return at + 3;
            case 'u' when at + 1 < raw.Length && raw[at + 1] == '{' && raw[at..].IndexOf('}') is var close && close > 2 && TryHex(raw[(at + 2)..(at + close)], out var point) && Rune.IsValid(point):
                result.Append(new Rune(point).ToString());
                return at + close + 1;
            case 'u' when at + 5 <= raw.Length && TryHex(raw.Slice(at + 1, 4), out var unit):
                result.Append((char)unit);
                return at + 5;
            default:
                result.Append(raw[at]);
                return at + 1;
        }
    }

    private static bool TryHex(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
}
