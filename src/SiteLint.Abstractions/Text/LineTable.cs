namespace SiteLint;

/// <summary>Where the lines of a text begin. A line ends with LF, CRLF or a lone CR.</summary>
public sealed class LineTable
{
    private readonly int[] starts;

    private LineTable(int[] starts, int length)
    {
        this.starts = starts;
        Length = length;
    }

    /// <summary>Number of lines; an empty text has one.</summary>
    public int Count => starts.Length;

    /// <summary>Length of the text in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>Offsets of the first code unit of each line.</summary>
    public ReadOnlySpan<int> Starts => starts;

    /// <summary>Makes the table of <paramref name="text"/>.</summary>
    public static LineTable Create(ReadOnlySpan<char> text)
    {
        var found = new int[16];
        var count = 1;
        for (var i = 0; i < text.Length;)
        {
            var next = text[i..].IndexOfAny('\n', '\r');
            if (next < 0)
                break;
            i += next + 1;
            if (text[i - 1] == '\r' && i < text.Length && text[i] == '\n')
                i++;
            if (count == found.Length)
                Array.Resize(ref found, count * 2);
            found[count++] = i;
        }

        Array.Resize(ref found, count);
        return new LineTable(found, text.Length);
    }

    /// <summary>Restores a table from its starts, as kept in a cache.</summary>
    public static LineTable FromStarts(int[] starts, int length) => new(starts, length);

    /// <summary>Line and column of an offset.</summary>
    /// <param name="offset">0 up to the length of the text.</param>
    /// <returns>1-based line and 1-based column in UTF-16 code units.</returns>
    public (int Line, int Column) GetPosition(int offset)
    {
        offset = Math.Clamp(offset, 0, Length);
        var index = Array.BinarySearch(starts, offset);
        if (index < 0)
            index = ~index - 1;
        return (index + 1, offset - starts[index] + 1);
    }

    /// <summary>Offset of the first code unit of a line.</summary>
    /// <param name="line">1-based line.</param>
    public int GetStart(int line) => starts[line - 1];

    /// <summary>The span of a line, its line end included.</summary>
    /// <param name="line">1-based line.</param>
    public TextSpan GetSpan(int line) => new(starts[line - 1], line < starts.Length ? starts[line] : Length);
}
