using System.Text;

namespace SiteLint.Reporting;

/// <summary>A piece of a line, character by character, with the column of each.</summary>
internal sealed class DisplayCells
{
    private readonly StringBuilder text = new();
    private readonly List<int> offsets = [];
    private readonly List<int> columns = [];

    /// <summary>Lays the piece out.</summary>
    public DisplayCells(ReadOnlySpan<char> line, int markStart, int markEnd, int tabWidth)
    {
        MarkStart = MarkEnd = -1;
        for (var i = 0; i < line.Length;)
        {
            if (MarkStart < 0 && i >= markStart)
                MarkStart = Width;
            if (MarkEnd < 0 && i >= markEnd)
                MarkEnd = Width;
            i += Add(line[i..], tabWidth);
        }

        if (MarkStart < 0)
            MarkStart = Width;
        if (MarkEnd < 0)
            MarkEnd = Width;
    }

    /// <summary>Columns in all.</summary>
    public int Width { get; private set; }

    /// <summary>First marked column, from 0.</summary>
    public int MarkStart { get; }

    /// <summary>Column behind the last marked one.</summary>
    public int MarkEnd { get; }

    /// <summary>The characters that lie wholly between two columns; a wide one that is cut leaves a blank.</summary>
    public string Cut(int from, int to)
    {
        var result = new StringBuilder();
        for (var i = 0; i < offsets.Count; i++)
        {
            var end = i + 1 < columns.Count ? columns[i + 1] : Width;
            if (columns[i] < from && end > from)
                result.Append(' ');
            if (columns[i] < from || end > to || (columns[i] == end && columns[i] >= to && to < Width))
                continue;
            var last = i + 1 < offsets.Count ? offsets[i + 1] : text.Length;
            result.Append(text, offsets[i], last - offsets[i]);
        }

        return result.ToString();
    }

    private int Add(ReadOnlySpan<char> rest, int tabWidth)
    {
        offsets.Add(text.Length);
        columns.Add(Width);
        if (rest[0] == '\t')
        {
            var blanks = tabWidth - (Width % tabWidth);
            text.Append(' ', blanks);
            Width += blanks;
            return 1;
        }

        Rune.DecodeFromUtf16(rest, out var rune, out var used);
        text.Append(TerminalText.Escape(rune.ToString()));
        Width += CharacterWidth.Of(rune);
        return used;
    }
}
