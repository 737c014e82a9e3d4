namespace SiteLint;

/// <summary>A parsed data file: its tree and what was wrong with it.</summary>
public sealed class DataDocument(DataFormat format, DataNode? root, IReadOnlyList<DataProblem> problems)
{
    /// <summary>The syntax it was read as.</summary>
    public DataFormat Format { get; } = format;

    /// <summary>The tree; null where nothing could be read. After a fatal problem it holds what stands before it.</summary>
    public DataNode? Root { get; } = root;

    /// <summary>What was wrong, in the order of the source.</summary>
    public IReadOnlyList<DataProblem> Problems { get; } = problems;

    /// <summary>Comments, without line ends, in the order of the source.</summary>
    public IReadOnlyList<TextSpan> Comments { get; init; } = [];

    /// <summary>The further documents of a YAML stream; generators read the first only.</summary>
    public IReadOnlyList<DataNode> MoreDocuments { get; init; } = [];

    /// <summary>Whether the generator can read it.</summary>
    public bool IsReadable => !Problems.Any(static problem => problem.IsFatal);
}
