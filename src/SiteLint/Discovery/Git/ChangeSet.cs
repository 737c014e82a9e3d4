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

    /// <summary>The change with other lines in some files.</summary>
    /// <param name="linesOf">The changed lines of a file, as it has them or others.</param>
    public ChangeSet WithLines(Func<ChangedFile, IReadOnlyList<(int First, int Last)>> linesOf)
    {
        var set = new ChangeSet();
        foreach (var (path, file) in files)
            set.files[path] = file with { Lines = linesOf(file) };
        return set;
    }

    private static ChangeSet Read(GitRepository repository, string root, string[] diff, bool untracked)
    {
        var prefix = repository.PrefixOf(root);
        string[] safe = ["--no-ext-diff", "--no-textconv", "--no-color", "-M", "--no-relative", "--submodule=short", "--inter-hunk-context=0"];
        var set = new ChangeSet();
        // The names stand before the patch, each in a line that begins with a colon.
        var output = repository.RunUnfiltered([.. diff, .. safe, "--raw", "--no-abbrev", "-p", "-U0", "--src-prefix=a/", "--dst-prefix=b/"]);
        var at = 0;
        while (at < output.Length && output[at] == ':')
        {
            var end = output.IndexOf('\n', at);
            end = end < 0 ? output.Length : end;
            set.ReadName(output[at..end], prefix);
            at = Math.Min(end + 1, output.Length);
        }

        set.ReadHunks(output[at..], prefix);
        if (!untracked)
            return set;
        foreach (var path in repository.Run("ls-files", "-o", "-z", "--exclude-standard").Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            if (path.StartsWith(prefix, StringComparison.Ordinal))
                set.files[path[prefix.Length..]] = new ChangedFile(path[prefix.Length..], 'A') { Lines = [(1, int.MaxValue)] };
        }

        return set;
    }

    /// <summary>Reads ":100644 100644 &lt;old blob&gt; &lt;new blob&gt; M", a tab and one path or two.</summary>
    private void ReadName(string line, string prefix)
    {
        var fields = line.Split('\t');
        var head = fields[0].Split(' ');
        if (fields.Length < 2 || head.Length < 5 || head[4].Length == 0)
            return;
        var status = head[4][0];
        var oldBlob = IsFile(head[0][1..]) ? head[2] : null;
        var newBlob = IsFile(head[1]) ? head[3] : null;
        var path = GitPath.Unquote(fields[^1]);
        var old = status is 'R' or 'C' && fields.Length > 2 ? GitPath.Unquote(fields[1]) : null;
        var wasHere = old?.StartsWith(prefix, StringComparison.Ordinal) == true;
        if (path.StartsWith(prefix, StringComparison.Ordinal))
        {
            files[path[prefix.Length..]] = new ChangedFile(path[prefix.Length..], status)
            {
                OldPath = wasHere ? old![prefix.Length..] : null,
                OldBlob = status != 'C' && (old is null || wasHere) ? oldBlob : null,
                NewBlob = newBlob,
            };
        }
        else if (wasHere)
        {
            files[old![prefix.Length..]] = new ChangedFile(old[prefix.Length..], 'D') { OldBlob = status == 'R' ? oldBlob : null };
        }

        static bool IsFile(string mode) => mode is "100644" or "100755";
    }

    private void ReadHunks(string output, string prefix)
    {
        ChangedFile? file = null;
        var lines = new List<(int, int)>();
        var content = 0;
        foreach (var line in output.Split('\n'))
        {
            // Lines of a file may look like those of a patch; the hunk says how many they are.
            if (content > 0)
            {
                content -= line.StartsWith('\\') ? 0 : 1;
            }
            else if (line.StartsWith("+++ ", StringComparison.Ordinal))
            {
                Keep(file, lines);
                var path = GitPath.Unquote(line[4..].TrimEnd('\r', '\t'));
                path = path.StartsWith("b/", StringComparison.Ordinal) ? path[2..] : "";
                file = path.StartsWith(prefix, StringComparison.Ordinal) ? files.GetValueOrDefault(path[prefix.Length..]) : null;
                lines = [];
            }
            else if (line.StartsWith("@@ ", StringComparison.Ordinal))
            {
                var (_, removed) = ReadRange(line, '-');
                var (first, added) = ReadRange(line, '+');
                content = removed + added;
                if (added > 0)
                    lines.Add((first, first + added - 1));
            }
        }

        Keep(file, lines);
    }

    private static (int First, int Count) ReadRange(string line, char sign)
    {
        var start = line.IndexOf(sign, StringComparison.Ordinal) + 1;
        var numbers = line[start..line.IndexOf(' ', start)].Split(',');
        return (int.Parse(numbers[0], CultureInfo.InvariantCulture), numbers.Length > 1 ? int.Parse(numbers[1], CultureInfo.InvariantCulture) : 1);
    }

    private void Keep(ChangedFile? file, List<(int, int)> lines)
    {
        if (file is not null)
            files[file.Path] = file with { Lines = lines };
    }
}
