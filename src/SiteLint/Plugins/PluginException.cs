namespace SiteLint.Plugins;

/// <summary>An assembly of rules cannot be used.</summary>
/// <param name="message">Which, why, and what to do; no final full stop.</param>
internal sealed class PluginException(string message) : Exception(message);
