using SiteLint.Parsing.Templates;

namespace SiteLint.Parsing.Prose;

/// <summary>Puts a block of prose together, run by run, and hands it to the document. It can be used again and again.</summary>
internal sealed class ProseWriter(DocumentBuilder builder)
{
    private readonly ProseCleaner cleaner = new(builder);
    private char[] buffer = new char[256];
    private int length;
    private int[] runs = new int[48];
    private int runLength;
    private int lastBlank = -1;

    /// <summary>The derived text so far.</summary>
    public ReadOnlySpan<char> Text => buffer.AsSpan(0, length);

    /// <summary>Whether nothing was written.</summary>
    public bool IsEmpty => length == 0;

    /// <summary>Forgets what was written.</summary>
    public void Clear()
    {
        length = 0;
        runLength = 0;
        lastBlank = -1;
    }

    /// <summary>Appends text as it stands in the source; masked ranges become placeholders or vanish.</summary>
    public void AppendSource(TextSpan span) => AppendSource(builder.Text, span);

    /// <summary>Appends text as it stands in <paramref name="source"/>, whose offsets are the file's.</summary>
    public void AppendSource(string source, TextSpan span)
    {
        var start = span.Start;
        while (start < span.End)
        {
            var rest = source.AsSpan(start, span.End - start);
            var next = rest.IndexOfAny(MaskChars.Both);
            if (next != 0)
            {
                var part = next < 0 ? rest : rest[..next];
                Append(part, new TextSpan(start, start + part.Length));
                start += part.Length;
                continue;
            }

            var mark = rest[0];
            var masked = rest.IndexOfAnyExcept(mark);
            var end = masked < 0 ? span.End : start + masked;
            if (mark == MaskChars.Value)
                AppendPlaceholder(new TextSpan(start, end));
            start = end;
        }
    }

    /// <summary>Appends text that stands for a range of the source.</summary>
    public void Append(ReadOnlySpan<char> text, TextSpan source)
    {
        // Where rows of delimiters are mixed, Markdig leaves a piece behind what follows it; offsets that run backwards
        // would make a word of two places.
        if (text.IsEmpty || (runLength > 0 && source.Start < runs[runLength - 2]))
            return;
        if (length + text.Length > buffer.Length)
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + text.Length));
        AddRun(source, text.Length);
        text.CopyTo(buffer.AsSpan(length));
        length += text.Length;
    }

    /// <summary>Appends the sign for something that is not prose.</summary>
    public void AppendPlaceholder(TextSpan source)
    {
        ReadOnlySpan<char> sign = [ProseBlock.Placeholder];
        Append(sign, source);
    }

    /// <summary>Appends a blank for a line end, unless one is there already.</summary>
    public void AppendBlank(TextSpan source)
    {
        if (length == 0 || lastBlank == length)
            return;
        Append(" ", source);
        lastBlank = length;
    }

    /// <summary>Makes a block of what was written, where it holds a letter, and forgets it.</summary>
    public void Finish(ProseScope scope, string field, string? language)
    {
        TrimEnd();
        cleaner.Clean(buffer.AsSpan(0, length), runs.AsSpan(0, runLength), scope, field, language);
        Clear();
    }

    /// <summary>Takes blanks off the end; a verbatim run is shortened on both sides.</summary>
    private void TrimEnd()
    {
        while (length > 0 && buffer[length - 1] is ' ' or '\t')
        {
            length--;
            if (length == runs[runLength - 3])
                runLength -= 3;
            else if (runs[runLength - 1] - runs[runLength - 2] == length + 1 - runs[runLength - 3])
                runs[runLength - 1]--;
        }
    }

    private void AddRun(TextSpan source, int textLength)
    {
        // A verbatim run that goes on where the last one ended is one run with it.
        if (runLength > 0 && runs[runLength - 1] == source.Start && source.Start - runs[runLength - 2] == length - runs[runLength - 3]
            && source.Length == textLength)
        {
            runs[runLength - 1] = source.End;
            return;
        }

        if (runLength + 3 > runs.Length)
            Array.Resize(ref runs, runs.Length * 2);
        runs[runLength++] = length;
        runs[runLength++] = source.Start;
        runs[runLength++] = source.End;
    }
}
