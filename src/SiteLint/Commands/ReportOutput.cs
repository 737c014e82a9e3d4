using SiteLint.Reporting;

namespace SiteLint.Commands;

/// <summary>A report that was asked for.</summary>
/// <param name="Format">How.</param>
/// <param name="File">Absolute path of the file, or null for standard output.</param>
internal sealed record ReportOutput(ReportFormat Format, string? File);
