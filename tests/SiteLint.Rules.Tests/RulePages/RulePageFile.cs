using System.Text;

namespace SiteLint.Rules.Tests.RulePages;

/// <summary>A file of an example: its text without marks, and where the marks were.</summary>
public sealed class RulePageFile
{
    private RulePageFile(string path, byte[] bytes, string text, List<TextSpan> marks)
    {
        Path = path;
        Bytes = bytes;
        Text = text;
        Marks = marks;
    }

    public string Path { get; }

    public byte[] Bytes { get; }

    public string Text { get; }

    public List<TextSpan> Marks { get; }

    public static RulePageFile FromText(string path, string marked)
    {
        var text = new StringBuilder();
        var marks = new List<TextSpan>();
        var open = new Stack<int>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, "[|", 0, 2) == 0 && HasClose(marked, i))
            {
                open.Push(text.Length);
                i++;
            }
            else if (open.Count > 0 && string.CompareOrdinal(marked, i, "|]", 0, 2) == 0)
            {
                marks.Add(new TextSpan(open.Pop(), text.Length));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        var plain = text.ToString().Replace("\\uFEFF", "\uFEFF", StringComparison.Ordinal);
        var hasMark = plain.StartsWith('\uFEFF');
        return new RulePageFile(path, Encoding.UTF8.GetBytes(plain), hasMark ? plain[1..] : plain, marks);
    }

    public static RulePageFile FromBytes(string path, byte[] bytes) => new(path, bytes, "", []);

    private static bool HasClose(string marked, int at) => marked.IndexOf("|]", at + 2, StringComparison.Ordinal) >= 0;
}
