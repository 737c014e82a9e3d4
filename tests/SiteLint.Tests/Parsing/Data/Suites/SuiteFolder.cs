namespace SiteLint.Tests.Parsing.Data.Suites;

/// <summary>Where eng/fetch-suites.sh puts the official test suites; they are not part of the repository.</summary>
internal static class SuiteFolder
{
    /// <summary>The folder of a suite, or null where it was not fetched.</summary>
    public static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "SiteLint.sln")))
                continue;
            var suite = Path.Combine(folder.FullName, "eng", "suites", name);
            return Directory.Exists(suite) ? suite : null;
        }

        return null;
    }
}
