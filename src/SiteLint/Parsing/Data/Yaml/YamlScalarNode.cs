namespace SiteLint.Parsing.Data.Yaml;

/// <summary>Makes a node of a scalar event: finds its content in the source and, where it is not verbatim, its map.</summary>
internal static class YamlScalarNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="tree">What makes nodes.</param>
    /// <param name="value">The text as YamlDotNet decoded it.</param>
    /// <param name="style">How it was written.</param>
    /// <param name="span">The scalar in the source, without tag and anchor.</param>
    /// <param name="tag">Its tag as written, or null.</param>
    public static DataNode Create(YamlTree tree, string value, YamlDotNet.Core.ScalarStyle style, TextSpan span, string? tag)
    {
        var source = tree.Source;
        switch (style)
        {
            case YamlDotNet.Core.ScalarStyle.SingleQuoted or YamlDotNet.Core.ScalarStyle.DoubleQuoted when span.Length >= 2:
                var inner = new TextSpan(span.Start + 1, span.End - 1);
                var quoted = style == YamlDotNet.Core.ScalarStyle.SingleQuoted
                    ? YamlScalarText.DecodeSingleQuoted(source, inner.Start, inner.End)
                    : YamlScalarText.DecodeDoubleQuoted(source, inner.Start, inner.End);
                return tree.Quoted(span, inner, value, MapOf(source, value, inner, quoted), style == YamlDotNet.Core.ScalarStyle.SingleQuoted ? ScalarStyle.SingleQuoted : ScalarStyle.DoubleQuoted, tag);
            case YamlDotNet.Core.ScalarStyle.Literal or YamlDotNet.Core.ScalarStyle.Folded:
                return CreateBlock(tree, value, style == YamlDotNet.Core.ScalarStyle.Folded, span, tag);
            default:
                if (span.IsEmpty)
                    return tree.Missing(span.Start, tag);
                (string, TextMap)? plain = source.AsSpan(span.Start, span.Length).SequenceEqual(value) ? null : YamlScalarText.DecodePlain(source, span.Start, span.End);
                return tree.Plain(span, value, MapOf(source, value, span, plain), tag);
        }
    }

    private static DataNode CreateBlock(YamlTree tree, string value, bool isFolded, TextSpan span, string? tag)
    {
        var source = tree.Source;
        var headerEnd = YamlBlockText.LineEnd(source, span.Start, span.End);
        var start = YamlBlockText.AfterBreak(source, headerEnd, span.End);
        var header = source.AsSpan(span.Start, Math.Min(3, headerEnd - span.Start));
        var chomping = header.Contains('-') ? '-' : header.Contains('+') ? '+' : ' ';
        var end = span.End;
        while (end > start && source[end - 1] is ' ' or '\t' or '\n' or '\r')
            end--;
        var content = new TextSpan(Math.Min(start, span.End), Math.Max(start, end));
        var indent = IndentOfFirstLine(source, start, span.End);
        var decoded = YamlBlockText.Decode(source, start, span.End, indent, isFolded, chomping);
        var whole = new TextSpan(span.Start, Math.Max(headerEnd, content.End));
        return tree.Quoted(whole, content, value, MapOf(source, value, content, decoded, isBlock: true), isFolded ? ScalarStyle.Folded : ScalarStyle.Literal, tag);
    }

    private static int IndentOfFirstLine(string source, int at, int end)
    {
        while (at < end)
        {
            var indent = 0;
            while (at + indent < end && source[at + indent] == ' ')
                indent++;
            if (at + indent < end && source[at + indent] is not ('\n' or '\r'))
                return indent;
            at = YamlBlockText.AfterBreak(source, YamlBlockText.LineEnd(source, at, end), end);
        }

        return 0;
    }

    // Our own decoding gives the map; where it and the library differ, the library is believed and the whole content is one run.
    private static TextMap? MapOf(string source, string value, TextSpan content, (string Text, TextMap Map)? decoded, bool isBlock = false)
    {
        if (!isBlock && source.AsSpan(content.Start, content.Length).SequenceEqual(value))
            return null;
        if (decoded is { } own && own.Text == value)
            return own.Map;
        return TextMap.FromRuns([0, content.Start, content.End]);
    }
}
