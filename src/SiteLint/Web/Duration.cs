using System.Globalization;

namespace SiteLint.Web;

/// <summary>Reads lengths of time as people write them: <c>100ms</c>, <c>90s</c>, <c>10m</c>, <c>1h</c>, <c>7d</c>.</summary>
internal static class Duration
{
    private static readonly (string Unit, double Seconds)[] Units = [("ms", 0.001), ("s", 1), ("m", 60), ("h", 3600), ("d", 86_400)];

    /// <summary>Reads a length of time; null for what is none, or longer than ten years.</summary>
    public static TimeSpan? Read(string text)
    {
        foreach (var (unit, seconds) in Units)
        {
            if (text.EndsWith(unit, StringComparison.Ordinal)
                && int.TryParse(text.AsSpan(0, text.Length - unit.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number * seconds <= 10 * 366 * 86_400.0)
            {
                return TimeSpan.FromSeconds(number * seconds);
            }
        }

        return text == "0" ? TimeSpan.Zero : null;
    }
}
