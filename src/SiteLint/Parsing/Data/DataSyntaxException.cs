namespace SiteLint.Parsing.Data;

/// <summary>Ends the reading of a data text; caught once, by the reader that began it.</summary>
internal sealed class DataSyntaxException(DataProblem problem) : Exception(problem.Message)
{
    /// <summary>What is wrong.</summary>
    public DataProblem Problem { get; } = problem;
}
