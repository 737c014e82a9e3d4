using System.Globalization;

namespace SiteLint.Bench.Speed;

/// <summary>Prints medians and their ratio to the first row as a Markdown table.</summary>
internal sealed class Table(string unit)
{
    private readonly List<(string Name, double Median, double Low, double High, string Note)> rows = [];

    /// <summary>Adds a row of measurements in milliseconds.</summary>
    public void Add(string name, IReadOnlyList<double> milliseconds, string note = "")
    {
        var sorted = milliseconds.Order().ToList();
        rows.Add((name, sorted[sorted.Count / 2], sorted[0], sorted[^1], note));
    }

    /// <summary>Writes the table.</summary>
    public void Write()
    {
        Console.WriteLine($"| what | {unit}: median (least..most) | ratio to the first row | note |");
        Console.WriteLine("| --- | ---: | ---: | --- |");
        foreach (var (name, median, low, high, note) in rows)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {median:0} ({low:0}..{high:0}) | {median / rows[0].Median:0.00} | {note} |"));
    }
}
