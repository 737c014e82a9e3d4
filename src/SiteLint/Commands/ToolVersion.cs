using System.Reflection;

namespace SiteLint.Commands;

/// <summary>The version of the tool.</summary>
internal static class ToolVersion
{
    /// <summary>Major, minor and patch: <c>0.1.0</c>.</summary>
    public static string Current { get; } = Read();

    private static string Read()
    {
        var version = typeof(ToolVersion).Assembly.GetName().Version ?? new Version(0, 0, 0);
        return $"{version.Major}.{version.Minor}.{version.Build}";
    }
}
