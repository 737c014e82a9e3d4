using System.Text;

namespace SiteLint.Testing;

/// <summary>A text in which <c>[|</c> and <c>|]</c> mark the places where a rule must report.</summary>
public sealed class MarkedText
{
    private MarkedText(string text, IReadOnlyList<TextSpan> marks)
    {
        Text = text;
        Marks = marks;
    }

    /// <summary>The text without the marks and without a byte-order mark.</summary>
    public string Text { get; }

    /// <summary>What was between the marks, in the order in which they close.</summary>
    public IReadOnlyList<TextSpan> Marks { get; }

    /// <summary>Whether the text began with a byte-order mark.</summary>
    public bool HasByteOrderMark { get; private init; }

    /// <summary>The bytes of the text as UTF-8, with its byte-order mark.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(HasByteOrderMark ? "\uFEFF" + Text : Text);

    /// <summary>Takes the marks out of a text. <c>\uFEFF</c>, written so, is a byte-order mark.</summary>
    public static MarkedText Parse(string marked)
    {
        marked = marked.Replace("\\uFEFF", "\uFEFF", StringComparison.Ordinal);
        var hasMark = marked.StartsWith('\uFEFF');
        if (hasMark)
            marked = marked[1..];
        var text = new StringBuilder();
        var marks = new List<TextSpan>();
        var open = new Stack<int>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, "[|", 0, 2) == 0 && marked.IndexOf("|]", i + 2, StringComparison.Ordinal) >= 0)
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

        return new MarkedText(text.ToString(), marks) { HasByteOrderMark = hasMark };
    }
}
