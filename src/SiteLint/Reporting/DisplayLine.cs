using System.Text;

namespace SiteLint.Reporting;

/// <summary>
/// A line of source as a terminal shows it: tabs as blanks, control characters as signs, wide characters two columns;
/// a line that is too long is cut to a window round the marked place.
/// </summary>
internal sealed class DisplayLine
{
    private const int TabWidth = 4;

    private DisplayLine(string text, int markStart, int markLength)
    {
        Text = text;
        MarkStart = markStart;
        MarkLength = markLength;
    }

    /// <summary>What is printed.</summary>
    public string Text { get; }

    /// <summary>The column, from 0, where the marked place begins in what is printed.</summary>
    public int MarkStart { get; }

    /// <summary>The columns it takes; at least 1.</summary>
    public int MarkLength { get; }

    /// <summary>Lays a line out.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="start">First marked UTF-16 offset in the line.</param>
    /// <param name="end">Offset behind the last marked one.</param>
    /// <param name="width">Columns there are.</param>
    public static DisplayLine Create(ReadOnlySpan<char> line, int start, int end, int width)
    {
        // Nothing beyond the window is shown, so a line of megabytes is not laid out to its end either.
        var from = Math.Max(0, start - (width * 2));
        if (from > 0 && from < line.Length && char.IsLowSurrogate(line[from]))
            from--;
        var to = Math.Min(line.Length, Math.Max(start, Math.Min(end, start + (width * 2))) + (width * 2));
        var cells = new DisplayCells(line[from..to], start - from, Math.Min(end, to) - from, TabWidth);

        var markLength = Math.Max(1, cells.MarkEnd - cells.MarkStart);
        if (from == 0 && to == line.Length && cells.Width <= width)
            return new DisplayLine(cells.Cut(0, cells.Width), cells.MarkStart, markLength);

        // The window: the mark a third from the left, unless the line's beginning or end leaves room.
        var shown = Math.Max(10, width - 2);
        var first = Math.Clamp(cells.MarkStart - ((shown - Math.Min(markLength, shown)) / 3), 0, Math.Max(0, cells.Width - shown));
        var isCutLeft = from > 0 || first > 0;
        var isCutRight = to < line.Length || first + shown < cells.Width;
        var text = new StringBuilder();
        if (isCutLeft)
            text.Append('…');
        text.Append(cells.Cut(first, first + shown));
        if (isCutRight)
            text.Append('…');
        var markStart = cells.MarkStart - first + (isCutLeft ? 1 : 0);
        return new DisplayLine(text.ToString(), markStart, Math.Min(markLength, Math.Max(1, shown - (cells.MarkStart - first))));
    }
}
