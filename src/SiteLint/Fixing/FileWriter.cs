namespace SiteLint.Fixing;

/// <summary>Writes a mended file so that at any moment either the old or the new one is there.</summary>
internal static class FileWriter
{
    /// <summary>Writes it beside and renames; mode and link stay.</summary>
    /// <returns>Why it was left alone, or null.</returns>
    public static string? Write(ChangedFile file)
    {
        var target = file.FullPath;
        try
        {
            // A link stays a link: what it leads to is replaced.
            if (File.ResolveLinkTarget(target, returnFinalTarget: true) is { } real)
                target = real.FullName;
            if (!File.ReadAllBytes(target).AsSpan().SequenceEqual(file.OriginalBytes))
                return $"{file.Path}: changed while it was checked; left alone, run again";
            Replace(target, file.ToBytes());
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"{file.Path}: could not be written: {e.Message}";
        }
    }

    /// <summary>Replaces a file's bytes by way of a file beside it.</summary>
    public static void Replace(string target, byte[] bytes)
    {
        var beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Environment.ProcessId}.sitelint-new");
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None };
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                options.UnixCreateMode = File.GetUnixFileMode(target);
            using (var stream = new FileStream(beside, options))
            {
                WritePoint.Reach("created");
                stream.Write(bytes);
                WritePoint.Reach("written");
                stream.Flush(flushToDisk: true);
                WritePoint.Reach("flushed");
            }

            // The mode of creation is subject to the umask; the file's own is not.
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            WritePoint.Reach("closed");
            File.Move(beside, target, overwrite: true);
            WritePoint.Reach("renamed");
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
