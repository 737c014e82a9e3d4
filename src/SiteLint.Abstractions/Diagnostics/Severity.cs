namespace SiteLint;

/// <summary>How bad a finding is. Greater is worse.</summary>
public enum Severity
{
    /// <summary>The rule does not run.</summary>
    Off = 0,

    /// <summary>An opinion or a statistic.</summary>
    Hint = 1,

    /// <summary>Worth a look.</summary>
    Info = 2,

    /// <summary>Almost certainly wrong.</summary>
    Warning = 3,

    /// <summary>It is wrong, and a reader or the build will suffer.</summary>
    Error = 4,
}
