namespace SiteLint.Commands;

/// <summary>What the process says at its end.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above <c>--fail-on</c>.</summary>
    public const int Success = 0;

    /// <summary>Something at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>The run could not be done as asked: usage, configuration, a rule that failed.</summary>
    public const int Failure = 2;
}
