namespace SiteLint;

/// <summary>Where the lines of a text begin. A line ends with LF, CRLF or a lone CR.</summary>
public sealed class LineTable
{
    // The lengths of all lines but the last: seven bits a byte, the low ones first, the eighth saying that more follow.
    private readonly byte[]? packed;
    private int[]? starts;

    private LineTable(int[] starts, int length)
    {
        this.starts = starts;
        Count = starts.Length;
        Length = length;
    }

    private LineTable(byte[] packed, int count, int length)
    {
        this.packed = packed;
        Count = count;
        Length = length;
    }

    /// <summary>Number of lines; an empty text has one.</summary>
    public int Count { get; }

    /// <summary>Length of the text in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>Offsets of the first code unit of each line.</summary>
    public ReadOnlySpan<int> Starts => starts ?? Unpack();

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
    public static LineTable FromStarts(int[] starts, int length) => new LineTable(starts, length).Pack();

    /// <summary>Line and column of an offset.</summary>
    /// <param name="offset">0 up to the length of the text.</param>
    /// <returns>1-based line and 1-based column in UTF-16 code units.</returns>
    public (int Line, int Column) GetPosition(int offset)
    {
        offset = Math.Clamp(offset, 0, Length);
        var known = Known();
        var index = Array.BinarySearch(known, offset);
        if (index < 0)
            index = ~index - 1;
        return (index + 1, offset - known[index] + 1);
    }

    /// <summary>Offset of the first code unit of a line.</summary>
    /// <param name="line">1-based line.</param>
    public int GetStart(int line) => Known()[line - 1];

    /// <summary>The span of a line, its line end included.</summary>
    /// <param name="line">1-based line.</param>
    public TextSpan GetSpan(int line) => new(Known()[line - 1], line < Count ? Known()[line] : Length);

    /// <summary>The same table in about a byte a line, until it is asked: few of the tables that are kept ever are.</summary>
    internal LineTable Pack()
    {
        if (starts is null)
            return this;
        var bytes = new byte[Count];
        var used = 0;
        for (var i = 1; i < starts.Length; i++)
        {
            if (used + 5 > bytes.Length)
                Array.Resize(ref bytes, (used + 5) * 2);
            var rest = (uint)(starts[i] - starts[i - 1]);
            for (; rest >= 0x80; rest >>= 7)
                bytes[used++] = (byte)(rest | 0x80);
            bytes[used++] = (byte)rest;
        }

        return new LineTable(bytes.AsSpan(0, used).ToArray(), Count, Length);
    }

    private int[] Known() => starts ??= Unpack();

    private int[] Unpack()
    {
        var found = new int[Count];
        var at = 0;
        for (var i = 1; i < found.Length; i++)
        {
            var length = 0;
            for (var shift = 0; ; shift += 7)
            {
                var next = packed![at++];
                length |= (next & 0x7F) << shift;
                if (next < 0x80)
                    break;
            }

            found[i] = found[i - 1] + length;
        }

        return found;
    }
}
