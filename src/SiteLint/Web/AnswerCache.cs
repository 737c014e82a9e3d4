using System.Globalization;
using System.Text;

namespace SiteLint.Web;

/// <summary>
/// Remembers answers on disk. Every run appends to a file of its own and reads those of all, so that a killed run loses
/// at most its last line and two runs at once never write one file. Trouble with the disk is never fatal.
/// </summary>
internal sealed class AnswerCache : IDisposable
{
    private const string Version = "1";
    private const int FilesBeforeMerging = 8;

    private readonly string folder;
    private readonly CacheAges ages;
    private readonly TimeProvider time;
    private readonly Dictionary<string, (ExternalAnswer Answer, DateTimeOffset At)> known = new(StringComparer.Ordinal);
    private StreamWriter? writer;
    private bool isBroken;

    /// <summary>Reads what earlier runs left.</summary>
    public AnswerCache(string folder, CacheAges ages, TimeProvider time)
    {
        this.folder = folder;
        this.ages = ages;
        this.time = time;
        Guard(Load);
    }

    /// <summary>An answer that is still fresh, or null.</summary>
    public ExternalAnswer? Find(string url) =>
        known.TryGetValue(url, out var entry) && time.GetUtcNow() - entry.At < AgeOf(entry.Answer) ? entry.Answer : null;

    /// <summary>Keeps an answer.</summary>
    public void Add(ExternalAnswer answer)
    {
        if (AgeOf(answer) <= TimeSpan.Zero)
            return;
        var now = time.GetUtcNow();
        known[answer.Url] = (answer, now);
        Guard(() =>
        {
            if (writer is null)
            {
                Directory.CreateDirectory(folder);
                writer = new StreamWriter(Path.Combine(folder, $"external-{Guid.NewGuid():N}.tsv"), append: false, new UTF8Encoding(false)) { AutoFlush = true };
            }

            writer.Write(Format(answer, now));
        });
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        writer?.Dispose();
        writer = null;
        Guard(Merge);
    }

    private TimeSpan AgeOf(ExternalAnswer answer) => answer.Verdict switch
    {
        LinkVerdict.External when answer.MissingFragments.Count > 0 => TimeSpan.Zero,
        LinkVerdict.External => answer.PermanentRedirect is null ? ages.Good : ages.Redirect,
        LinkVerdict.Unverified => ages.Unverified,
        _ => TimeSpan.Zero,
    };

    private void Load()
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var file in Directory.EnumerateFiles(folder, "external-*.tsv"))
            LoadFile(file);
    }

    private void LoadFile(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (Parse(line) is { } entry && time.GetUtcNow() - entry.At < AgeOf(entry.Answer) && (!known.TryGetValue(entry.Answer.Url, out var older) || older.At <= entry.At))
                known[entry.Answer.Url] = entry;
        }
    }

    /// <summary>Writes what is fresh into one file when there are many, by renaming, and removes those it was read from.</summary>
    private void Merge()
    {
        if (!Directory.Exists(folder))
            return;
        var files = Directory.GetFiles(folder, "external-*.tsv");
        if (files.Length < FilesBeforeMerging)
            return;
        // A file touched within the hour may belong to a run that still writes it.
        var settled = Array.FindAll(files, file => DateTime.UtcNow - File.GetLastWriteTimeUtc(file) > TimeSpan.FromHours(1));
        if (settled.Length < 2)
            return;
        foreach (var file in settled)
            LoadFile(file);
        var temporary = Path.Combine(folder, $"merging-{Guid.NewGuid():N}");
        File.WriteAllLines(temporary, known.Values.Select(static entry => Format(entry.Answer, entry.At).TrimEnd('\n')));
        File.Move(temporary, Path.Combine(folder, $"external-{Guid.NewGuid():N}.tsv"));
        foreach (var file in settled)
            File.Delete(file);
    }

    private void Guard(Action action)
    {
        if (isBroken)
            return;
        try
        {
            action();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            isBroken = true;
        }
    }

    private static string Format(ExternalAnswer answer, DateTimeOffset at) =>
        string.Join('\t', Version, at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), answer.Verdict == LinkVerdict.External ? "good" : "unverified",
            answer.Status.ToString(CultureInfo.InvariantCulture), answer.AnswersOnHttps ? "https" : "", Clean(answer.Url), Clean(answer.PermanentRedirect ?? ""), Clean(answer.Because), "end") + "\n";

    private static string Clean(string text) => text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');

    private static (ExternalAnswer Answer, DateTimeOffset At)? Parse(string line)
    {
        var fields = line.Split('\t');
        if (fields.Length != 9 || fields[0] != Version || fields[8] != "end"
            || !long.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > 32_503_680_000
            || !int.TryParse(fields[3], NumberStyles.None, CultureInfo.InvariantCulture, out var status))
        {
            return null;
        }

        var answer = new ExternalAnswer
        {
            Url = fields[5],
            Verdict = fields[2] == "good" ? LinkVerdict.External : LinkVerdict.Unverified,
            Status = status,
            AnswersOnHttps = fields[4] == "https",
            PermanentRedirect = fields[6].Length == 0 ? null : fields[6],
            Because = fields[7],
        };
        return (answer, DateTimeOffset.FromUnixTimeSeconds(seconds));
    }
}
