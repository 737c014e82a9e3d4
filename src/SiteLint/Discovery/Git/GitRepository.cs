using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace SiteLint.Discovery.Git;

/// <summary>
/// Asks git about a work tree. Whatever a repository's configuration could make git run (file-system monitors, hooks,
/// external diffs, text conversions, filters) is switched off, and so is the fetching of objects that a partial clone lacks.
/// </summary>
internal sealed class GitRepository
{
    private static readonly string[] Safety =
        ["-c", "core.fsmonitor=false", "-c", "core.untrackedCache=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false", "-c", "diff.external=", "--no-pager", "--literal-pathspecs"];

    private string[]? filters;

    private GitRepository(string top) => Top = top;

    /// <summary>Absolute path of the work tree.</summary>
    public string Top { get; }

    /// <summary>Finds the repository that holds a folder.</summary>
    /// <exception cref="GitException">There is none.</exception>
    public static GitRepository Find(string folder) =>
        new(TrustRoot.FindWorkTree(Path.GetFullPath(folder)) ?? throw new GitException($"'{folder}' is not in a git repository"));

    /// <summary>A folder's path relative to the work tree with a final slash; empty for the work tree itself.</summary>
    public string PrefixOf(string folder)
    {
        var relative = Path.GetRelativePath(Top, Path.GetFullPath(folder)).Replace('\\', '/');
        return relative == "." ? "" : relative.TrimEnd('/') + "/";
    }

    /// <summary>Runs git and gives its output as text.</summary>
    /// <exception cref="GitException">git is not there or failed.</exception>
    public string Run(params string[] arguments) => Encoding.UTF8.GetString(RunBytes(arguments));

    /// <summary>Runs git and gives its output.</summary>
    /// <exception cref="GitException">git is not there or failed.</exception>
    public byte[] RunBytes(params string[] arguments) => RunBytes([], arguments);

    /// <summary>Runs git on files of the work tree, with the filters of the repository's own configuration off; the user's own (Git LFS) stay.</summary>
    /// <exception cref="GitException">git is not there or failed.</exception>
    public string RunUnfiltered(params string[] arguments) => Encoding.UTF8.GetString(RunBytes(filters ??= FindFilters(), arguments));

    private byte[] RunBytes(string[] settings, string[] arguments)
    {
        arguments = [.. settings, .. arguments];
        using var process = Start(arguments, redirectInput: false);
        // A thread of its own: the framework's asynchronous reading costs more than it.
        var errors = "";
        var reader = new Thread(() => errors = process.StandardError.ReadToEnd());
        reader.Start();
        var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        reader.Join();
        return process.ExitCode == 0
            ? output.ToArray()
            : throw new GitException($"'git {arguments[settings.Length]}' failed: {errors.Trim().Split('\n')[0]}");
    }

    /// <summary>Starts git.</summary>
    /// <exception cref="GitException">git is not there.</exception>
    public Process Start(string[] arguments, bool redirectInput)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = Top, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = redirectInput };
        foreach (var argument in Safety)
            start.ArgumentList.Add(argument);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        start.Environment.Remove("GIT_EXTERNAL_DIFF");
        try
        {
            return Process.Start(start) ?? throw new GitException("git could not be started");
        }
        catch (Win32Exception error)
        {
            throw new GitException($"git could not be started: {error.Message}");
        }
    }

    /// <summary>Settings that make every filter of the repository's own configuration an empty one.</summary>
    private string[] FindFilters()
    {
        if (!MayHaveFilters())
            return [];
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var settings = new List<string>();
        try
        {
            var fields = Run("config", "--show-scope", "-z", "--name-only", "--get-regexp", "^filter\\.").Split('\0', StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i + 1 < fields.Length; i += 2)
            {
                if (fields[i] is "local" or "worktree" && fields[i + 1].LastIndexOf('.') is > 6 and var dot)
                    found.Add(fields[i + 1][..dot]);
            }
        }
        catch (GitException)
        {
            // No filter at all is an error to git.
            return [];
        }

        foreach (var name in found)
            settings.AddRange(["-c", name + ".clean=", "-c", name + ".smudge=", "-c", name + ".process=", "-c", name + ".required=false"]);
        return [.. settings];
    }

    /// <summary>Whether the repository's own configuration can name a filter; one that speaks of none, in a file of the usual place, cannot.</summary>
    private bool MayHaveFilters()
    {
        try
        {
            var folder = Path.Combine(Top, ".git");
            if (Environment.GetEnvironmentVariable("GIT_DIR") is { Length: > 0 } || !Directory.Exists(folder) || File.Exists(Path.Combine(folder, "config.worktree")) || File.Exists(Path.Combine(folder, "commondir")))
                return true;
            var text = File.ReadAllText(Path.Combine(folder, "config"));
            return text.Contains("filter", StringComparison.OrdinalIgnoreCase) || text.Contains("include", StringComparison.OrdinalIgnoreCase);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>The commit that a name stands for.</summary>
    /// <exception cref="GitException">There is no such commit.</exception>
    public string Resolve(string reference)
    {
        if (reference.StartsWith('-'))
            throw new GitException($"'{reference}' is not the name of a commit");
        try
        {
            return Run("rev-parse", "--verify", "--quiet", reference + "^{commit}").Trim();
        }
        catch (GitException)
        {
            throw new GitException($"there is no commit called '{reference}'; fetch it, or name another with --changed REF");
        }
    }
}
