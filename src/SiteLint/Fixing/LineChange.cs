namespace SiteLint.Fixing;

/// <summary>Lines that were replaced; ranges are half-open and count from 0.</summary>
internal sealed record LineChange(int OldStart, int OldEnd, int NewStart, int NewEnd);
