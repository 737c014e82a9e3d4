namespace SiteLint.Configuration;

/// <summary>An item of a list as written.</summary>
/// <param name="Text">The text, decoded.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record WrittenText(string Text, Place Place);
