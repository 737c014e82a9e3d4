namespace SiteLint.Bench.Speed;

/// <summary>The Markdown files of a repository, copied alone into a folder, so that every tool reads the same.</summary>
internal sealed class MarkdownFolder : IDisposable
{
    /// <summary>Copies the files, several times where asked, each copy into a folder of its own.</summary>
    public MarkdownFolder(string repository, int copies = 1)
    {
        Name = System.IO.Path.GetFileName(repository.TrimEnd('/'));
        Path = Directory.CreateTempSubdirectory("sitelint-bench").FullName;
        foreach (var file in Directory.EnumerateFiles(repository, "*.md", SearchOption.AllDirectories))
        {
            var relative = System.IO.Path.GetRelativePath(repository, file);
            if (relative.StartsWith(".git/", StringComparison.Ordinal) || relative.Contains("node_modules/", StringComparison.Ordinal))
                continue;
            for (var copy = 0; copy < copies; copy++)
            {
                var target = System.IO.Path.Combine(Path, copies == 1 ? relative : $"copy{copy}/{relative}");
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
                File.Copy(file, target);
                Files++;
                Bytes += new FileInfo(file).Length;
            }
        }
    }

    /// <summary>The repository's name.</summary>
    public string Name { get; }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>Number of files.</summary>
    public int Files { get; }

    /// <summary>Their bytes.</summary>
    public long Bytes { get; }

    /// <summary>Every file, relative to the folder.</summary>
    public string[] Relative => [.. Directory.EnumerateFiles(Path, "*.md", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(Path, file))];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
