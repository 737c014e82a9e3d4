using System.Text;

namespace SiteLint.Fixing;

/// <summary>Edits of one file that do not overlap, in the order of the text.</summary>
internal sealed class EditSet
{
    private readonly List<TextEdit> edits = [];

    /// <summary>Whether an edit touches none of those already taken; two insertions at one place touch.</summary>
    public bool CanTake(TextEdit edit)
    {
        foreach (var other in edits)
        {
            if (other.Equals(edit))
                continue;
            var touches = edit.Span.Start < other.Span.End && other.Span.Start < edit.Span.End;
            if (touches || (edit.Span.Start == other.Span.Start && (edit.Span.IsEmpty || other.Span.IsEmpty)) || (edit.Span.IsEmpty && edit.Span.Start == other.Span.End) || (other.Span.IsEmpty && other.Span.Start == edit.Span.End))
                return false;
        }

        return true;
    }

    /// <summary>Takes an edit.</summary>
    public void Take(TextEdit edit)
    {
        if (!edits.Contains(edit))
            edits.Add(edit);
    }

    /// <summary>The text with all edits done; one that does not lie in the text is left out.</summary>
    public string Apply(string text)
    {
        edits.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        var result = new StringBuilder(text.Length + 64);
        var done = 0;
        foreach (var edit in edits)
        {
            if (edit.Span.Start < done || edit.Span.End < edit.Span.Start || edit.Span.End > text.Length)
                continue;
            result.Append(text, done, edit.Span.Start - done).Append(edit.NewText);
            done = edit.Span.End;
        }

        return result.Append(text, done, text.Length - done).ToString();
    }
}
