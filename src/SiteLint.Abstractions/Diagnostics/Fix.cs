namespace SiteLint;

/// <summary>Whether a fix may be applied without a look.</summary>
public enum FixSafety
{
    /// <summary>It leaves what readers see as it was but for the mistake.</summary>
    Safe,

    /// <summary>It is a guess.</summary>
    Unsafe,
}

/// <summary>A change that mends a finding.</summary>
/// <param name="Title">What it does, as a command: <c>Remove the blank</c>.</param>
/// <param name="Safety">Whether it may be applied without a look.</param>
/// <param name="Edits">Edits that do not overlap.</param>
public sealed record Fix(string Title, FixSafety Safety, IReadOnlyList<TextEdit> Edits)
{
    private string title = Title;

    /// <summary>What it does, as a command: <c>Remove the blank</c>.</summary>
    public string Title
    {
        get => title;
        init => title = value;
    }

    /// <summary>A safe fix of one replacement.</summary>
    public static Fix Safe(string title, TextSpan span, string newText) => new(title, FixSafety.Safe, [new TextEdit(span, newText)]);

    /// <summary>An unsafe fix of one replacement.</summary>
    public static Fix Unsafe(string title, TextSpan span, string newText) => new(title, FixSafety.Unsafe, [new TextEdit(span, newText)]);

    /// <summary>Lets equal titles of many fixes be one object.</summary>
    /// <param name="share">Gives an equal text that others have too.</param>
    internal void ShareTexts(Func<string, string> share) => title = share(title);
}
