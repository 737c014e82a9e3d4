namespace SiteLint.Parsing.Scripts;

/// <content>Names, calls and functions.</content>
internal sealed partial class ScriptParser
{
    private DataNode ReadName(string name, int start)
    {
        switch (name)
        {
            case "true" or "false":
                return new DataNode(DataKind.Boolean, new TextSpan(start, lexer.Position)) { Text = name, Value = name == "true", ContentSpan = new TextSpan(start, lexer.Position) };
            case "null" or "undefined":
                return new DataNode(DataKind.Null, new TextSpan(start, lexer.Position)) { Text = name };
            case "async":
                return ReadValue();
            case "function":
                return ReadFunction(start);
            case "await" or "new":
                SkipExpression();
                return Code(start);
        }

        lexer.SkipBlanks();
        if (lexer.Text.AsSpan(lexer.Position).StartsWith("=>"))
            return ReadArrow(start);
        if (lexer.Current == '(')
            return ReadCall(name, start);
        if (lexer.Current == '.' && lexer.Text.AsSpan(lexer.Position, Math.Min(40, lexer.Text.Length - lexer.Position)).Contains('('))
            return ReadMemberCall(name, start);
        if (lexer.Current is '.' or '[' or '?')
        {
            SkipMembers();
            return Code(start);
        }

        return Resolve(name) ?? Code(start);
    }

    private DataNode? Resolve(string name)
    {
        if (resolved.TryGetValue(name, out var known))
            return known;
        if (!constants.TryGetValue(name, out var position) || !resolving.Add(name))
            return null;
        var back = lexer.Position;
        lexer.Position = position;
        lexer.SkipBlanks();
        var value = lexer.Current == '(' && IsFunctionHere(position) ? ReadFunction(position) : ReadValue();
        lexer.Position = back;
        resolving.Remove(name);
        resolved[name] = value;
        return value;
    }

    private bool IsFunctionHere(int position)
    {
        var back = lexer.Position;
        lexer.Position = position;
        lexer.SkipToken();
        lexer.SkipBlanks();
        var isFunction = lexer.Current == '{';
        lexer.Position = back;
        return isFunction;
    }

    /// <summary><c>defineConfig({…})</c>, <c>withMermaid(defineConfig({…}))</c>: the first argument is the value.</summary>
    private DataNode ReadCall(string name, int start)
    {
        lexer.Position++;
        var first = ReadValue();
        lexer.Position = start;
        SkipMembers();
        if (name == "require" || (!first.IsMapping && !first.IsSequence))
            return Resolve(name) is { IsMapping: true } returned ? returned : Code(start);
        return first;
    }

    /// <summary><c>require.resolve('./x')</c>, <c>path.join(__dirname, 'a')</c>: the literal path.</summary>
    private DataNode ReadMemberCall(string name, int start)
    {
        lexer.Position++;
        var member = lexer.TakeName();
        lexer.SkipBlanks();
        DataNode? only = null;
        var count = 0;
        if (lexer.Current == '(' && (name, member) is ("require", "resolve") or ("path", "join") or ("path", "resolve"))
        {
            lexer.Position++;
            while (!lexer.IsAtEnd && lexer.Current != ')')
            {
                var argument = ReadValue();
                if (argument.Kind == DataKind.String)
                {
                    only = argument;
                    count++;
                }

                if (!lexer.Take(','))
                    break;
                lexer.SkipBlanks();
            }
        }

        lexer.Position = start;
        SkipMembers();
        return count == 1 ? only! : Code(start);
    }

    /// <summary>A function's value is the object that it returns.</summary>
    private DataNode ReadFunction(int start)
    {
        while (!lexer.IsAtEnd && lexer.Current != '{')
        {
            lexer.SkipToken();
            lexer.SkipBlanks();
        }

        var open = lexer.Position;
        lexer.SkipToken();
        var end = lexer.Position;
        lexer.Position = open + 1;
        var result = Code(start);
        while (lexer.Position < end)
        {
            lexer.SkipBlanks();
            if (lexer.TakeWord("return"))
            {
                var value = ReadValue();
                if (value.IsMapping)
                    result = value;
            }
            else if (lexer.Current is '{' && lexer.Position < end)
            {
                lexer.Position++;
            }
            else if (lexer.TakeWord("const") || lexer.TakeWord("let"))
            {
                var back = lexer.Position;
                NoteConstant();
                lexer.Position = Math.Max(back, lexer.Position);
            }
            else
            {
                var before = lexer.Position;
                lexer.SkipToken();
                if (lexer.Position == before)
                    lexer.Position++;
            }
        }

        lexer.Position = end;
        return result;
    }

    private DataNode ReadArrow(int start)
    {
        lexer.Position += 2;
        lexer.SkipBlanks();
        return lexer.Current == '{' ? ReadFunction(start) : ReadValue();
    }
}
