namespace SiteLint.Rules.FrontMatter.Fields;

/// <summary>The fields of a map that a generator or a theme reads.</summary>
internal sealed class KnownFields
{
    private readonly Dictionary<string, KnownField> fields;

    private KnownFields(bool ignoresCase) =>
        fields = new Dictionary<string, KnownField>(ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<KnownField> All => fields.Values;

    /// <summary>A field by its key, or null.</summary>
    public KnownField? Find(string name) => fields.GetValueOrDefault(name);

    /// <summary>
    /// Reads tables of lines <c>name: types</c>; a line with more blanks before it is a field of the one above. Types are
    /// those of <see cref="FieldType"/> in lower case, and <c>=text</c> for each text it may have. Later tables win.
    /// </summary>
    public static KnownFields Read(bool ignoresCase, params string[] tables)
    {
        var root = new KnownFields(ignoresCase);
        foreach (var table in tables)
        {
            var owners = new List<(int Indent, KnownFields Fields)> { (0, root) };
            KnownField? last = null;
            var lastIndent = 0;
            foreach (var raw in table.Split('\n'))
            {
                var line = raw.TrimEnd();
                if (line.Length == 0)
                    continue;
                var indent = line.Length - line.TrimStart(' ').Length;
                if (indent > lastIndent && last is not null)
                    owners.Add((indent, last.Children ??= new KnownFields(ignoresCase)));
                while (owners[^1].Indent > indent)
                    owners.RemoveAt(owners.Count - 1);
                last = ReadLine(line[indent..]);
                lastIndent = indent;
                owners[^1].Fields.fields[last.Name] = last;
            }
        }

        return root;
    }

    private static KnownField ReadLine(string line)
    {
        var colon = line.IndexOf(':');
        var types = FieldType.None;
        List<string>? choices = null;
        foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word[0] == '=')
            {
                (choices ??= []).Add(word[1..]);
                types |= FieldType.Text;
                continue;
            }

            types |= word switch
            {
                "text" => FieldType.Text,
                "prose" => FieldType.Text | FieldType.Prose,
                "bool" => FieldType.Bool,
                "int" => FieldType.Int,
                "number" => FieldType.Int | FieldType.Number,
                "date" => FieldType.Date,
                "list" => FieldType.List,
                "map" => FieldType.Map,
                _ => FieldType.Any,
            };
        }

        return new KnownField(line[..colon], types, choices ?? (IReadOnlyList<string>)[]);
    }
}
