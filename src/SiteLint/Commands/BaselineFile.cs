using SiteLint.Baselines;

namespace SiteLint.Commands;

/// <summary>Finds the baseline that a run uses.</summary>
internal static class BaselineFile
{
    /// <summary>Absolute path: the command line's, else the configuration's, else the usual one beside the site; null for none.</summary>
    /// <param name="session">The run.</param>
    /// <param name="written">What <c>--baseline</c> says; null where it was not given.</param>
    /// <param name="environment">What paths of the command line are relative to.</param>
    public static string? Find(LintSession session, string? written, CommandEnvironment environment)
    {
        if (written == "none")
            return null;
        if (written is not null)
            return environment.Absolute(written);
        var scope = session.Settings.ScopeOf("");
        if (scope.FindText("baseline") is { } configured)
            return Path.GetFullPath(Path.Combine(session.Tree.Root, scope.Directory, configured));
        var usual = Path.Combine(session.Tree.Root, Baseline.FileName);
        return File.Exists(usual) ? usual : null;
    }
}
