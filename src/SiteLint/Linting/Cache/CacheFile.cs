namespace SiteLint.Linting.Cache;

/// <summary>Writes a file of the cache so that a killed run leaves the old one; where it cannot be written, a later run is only slower.</summary>
internal static class CacheFile
{
    /// <summary>Writes beside the file and renames.</summary>
    /// <param name="file">The file; its folder is made where it is missing.</param>
    /// <param name="write">Writes what it is to hold.</param>
    public static void Replace(string file, Action<Stream> write)
    {
        var temporary = file + "." + Guid.NewGuid().ToString("N");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16))
            {
                Fixing.WritePoint.Reach("cache created");
                write(stream);
                stream.Flush();
                Fixing.WritePoint.Reach("cache written");
            }

            Fixing.WritePoint.Reach("cache closed");
            File.Move(temporary, file, overwrite: true);
            Fixing.WritePoint.Reach("cache renamed");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Discard(temporary);
        }
    }

    private static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A folder that cannot be written cannot be tidied either.
            return;
        }
    }
}
