using System.Globalization;

namespace SiteLint.Sites.Hugo;

/// <summary>The front matter of a page with what sections above it pass down (<c>cascade</c>). Keys have no case.</summary>
/// <param name="own">The page's own header, or null.</param>
/// <param name="inherited">Maps that sections pass down, the nearest first.</param>
internal sealed class HugoHeader(DataNode? own, IReadOnlyList<DataNode> inherited)
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:sszzz", "yyyy-MM-dd HH:mm:ss zzz", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm",
        "yyyy-MM-ddTHH:mm", "yyyy-MM-dd", "yyyy-M-d", "dd MMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "ddd, dd MMM yyyy HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm:ss zzz", "MMM d yyyy",
    ];

    /// <summary>A value; null where neither the page nor a section has it.</summary>
    public DataNode? this[string key]
    {
        get
        {
            if (own?.FindIgnoreCase(key)?.Value is { } value)
                return value;
            foreach (var map in inherited)
            {
                if (map.FindIgnoreCase(key)?.Value is { } passed)
                    return passed;
            }

            return null;
        }
    }

    /// <summary>A value of the page itself, not passed down.</summary>
    public DataNode? Own(string key) => own?.FindIgnoreCase(key)?.Value;

    /// <summary>The text of a scalar that is not empty, or null.</summary>
    public string? Text(string key) => this[key]?.AsString() is { Length: > 0 } text ? text : null;

    /// <summary>Whether a value is true, as a boolean or as the word.</summary>
    public bool IsTrue(string key) => Is(this[key], true);

    /// <summary>Whether a value is false, as a boolean or as the word.</summary>
    public bool IsFalse(string key) => Is(this[key], false);

    /// <summary>The first date that can be read under one of some keys, or null.</summary>
    public DateTimeOffset? Date(IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            if (this[key] is { } node && Read(node) is { } date)
                return date;
        }

        return null;
    }

    private static bool Is(DataNode? node, bool expected) =>
        node is not null && (node.AsBoolean() == expected || (node.Kind == DataKind.String && node.Text.Equals(expected ? "true" : "false", StringComparison.OrdinalIgnoreCase)));

    private static DateTimeOffset? Read(DataNode node) => node.Value switch
    {
        DateTimeOffset date => date,
        DateTime date => new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Utc)),
        DateOnly date => new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
        string text when DateTimeOffset.TryParseExact(text.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) => date,
        _ => null,
    };
}
