namespace SiteLint.Discovery.Git;

/// <summary>git could not do what was asked; the message says what and why, for the user.</summary>
internal sealed class GitException(string message) : Exception(message);
