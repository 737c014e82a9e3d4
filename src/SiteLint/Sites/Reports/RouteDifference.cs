namespace SiteLint.Sites.Reports;

/// <summary>One place where the predicted site and the built one differ.</summary>
/// <param name="Kind"><c>missing-output</c> (predicted, not built), <c>surplus-output</c> (built, not predicted), <c>missing-id</c>, <c>surplus-id</c>.</param>
/// <param name="Output">The file.</param>
/// <param name="Detail">The id, or the source and the reason of the prediction.</param>
internal sealed record RouteDifference(string Kind, string Output, string Detail);
