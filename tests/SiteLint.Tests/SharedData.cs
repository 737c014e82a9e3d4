namespace SiteLint.Tests;

/// <summary>The data that lie beside the repository in <c>../shared</c>; they are not part of it.</summary>
internal static class SharedData
{
    /// <summary>Path of a file or folder there, or null (said on the output) where it is absent.</summary>
    public static string? Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "SiteLint.sln")) || folder.Parent is null)
                continue;
            var full = Path.Combine(folder.Parent.FullName, "shared", path);
            if (File.Exists(full) || Directory.Exists(full))
                return full;
        }

        Console.WriteLine($"shared data absent: {path} not run");
        return null;
    }
}
