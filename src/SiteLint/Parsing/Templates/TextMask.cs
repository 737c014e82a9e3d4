using System.Buffers;

namespace SiteLint.Parsing.Templates;

/// <summary>
/// A text in which ranges were replaced by as many other characters, and the ranges of template syntax among them.
/// The text is copied when the first range is replaced.
/// </summary>
internal sealed class TextMask(string text)
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create('\n', '\r');

    /// <summary>Room that a thread keeps for the next text, in UTF-16 code units.</summary>
    private const int MaxKept = 1 << 20;

    [ThreadStatic]
    private static char[]? spare;

    private char[]? characters;
    private string? masked;

    /// <summary>The text as it was read.</summary>
    public string Source { get; } = text;

    /// <summary>Ranges of template syntax.</summary>
    public SpanList Templates { get; } = new();

    /// <summary>The text with its ranges replaced.</summary>
    public string Masked => masked ??= characters is null ? Source : new string(characters, 0, Source.Length);

    /// <summary>Notes that a range is template syntax.</summary>
    public void AddTemplate(TextSpan span) => Templates.Add(span);

    /// <summary>Replaces every code unit of a range, line ends too, so that the range is one word.</summary>
    public void Fill(TextSpan span, char character) =>
        Characters().AsSpan(span.Start, span.Length).Fill(character);

    /// <summary>Replaces a range by blanks and keeps its line ends.</summary>
    public void Blank(TextSpan span)
    {
        var target = Characters().AsSpan(span.Start, span.Length);
        while (!target.IsEmpty)
        {
            var length = target.IndexOfAny(LineEnds);
            if (length < 0)
                length = target.Length;
            target[..length].Fill(' ');
            target = target[Math.Min(length + 1, target.Length)..];
        }
    }

    /// <summary>Replaces one code unit.</summary>
    public void Put(int offset, char character) => Characters()[offset] = character;

    /// <summary>Replaces a range by blanks where it stands alone on its lines, else by <paramref name="character"/>.</summary>
    public void Replace(TextSpan span, char character)
    {
        if (StandsAlone(span))
            Blank(span);
        else
            Fill(span, character);
    }

    /// <summary>Whether nothing but blanks stands beside a range on its first and its last line.</summary>
    public bool StandsAlone(TextSpan span)
    {
        var current = characters is null ? Source.AsSpan() : characters.AsSpan(0, Source.Length);
        var start = span.Start - 1;
        while (start >= 0 && current[start] is ' ' or '\t')
            start--;
        if (start >= 0 && current[start] is not ('\n' or '\r'))
            return false;
        var end = span.End;
        while (end < current.Length && current[end] is ' ' or '\t')
            end++;
        return end >= current.Length || current[end] is '\n' or '\r';
    }

    /// <summary>Whether a range of the source touches template syntax.</summary>
    public bool TouchesTemplate(TextSpan span) => Templates.Overlaps(span);

    /// <summary>Gives the copy back; nothing can be replaced from here on.</summary>
    public void Release()
    {
        _ = Masked;
        if (characters is { Length: <= MaxKept })
            spare = characters;
        characters = null;
    }

    private char[] Characters()
    {
        masked = null;
        if (characters is null)
        {
            characters = spare is not null && spare.Length >= Source.Length ? spare : new char[Math.Max(Source.Length, 1 << 14)];
            spare = null;
            Source.CopyTo(characters);
        }

        return characters;
    }
}
