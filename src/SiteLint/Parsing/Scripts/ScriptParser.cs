using System.Globalization;

namespace SiteLint.Parsing.Scripts;

/// <summary>Finds the exported value of a module and reads its literal parts.</summary>
internal sealed partial class ScriptParser
{
    private const int MaximumDepth = 64;
    private const int MaximumNodes = 200_000;

    private readonly ScriptLexer lexer;
    private readonly Dictionary<string, int> constants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DataNode> resolved = new(StringComparer.Ordinal);
    private readonly HashSet<string> resolving = new(StringComparer.Ordinal);
    private int depth;
    private int nodes;

    /// <summary>Creates a parser of a script.</summary>
    public ScriptParser(string text) => lexer = new ScriptLexer(text);

    /// <summary>The exported value, or null where the module exports none.</summary>
    public DataNode? ReadExport()
    {
        var export = -1;
        while (!lexer.IsAtEnd)
        {
            lexer.SkipBlanks();
            var start = lexer.Position;
            var name = lexer.TakeName();
            switch (name)
            {
                case "const" or "let" or "var":
                    NoteConstant();
                    break;
                case "export" when lexer.TakeWord("default"):
                    export = lexer.Position;
                    break;
                case "module" when lexer.Take(".exports") && TakeAssignment():
                    export = lexer.Position;
                    break;
                case "function":
                    NoteFunction();
                    break;
                case null:
                    lexer.SkipToken();
                    break;
            }

            if (lexer.Position == start)
                lexer.Position++;
        }

        if (export < 0)
            return null;
        lexer.Position = export;
        return ReadValue();
    }

    private bool TakeAssignment()
    {
        lexer.SkipBlanks();
        if (lexer.Current != '=' || (lexer.Position + 1 < lexer.Text.Length && lexer.Text[lexer.Position + 1] is '=' or '>'))
            return false;
        lexer.Position++;
        return true;
    }

    private void NoteConstant()
    {
        if (lexer.TakeName() is not { } name)
            return;

        // A type annotation stands before the value; braces in it hold no assignment.
        lexer.SkipBlanks();
        while (!lexer.IsAtEnd && lexer.Current is not ('=' or ';'))
        {
            lexer.SkipToken();
            lexer.SkipBlanks();
        }

        if (TakeAssignment())
            constants.TryAdd(name, lexer.Position);
    }

    private void NoteFunction()
    {
        if (lexer.TakeName() is { } name)
            constants.TryAdd(name, lexer.Position);
        while (!lexer.IsAtEnd && lexer.Current != '{')
        {
            lexer.SkipToken();
            lexer.SkipBlanks();
        }

        lexer.SkipToken();
    }

    /// <summary>Reads an expression; leaves the position behind it.</summary>
    private DataNode ReadValue()
    {
        lexer.SkipBlanks();
        var start = lexer.Position;
        if (depth >= MaximumDepth || ++nodes > MaximumNodes)
        {
            SkipExpression();
            return Code(start);
        }

        depth++;
        var value = ReadOperand();
        depth--;
        return ReadRest(value, start);
    }

    private DataNode ReadRest(DataNode value, int start)
    {
        while (true)
        {
            lexer.SkipBlanks();
            if (lexer.TakeWord("as") || lexer.TakeWord("satisfies"))
            {
                SkipType();
                continue;
            }

            if (lexer.IsAtEnd || lexer.Current is ',' or ';' or '}' or ']' or ')')
                return value;
            if (ScriptReader.IsCode(value) && (lexer.Take("||") || lexer.Take("??")))
            {
                // The literal behind process.env.X || is what a build without that variable takes.
                value = ReadOperand();
                continue;
            }

            if (value.Kind == DataKind.String && lexer.Current == '+' && Concatenate(value, start) is { } joined)
            {
                value = joined;
                continue;
            }

            if (lexer.Current is '\'' or '"' || ScriptLexer.IsNamePart(lexer.Current))
                return value;
            SkipExpression();
            return Code(start);
        }
    }

    private DataNode? Concatenate(DataNode left, int start)
    {
        var back = lexer.Position;
        lexer.Position++;
        var right = ReadOperand();
        if (right.Kind != DataKind.String)
        {
            lexer.Position = back;
            return null;
        }

        var text = left.Text + right.Text;
        return new DataNode(DataKind.String, new TextSpan(start, lexer.Position)) { Text = text, Value = text, Style = left.Style, ContentSpan = new TextSpan(start, lexer.Position) };
    }

    private DataNode ReadOperand()
    {
        lexer.SkipBlanks();
        var start = lexer.Position;
        switch (lexer.Current)
        {
            case '\'' or '"':
                lexer.SkipString();
                return ScriptStrings.Make(lexer.Text, start, lexer.Position);
            case '`':
                return lexer.SkipTemplate() ? Code(start) : ScriptStrings.Make(lexer.Text, start, lexer.Position);
            case '{':
                return ReadObject();
            case '[':
                return ReadArray();
            case '(':
                return ReadParenthesis();
            case '-' or (>= '0' and <= '9'):
                return ReadNumber();
            case '/' or '!' or '~' or '+':
                SkipExpression();
                return Code(start);
        }

        return lexer.TakeName() is { } name ? ReadName(name, start) : SkipUnknown(start);
    }

    private DataNode SkipUnknown(int start)
    {
        SkipExpression();
        if (lexer.Position == start)
            lexer.Position++;
        return Code(start);
    }

    private DataNode ReadParenthesis()
    {
        var start = lexer.Position;
        lexer.SkipGroup();
        lexer.SkipBlanks();
        if (lexer.Text.AsSpan(lexer.Position).StartsWith("=>"))
            return ReadArrow(start);
        var end = lexer.Position;
        lexer.Position = start + 1;
        var value = ReadValue();
        lexer.Position = Math.Max(end, lexer.Position);
        return value;
    }

    private DataNode ReadNumber()
    {
        var start = lexer.Position++;
        while (!lexer.IsAtEnd && (ScriptLexer.IsNamePart(lexer.Current) || lexer.Current == '.'))
            lexer.Position++;
        var span = new TextSpan(start, lexer.Position);
        var text = lexer.Text[start..lexer.Position];
        var digits = text.Replace("_", "", StringComparison.Ordinal);
        if (long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return new DataNode(DataKind.Integer, span) { Text = text, Value = whole, ContentSpan = span };
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new DataNode(DataKind.Float, span) { Text = text, Value = number, ContentSpan = span }
            : Code(start);
    }

    /// <summary>Skips to the end of an expression: a comma, semicolon or closing bracket of its own level.</summary>
    private void SkipExpression()
    {
        while (true)
        {
            lexer.SkipBlanks();
            if (lexer.IsAtEnd || lexer.Current is ',' or ';' or '}' or ']' or ')')
                return;
            lexer.SkipToken();
        }
    }

    /// <summary>Skips a name with members, calls and indexes behind it.</summary>
    private void SkipMembers()
    {
        lexer.TakeName();
        while (true)
        {
            lexer.SkipBlanks();
            if (lexer.Current is '(' or '[')
                lexer.SkipGroup();
            else if (lexer.Current == '.' || lexer.Text.AsSpan(lexer.Position).StartsWith("?."))
            {
                lexer.Position += lexer.Current == '.' ? 1 : 2;
                lexer.TakeName();
            }
            else
                return;
        }
    }

    private void SkipType()
    {
        lexer.SkipBlanks();
        lexer.TakeName();
        while (true)
        {
            lexer.SkipBlanks();
            if (lexer.Current == '.')
            {
                lexer.Position++;
                lexer.TakeName();
            }
            else if (lexer.Current == '<')
            {
                while (!lexer.IsAtEnd && lexer.Current is not ('>' or ';' or '\n'))
                    lexer.Position++;
                lexer.Take('>');
            }
            else if (lexer.Current is '[' or '|' or '&')
            {
                lexer.SkipToken();
                lexer.TakeName();
            }
            else
                return;
        }
    }

    private DataNode Code(int start) =>
        new(DataKind.Null, new TextSpan(start, Math.Max(start, lexer.Position))) { Tag = ScriptReader.CodeTag };
}
