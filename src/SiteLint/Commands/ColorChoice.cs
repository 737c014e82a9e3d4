namespace SiteLint.Commands;

/// <summary>Decides whether colours are written.</summary>
internal static class ColorChoice
{
    /// <summary>The option decides; then NO_COLOR and FORCE_COLOR (no-color.org, force-color.org); then whether there is a terminal.</summary>
    public static bool IsOn(string choice, CommandEnvironment environment) => choice switch
    {
        "always" => true,
        "never" => false,
        _ when !string.IsNullOrEmpty(environment.Variable("NO_COLOR")) => false,
        _ when environment.Variable("FORCE_COLOR") is { Length: > 0 } forced => forced is not ("0" or "false"),
        _ => environment.IsTerminal && environment.Variable("TERM") != "dumb",
    };
}
