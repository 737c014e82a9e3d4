namespace SiteLint.Parsing.Data;

/// <summary>A place in a data text that moves forward.</summary>
internal sealed class DataCursor(string source, TextSpan range)
{
    /// <summary>The whole text.</summary>
    public string Source { get; } = source;

    /// <summary>Where reading ends.</summary>
    public int End { get; } = range.End;

    /// <summary>The offset of the next character.</summary>
    public int At { get; set; } = range.Start;

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd => At >= End;

    /// <summary>The next character; NUL at the end, which no syntax accepts.</summary>
    public char Current => At < End ? Source[At] : '\0';

    /// <summary>The character at a distance; NUL behind the end.</summary>
    public char Peek(int distance) => At + distance < End ? Source[At + distance] : '\0';

    /// <summary>Whether the text goes on with these characters.</summary>
    public bool StartsWith(string text) => Source.AsSpan(At, End - At).StartsWith(text, StringComparison.Ordinal);

    /// <summary>Passes a character if it is next.</summary>
    public bool Skip(char expected)
    {
        if (At >= End || Source[At] != expected)
            return false;
        At++;
        return true;
    }

    /// <summary>Passes blanks and tabs.</summary>
    public void SkipBlanks()
    {
        while (At < End && Source[At] is ' ' or '\t')
            At++;
    }

    /// <summary>Whether a line end or the end of the text is next.</summary>
    public bool IsAtLineEnd => At >= End || Source[At] == '\n' || (Source[At] == '\r' && Peek(1) == '\n');

    /// <summary>Offset of the line's end.</summary>
    public int LineEnd()
    {
        var next = Source.AsSpan(At, End - At).IndexOfAny('\n', '\r');
        return next < 0 ? End : At + next;
    }

    /// <summary>An error at the next character.</summary>
    public DataSyntaxException Error(string code, string message) => Error(code, new TextSpan(At, Math.Min(At + 1, End)), message);

    /// <summary>An error at a place.</summary>
    public static DataSyntaxException Error(string code, TextSpan span, string message, Fix? fix = null) =>
        new(new DataProblem(code, span, message) { Fix = fix });
}
