namespace SiteLint.EndToEnd.Tests;

/// <summary>A temporary folder with a small site.</summary>
public sealed class ToolFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sitelint-site");

    /// <summary>Absolute path.</summary>
    public string Path => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Writes a file.</summary>
    public ToolFolder Add(string path, string text)
    {
        var full = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Reads a file.</summary>
    public string Read(string path) => File.ReadAllText(System.IO.Path.Combine(Path, path));
}
