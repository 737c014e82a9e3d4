using SiteLint.Discovery.Git;
using SiteLint.Linting.Cache;

namespace SiteLint.Discovery;

/// <summary>
/// A source tree that remembers what it was asked beside its listing, and a number for each answer: whoever has the listing and finds the
/// same answers would work out the same.
/// </summary>
/// <param name="inner">The tree underneath.</param>
internal sealed class TracedTree(SourceTree inner) : SourceTree
{
    private const ulong Failed = 2;
    private readonly Dictionary<string, string> answers = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <inheritdoc/>
    public override string Root => inner.Root;

    /// <inheritdoc/>
    public override IReadOnlyList<SourceEntry> Entries => inner.Entries;

    /// <summary>The questions and the numbers of their answers, up to now.</summary>
    public IReadOnlyDictionary<string, string> Answers
    {
        get
        {
            lock (gate)
                return new Dictionary<string, string>(answers, StringComparer.Ordinal);
        }
    }

    /// <summary>Whether a question of an earlier trace is answered as it was then. It is asked for good: the answer becomes part of this trace.</summary>
    public bool IsSame(string question, string answer)
    {
        lock (gate)
        {
            if (answers.TryGetValue(question, out var known))
                return known == answer;
        }

        var path = question[(question.IndexOf(' ') + 1)..];
        try
        {
            switch (question[0])
            {
                case 'd':
                    DirectoryExists(path);
                    break;
                case 'e':
                    ExistsAnywhere(path);
                    break;
                case 'r':
                    ReadBytes(path);
                    break;
                default:
                    var ends = question[1..question.IndexOf(' ')].Split(',');
                    ReadEnds(path, int.Parse(ends[0], null), int.Parse(ends[1], null));
                    break;
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // That it cannot be read is an answer too, and noted as one.
            return IsNoted(question, answer);
        }

        return IsNoted(question, answer);
    }

    /// <inheritdoc/>
    public override SourceEntry? Find(string path) => inner.Find(path);

    /// <inheritdoc/>
    public override SourceEntry Measure(SourceEntry entry) => inner.Measure(entry);

    /// <inheritdoc/>
    public override bool DirectoryExists(string path)
    {
        var exists = inner.DirectoryExists(path);
        NoteExistence("d " + path, exists);
        return exists;
    }

    /// <inheritdoc/>
    public override bool ExistsAnywhere(string path)
    {
        var exists = inner.ExistsAnywhere(path);
        NoteExistence("e " + path, exists);
        return exists;
    }

    /// <inheritdoc/>
    public override byte[] ReadBytes(string path)
    {
        var question = "r " + path;
        try
        {
            var bytes = inner.ReadBytes(path);
            Note(question, ContentHash.Of(bytes));
            return bytes;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Note(question, Failed);
            throw;
        }
    }

    /// <inheritdoc/>
    public override (byte[] Head, byte[] Tail, long Size) ReadEnds(string path, int head, int tail)
    {
        var question = $"n{head},{tail} {path}";
        try
        {
            var ends = inner.ReadEnds(path, head, tail);
            Note(question, unchecked((ContentHash.Of(ends.Head) * 31) + (ContentHash.Of(ends.Tail) * 17) + (ulong)ends.Size));
            return ends;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Note(question, Failed);
            throw;
        }
    }

    /// <summary>What exists in an index or a commit follows from the listing.</summary>
    private void NoteExistence(string question, bool exists)
    {
        if (inner is not GitTree)
            Note(question, exists ? 1ul : 0ul);
    }

    private void Note(string question, ulong answer)
    {
        lock (gate)
            answers.TryAdd(question, answer.ToString("x", null));
    }

    private bool IsNoted(string question, string answer)
    {
        lock (gate)
            return answers.GetValueOrDefault(question) == answer;
    }
}
