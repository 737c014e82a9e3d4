namespace SiteLint;

/// <summary>The options a configuration gives a rule, checked against <see cref="RuleInfo.Options"/>.</summary>
public sealed class RuleOptions(IReadOnlyDictionary<string, DataNode> values)
{
    /// <summary>No options.</summary>
    public static RuleOptions Empty { get; } = new(new Dictionary<string, DataNode>());

    /// <summary>An option as configured, or null.</summary>
    public DataNode? Get(string name) => values.GetValueOrDefault(name);

    /// <summary>Every option that is configured, as text.</summary>
    public override string ToString() => string.Join(';', values.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => $"{pair.Key}={pair.Value}"));

    /// <summary>A text option.</summary>
    public string GetString(string name, string fallback) => Get(name)?.AsString() ?? fallback;

    /// <summary>A whole number.</summary>
    public long GetInteger(string name, long fallback) => Get(name)?.AsInteger() ?? fallback;

    /// <summary>A switch.</summary>
    public bool GetBoolean(string name, bool fallback) => Get(name)?.AsBoolean() ?? fallback;

    /// <summary>A list of texts; one text counts as a list of one.</summary>
    public IReadOnlyList<string> GetStrings(string name) => Get(name) is { } node ? [.. node.ScalarsOrSelf().Select(static item => item.Text)] : [];
}
