namespace SiteLint.Rules.FrontMatter.Dates;

/// <summary>What becomes of a date as it was written.</summary>
internal enum DateReading
{
    /// <summary>It is read as meant.</summary>
    Good,

    /// <summary>It is read, but not in the form that every generator reads; or as day and month where month and day may be meant.</summary>
    Unusual,

    /// <summary>The day does not exist and becomes one of the next month.</summary>
    RollsOver,

    /// <summary>The month or the day cannot be: it is no date to any reader.</summary>
    Impossible,

    /// <summary>No date at all.</summary>
    Unreadable,
}
