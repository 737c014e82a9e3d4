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
    /// <summary>A safe fix of one replacement.</summary>
    public static Fix Safe(string title, TextSpan span, string newText) => new(title, FixSafety.Safe, [new TextEdit(span, newText)]);

    /// <summary>An unsafe fix of one replacement.</summary>
    public static Fix Unsafe(string title, TextSpan span, string newText) => new(title, FixSafety.Unsafe, [new TextEdit(span, newText)]);
}
