namespace SiteLint.Parsing.Data.Yaml;

/// <summary>The extent of a block scalar.</summary>
/// <param name="End">Where the line begins that no longer belongs to it.</param>
/// <param name="Indent">Blanks before each of its lines.</param>
/// <param name="IsGood">Whether it is of the plain sort; otherwise it is left to the full reader.</param>
internal readonly record struct YamlFastBlock(int End, int Indent, bool IsGood)
{
    /// <summary>Finds where a block ends.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="at">The first line behind the header.</param>
    /// <param name="end">Where the YAML ends.</param>
    /// <param name="parent">Indentation of the map or list that the block is a value of.</param>
    public static YamlFastBlock Find(string source, int at, int end, int parent)
    {
        var indent = -1;
        while (at < end)
        {
            var lineEnd = YamlBlockText.LineEnd(source, at, end);
            var text = at;
            while (text < lineEnd && source[text] == ' ')
                text++;
            var column = text - at;
            if (text < lineEnd)
            {
                if (source[text] == '\t' && (indent < 0 || column < indent))
                    return default;
                if (indent < 0)
                {
                    if (column <= parent)
                        return new YamlFastBlock(at, 0, true);
                    indent = column;
                }
                else if (column < indent)
                {
                    return new YamlFastBlock(at, indent, column <= parent);
                }
            }
            else if (indent < 0 && column > 0)
            {
                // Blanks before the first line of text may be an error; the full reader says.
                return default;
            }

            var next = YamlBlockText.AfterBreak(source, lineEnd, end);
            if (next < end && source[next - 1] == '\r')
                return default;
            at = next;
        }

        return new YamlFastBlock(end, indent < 0 ? int.MaxValue : indent, true);
    }
}
