namespace SiteLint.Commands;

/// <summary>Text that is linted as if it stood in a file.</summary>
/// <param name="Path">Absolute path of the file, which need not exist.</param>
/// <param name="Bytes">What would stand in it.</param>
internal sealed record StandIn(string Path, byte[] Bytes);
