namespace SiteLint;

/// <summary>A half-open range of UTF-16 offsets into the decoded text of a <see cref="SourceFile"/>, without its byte-order mark.</summary>
/// <param name="Start">First offset, from 0.</param>
/// <param name="End">Offset behind the last code unit; not less than <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span holds no code unit.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>A span of <paramref name="length"/> code units from <paramref name="start"/>.</summary>
    public static TextSpan FromLength(int start, int length) => new(start, start + length);

    /// <summary>Whether <paramref name="offset"/> lies in the span.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether <paramref name="other"/> lies wholly in the span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}..{End})";
}
