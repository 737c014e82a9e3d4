namespace SiteLint.Commands;

/// <summary>The command line asks for something that cannot be done; caught at the top, answered with exit code 2.</summary>
/// <param name="message">What is wrong and what to do; no final full stop.</param>
internal sealed class UsageException(string message) : Exception(message);
