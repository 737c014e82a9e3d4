using SiteLint.Reporting;

namespace SiteLint.Baselines;

/// <summary>
/// The names of the lines that findings stand on. The last is remembered: findings come in the order of their places, and of
/// a page on one long line each would read all of it again.
/// </summary>
internal sealed class LineNames
{
    private (SourceView? Source, int Line) last;
    private string name = "";

    /// <summary>Names the line of a finding; of a file that cannot be read, the message stands for it.</summary>
    public string Of(Finding finding)
    {
        if (finding.Source is not { } source)
            return Fingerprint.OfLine(finding.Diagnostic.Message);
        if (last != (source, finding.Line))
            (last, name) = ((source, finding.Line), Fingerprint.OfLine(source.Line(finding.Line)));
        return name;
    }
}
