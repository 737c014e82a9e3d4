using SiteLint.Discovery;

namespace SiteLint.Configuration;

/// <summary>One entry of <c>overrides:</c> as written.</summary>
/// <param name="Files">The files it is for, relative to the configuration.</param>
/// <param name="Rules">What differs for them.</param>
internal sealed record WrittenOverride(GlobSet Files, IReadOnlyList<WrittenRule> Rules);
