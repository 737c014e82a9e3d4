using SiteLint.Discovery;
using SiteLint.Fixing;

namespace SiteLint.Tests.Fixing;

public sealed class FileWriterTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sitelint-write");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Writes_and_leaves_nothing_beside()
    {
        var file = Change("old");
        Assert.Null(FileWriter.Write(file));
        Assert.Equal("new", File.ReadAllText(file.FullPath));
        Assert.Single(folder.GetFiles());
    }

    [Fact]
    public void A_file_changed_meanwhile_is_left_alone()
    {
        var file = Change("old");
        File.WriteAllText(file.FullPath, "theirs");
        Assert.Contains("changed while it was checked", FileWriter.Write(file), StringComparison.Ordinal);
        Assert.Equal("theirs", File.ReadAllText(file.FullPath));
    }

    [Fact]
    public void The_mode_stays()
    {
        if (OperatingSystem.IsWindows())
            return;
        var file = Change("old");
        File.SetUnixFileMode(file.FullPath, (UnixFileMode)0b111_101_010);
        FileWriter.Write(file);
        Assert.Equal((UnixFileMode)0b111_101_010, File.GetUnixFileMode(file.FullPath));
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        if (OperatingSystem.IsWindows())
            return;
        var real = Change("old");
        var link = Path.Combine(folder.FullName, "link.md");
        File.CreateSymbolicLink(link, real.FullPath);
        var file = ChangedFile.Read(new DiskTree(folder.FullName), "link.md")!;
        file.After = "new";
        Assert.Null(FileWriter.Write(file));
        Assert.NotNull(File.ResolveLinkTarget(link, false));
        Assert.Equal("new", File.ReadAllText(real.FullPath));
    }

    private ChangedFile Change(string text)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "a.md"), text);
        var file = ChangedFile.Read(new DiskTree(folder.FullName), "a.md")!;
        file.After = "new";
        return file;
    }
}
