namespace SiteLint.Configuration;

/// <summary>The run cannot be done as asked; caught once, at the top, and answered with exit code 2.</summary>
internal sealed class ConfigurationException : Exception
{
    /// <summary>Creates the exception with everything that is wrong.</summary>
    public ConfigurationException(IReadOnlyList<ConfigurationProblem> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    /// <summary>Creates the exception for a fault that has no place in a file.</summary>
    public ConfigurationException(string message)
        : base(message) => Problems = [];

    /// <summary>What is wrong, in the order of the files; empty where the message says it all.</summary>
    public IReadOnlyList<ConfigurationProblem> Problems { get; }
}
