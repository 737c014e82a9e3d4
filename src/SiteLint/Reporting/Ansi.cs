namespace SiteLint.Reporting;

/// <summary>Colours of a terminal, or none.</summary>
/// <param name="isOn">Whether colours are written.</param>
internal sealed class Ansi(bool isOn)
{
    /// <summary>Whether colours are written.</summary>
    public bool IsOn { get; } = isOn;

    /// <summary>Strong.</summary>
    public string Bold(string text) => Wrap("1", text);

    /// <summary>Faint.</summary>
    public string Dim(string text) => Wrap("2", text);

    /// <summary>The colour of gutters and arrows.</summary>
    public string Blue(string text) => Wrap("34", text);

    /// <summary>The colour of what mends.</summary>
    public string Green(string text) => Wrap("32", text);

    /// <summary>The colour of what goes.</summary>
    public string Red(string text) => Wrap("31", text);

    /// <summary>The colour of a severity.</summary>
    public string Of(Severity severity, string text) => Wrap(
        severity switch
        {
            Severity.Error => "1;31",
            Severity.Warning => "1;33",
            Severity.Info => "1;36",
            _ => "1;90",
        },
        text);

    private string Wrap(string code, string text) => IsOn ? $"\e[{code}m{text}\e[0m" : text;
}
