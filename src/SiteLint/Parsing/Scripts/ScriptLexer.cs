namespace SiteLint.Parsing.Scripts;

/// <summary>Moves through the text of a script: over blanks, comments, strings, templates and brackets. Linear in the text.</summary>
internal sealed class ScriptLexer(string text)
{
    private int position;

    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>The current offset; never behind the end.</summary>
    public int Position
    {
        get => position;
        set => position = Math.Min(value, Text.Length);
    }

    /// <summary>Whether the text is at its end.</summary>
    public bool IsAtEnd => Position >= Text.Length;

    /// <summary>The current character, or NUL at the end.</summary>
    public char Current => Position < Text.Length ? Text[Position] : '\0';

    /// <summary>Skips blanks and comments.</summary>
    public void SkipBlanks()
    {
        while (Position < Text.Length)
        {
            var c = Text[Position];
            if (char.IsWhiteSpace(c) || c == '\uFEFF')
                Position++;
            else if (c == '/' && Position + 1 < Text.Length && Text[Position + 1] is '/' or '*')
                SkipComment();
            else
                return;
        }
    }

    /// <summary>Takes a sign where it stands next.</summary>
    public bool Take(char sign)
    {
        SkipBlanks();
        if (Current != sign)
            return false;
        Position++;
        return true;
    }

    /// <summary>Takes a string of signs where it stands next.</summary>
    public bool Take(string signs)
    {
        SkipBlanks();
        if (!Text.AsSpan(Position).StartsWith(signs))
            return false;
        Position += signs.Length;
        return true;
    }

    /// <summary>Takes a word where it stands next as a whole.</summary>
    public bool TakeWord(string word)
    {
        SkipBlanks();
        if (!Text.AsSpan(Position).StartsWith(word) || (Position + word.Length < Text.Length && IsNamePart(Text[Position + word.Length])))
            return false;
        Position += word.Length;
        return true;
    }

    /// <summary>Takes an identifier; null where none stands next.</summary>
    public string? TakeName()
    {
        SkipBlanks();
        if (IsAtEnd || !IsNamePart(Current) || char.IsAsciiDigit(Current))
            return null;
        var start = Position;
        while (Position < Text.Length && IsNamePart(Text[Position]))
            Position++;
        return Text[start..Position];
    }

    /// <summary>Skips one token or one bracketed group.</summary>
    public void SkipToken()
    {
        SkipBlanks();
        switch (Current)
        {
            case '\0' when IsAtEnd:
                return;
            case '\'' or '"':
                SkipString();
                break;
            case '`':
                SkipTemplate();
                break;
            case '(' or '[' or '{':
                SkipGroup();
                break;
            case '/' when CanBeginRegex():
                SkipRegex();
                break;
            default:
                if (IsNamePart(Current))
                {
                    while (Position < Text.Length && IsNamePart(Text[Position]))
                        Position++;
                }
                else
                {
                    Position++;
                }

                break;
        }
    }

    /// <summary>Skips a string; an unclosed one ends with its line.</summary>
    public void SkipString()
    {
        var quote = Text[Position++];
        while (Position < Text.Length && Text[Position] != quote && Text[Position] != '\n')
            Position += Text[Position] == '\\' && Position + 1 < Text.Length ? 2 : 1;
        if (Position < Text.Length)
            Position++;
    }

    /// <summary>Skips a template with its substitutions; tells whether it has any.</summary>
    public bool SkipTemplate()
    {
        var hasSubstitution = false;
        var depth = 0;
        Position++;
        while (Position < Text.Length)
        {
            var c = Text[Position];
            if (c == '\\')
            {
                Position = Math.Min(Text.Length, Position + 2);
            }
            else if (c == '$' && Position + 1 < Text.Length && Text[Position + 1] == '{')
            {
                hasSubstitution = true;
                depth++;
                Position += 2;
            }
            else if (c == '}' && depth > 0)
            {
                depth--;
                Position++;
            }
            else
            {
                Position++;
                if (c == '`' && depth == 0)
                    break;
            }
        }

        return hasSubstitution;
    }

    /// <summary>Skips a bracketed group with all it holds, without recursion.</summary>
    public void SkipGroup()
    {
        var depth = 0;
        do
        {
            SkipBlanks();
            switch (Current)
            {
                case '\0' when IsAtEnd:
                    return;
                case '(' or '[' or '{':
                    depth++;
                    Position++;
                    break;
                case ')' or ']' or '}':
                    depth--;
                    Position++;
                    break;
                default:
                    SkipToken();
                    break;
            }
        }
        while (depth > 0);
    }

    /// <summary>Whether a character may stand in an identifier.</summary>
    public static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';

    private void SkipComment()
    {
        if (Text[Position + 1] == '/')
        {
            var end = Text.IndexOf('\n', Position);
            Position = end < 0 ? Text.Length : end + 1;
        }
        else
        {
            var end = Text.IndexOf("*/", Position + 2, StringComparison.Ordinal);
            Position = end < 0 ? Text.Length : end + 2;
        }
    }

    /// <summary>A slash begins a regular expression where no value stands before it.</summary>
    private bool CanBeginRegex()
    {
        var before = Position - 1;
        while (before >= 0 && char.IsWhiteSpace(Text[before]))
            before--;
        return before < 0 || Text[before] is '(' or ',' or '=' or ':' or '[' or '!' or '&' or '|' or '?' or '{' or '}' or ';' or '>' or '\n';
    }

    private void SkipRegex()
    {
        var inClass = false;
        Position++;
        while (Position < Text.Length && Text[Position] != '\n')
        {
            var c = Text[Position];
            if (c == '\\')
            {
                Position = Math.Min(Text.Length, Position + 2);
                continue;
            }

            Position++;
            if (c == '[')
                inClass = true;
            else if (c == ']')
                inClass = false;
            else if (c == '/' && !inClass)
                return;
        }
    }
}
