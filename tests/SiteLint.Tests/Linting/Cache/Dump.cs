using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace SiteLint.Tests.Linting.Cache;

/// <summary>Writes every public property of a tree of objects, so that a property somebody adds cannot be forgotten.</summary>
public static class Dump
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(value, text, 0);
        return text.ToString();
    }

    private static void Write(object? value, StringBuilder text, int depth)
    {
        Assert.True(depth < 600, "a tree without an end");
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string or bool or int or long or double or Enum or DateTime or DateTimeOffset or DateOnly or TimeOnly or TextSpan:
                text.Append(value.GetType().Name).Append(':').Append(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
            case LineTable lines:
                text.Append(lines.Length).Append(';').AppendJoin(',', lines.Starts.ToArray());
                break;
            case TextMap map:
                text.AppendJoin(',', map.Runs.ToArray());
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    Write(item, text, depth + 1);
                    text.Append('\n');
                }

                text.Append(']');
                break;
            default:
                text.Append(value.GetType().Name).Append('{');
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.GetIndexParameters().Length == 0).OrderBy(static property => property.Name, StringComparer.Ordinal))
                {
                    text.Append(property.Name).Append('=');
                    Write(property.GetValue(value), text, depth + 1);
                    text.Append('\n');
                }

                text.Append('}');
                break;
        }
    }
}
