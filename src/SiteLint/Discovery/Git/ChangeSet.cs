using System.Globalization;

namespace SiteLint.Discovery.Git;

/// <summary>What a change touches: the staged change, or the work tree against a commit.</summary>
internal sealed class ChangeSet
{
    private readonly Dictionary<string, ChangedFile> files = new(StringComparer.Ordinal);

    private ChangeSet()
    {
    }

    /// <summary>The files, by path after the change.</summary>
    public IReadOnlyDictionary<string, ChangedFile> Files => files;

    /// <summary>The staged change against the last commit.</summary>
    /// <exception cref="GitException">git failed.</exception>
    public static ChangeSet Staged(GitRepository repository, string root) =>
        Read(repository, root, ["diff", "--cached"], untracked: false);

    /// <summary>The work tree, files that git does not know included, against a commit.</summary>
    /// <exception cref="GitException">git failed.</exception>
    public static ChangeSet Since(GitRepository repository, string root, string commit) =>
        Read(repository, root, ["diff", commit], untracked: true);

    private static ChangeSet Read(GitRepository repository, string root, string[] diff, bool untracked)
    {
        var prefix = repository.PrefixOf(root);
        string[] safe = ["--no-ext-diff", "--no-textconv", "--no-color", "-M", "--no-relative"];
        var set = new ChangeSet();
        set.ReadNames(repository.Run([.. diff, .. safe, "--name-status", "-z"]), prefix);
        set.ReadHunks(repository.Run([.. diff, .. safe, "-U0", "--src-prefix=a/", "--dst-prefix=b/"]), prefix);
        if (!untracked)
            return set;
        foreach (var path in repository.Run("ls-files", "-o", "-z", "--exclude-standard").Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            if (path.StartsWith(prefix, StringComparison.Ordinal))
                set.files[path[prefix.Length..]] = new ChangedFile(path[prefix.Length..], 'A') { Lines = [(1, int.MaxValue)] };
        }

        return set;
    }

    private void ReadNames(string output, string prefix)
    {
        var fields = output.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < fields.Length;)
        {
            var status = fields[i][0];
            var isPair = status is 'R' or 'C';
            var path = fields[i + (isPair && i + 2 < fields.Length ? 2 : 1)];
            var old = isPair ? fields[i + 1] : null;
            i += isPair ? 3 : 2;
            if (path.StartsWith(prefix, StringComparison.Ordinal))
                files[path[prefix.Length..]] = new ChangedFile(path[prefix.Length..], status) { OldPath = old?.StartsWith(prefix, StringComparison.Ordinal) == true ? old[prefix.Length..] : null };
            else if (old?.StartsWith(prefix, StringComparison.Ordinal) == true)
                files[old[prefix.Length..]] = new ChangedFile(old[prefix.Length..], 'D');
        }
    }

    private void ReadHunks(string output, string prefix)
    {
        ChangedFile? file = null;
        var lines = new List<(int, int)>();
        foreach (var line in output.Split('\n'))
        {
            if (line.StartsWith("+++ ", StringComparison.Ordinal))
            {
                Keep(file, lines);
                var path = Unquote(line[4..].TrimEnd('\r', '\t'));
                path = path.StartsWith("b/", StringComparison.Ordinal) ? path[2..] : "";
                file = path.StartsWith(prefix, StringComparison.Ordinal) ? files.GetValueOrDefault(path[prefix.Length..]) : null;
                lines = [];
            }
            else if (line.StartsWith("@@ ", StringComparison.Ordinal) && file is not null)
            {
                var plus = line.IndexOf('+', StringComparison.Ordinal);
                var end = line.IndexOf(' ', plus);
                var numbers = line[(plus + 1)..end].Split(',');
                var first = int.Parse(numbers[0], CultureInfo.InvariantCulture);
                var count = numbers.Length > 1 ? int.Parse(numbers[1], CultureInfo.InvariantCulture) : 1;
                if (count > 0)
                    lines.Add((first, first + count - 1));
            }
        }

        Keep(file, lines);
    }

    private void Keep(ChangedFile? file, List<(int, int)> lines)
    {
        if (file is not null)
            files[file.Path] = file with { Lines = lines };
    }

    /// <summary>Takes git's quotes off a path that holds a control character, a quote or a backslash.</summary>
    private static string Unquote(string path)
    {
        if (path.Length < 2 || path[0] != '"')
            return path;
        return path[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
    }
}
