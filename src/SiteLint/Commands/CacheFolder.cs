namespace SiteLint.Commands;

/// <summary>Where the tool remembers things between runs: always outside the work tree.</summary>
internal static class CacheFolder
{
    /// <summary>The folder: <c>SITELINT_CACHE_DIR</c>, else the user's folder for caches; null where there is none.</summary>
    public static string? Find(CommandEnvironment environment)
    {
        if (environment.Variable("SITELINT_CACHE_DIR") is { Length: > 0 } given)
            return environment.Absolute(given);
        if (OperatingSystem.IsWindows())
            return Below(environment.Variable("LOCALAPPDATA"), "SiteLint/cache");
        if (OperatingSystem.IsMacOS())
            return Below(environment.Variable("HOME"), "Library/Caches/sitelint");
        return Below(environment.Variable("XDG_CACHE_HOME"), "sitelint") ?? Below(environment.Variable("HOME"), ".cache/sitelint");
    }

    private static string? Below(string? folder, string name) =>
        folder is { Length: > 0 } && Path.IsPathRooted(folder) ? Path.Combine(folder, name) : null;
}
