namespace SiteLint.Testing;

/// <summary>A rule did not do what its test says; the message shows both.</summary>
public sealed class RuleTestException(string message) : Exception(message);
