namespace SiteLint.Reporting;

/// <summary>Writes a report in one format.</summary>
internal interface IReporter
{
    /// <summary>Writes the whole report.</summary>
    void Write(Report report, TextWriter writer);
}
