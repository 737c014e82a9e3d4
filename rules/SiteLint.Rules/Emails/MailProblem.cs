namespace SiteLint.Rules.Emails;

/// <summary>What is wrong with an address or a <c>mailto:</c> destination.</summary>
/// <param name="IsAddress">Whether an address is wrong, rather than the form of the destination around it.</param>
/// <param name="Message">In words; no final full stop.</param>
internal sealed record MailProblem(bool IsAddress, string Message)
{
    /// <summary>The whole text as it should be, or null.</summary>
    public string? Replacement { get; init; }

    /// <summary>Whether the replacement is certain.</summary>
    public bool IsCertain { get; init; }

    /// <summary>Whether mail programs cope with it all the same.</summary>
    public bool IsLesser { get; init; }
}
