namespace SiteLint.Configuration;

/// <summary>Severities by name.</summary>
internal static class Severities
{
    /// <summary>The names that a configuration takes.</summary>
    public static IReadOnlyList<string> Names { get; } = ["error", "warning", "info", "hint", "off"];

    /// <summary>Reads a name.</summary>
    public static bool TryParse(string name, out Severity severity)
    {
        severity = name switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "info" => Severity.Info,
            "hint" => Severity.Hint,
            _ => Severity.Off,
        };
        return severity != Severity.Off || name == "off";
    }

    /// <summary>The name of a severity.</summary>
    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        Severity.Hint => "hint",
        _ => "off",
    };
}
