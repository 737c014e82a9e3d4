using System.Text;
using SiteLint.Reporting;

namespace SiteLint.Commands;

/// <summary>Writes a report in every format that was asked for.</summary>
internal sealed class ReportOutputs(CheckOptions options, CommandEnvironment environment)
{
    /// <summary>Writes the report; files are replaced.</summary>
    public void Write(Report report)
    {
        var isPrinted = false;
        foreach (var output in options.Outputs)
        {
            if (output.File is null)
            {
                isPrinted = true;
                continue;
            }

            using var file = new StreamWriter(output.File, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
            output.Format.Create(new ReportPlace(new Ansi(false), 120)).Write(report, file);
        }

        if (options.Statistics)
        {
            StatisticsWriter.Write(report, environment.Out);
            return;
        }

        if (options.Outputs.Count > 0 && !isPrinted)
            return;
        var format = isPrinted
            ? options.Outputs.First(static output => output.File is null).Format
            : ReportFormat.Find(environment.IsTerminal ? "text" : "concise")!;
        var place = new ReportPlace(new Ansi(ColorChoice.IsOn(options.Color, environment)), environment.Width);
        format.Create(place).Write(report, environment.Out);
    }
}
