namespace SiteLint.Reporting;

/// <summary>The text of a file that a report shows.</summary>
internal sealed class SourceView
{
    /// <summary>Creates a view.</summary>
    /// <param name="text">The decoded text, without a byte-order mark.</param>
    public SourceView(string text)
    {
        Text = text;
        Lines = LineTable.Create(text);
    }

    /// <summary>The decoded text, without a byte-order mark.</summary>
    public string Text { get; }

    /// <summary>Where its lines begin.</summary>
    public LineTable Lines { get; }

    /// <summary>A line without its end; empty where the file has become shorter than that.</summary>
    /// <param name="line">1-based.</param>
    public ReadOnlySpan<char> Line(int line)
    {
        if (line > Lines.Count)
            return [];
        var span = Lines.GetSpan(line);
        return Text.AsSpan(span.Start, span.Length).TrimEnd("\r\n");
    }

    /// <summary>A span that lies in the text, whatever was asked: the file may have changed since it was judged.</summary>
    public TextSpan Clamp(TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, Text.Length);
        return new TextSpan(start, Math.Clamp(span.End, start, Text.Length));
    }
}
