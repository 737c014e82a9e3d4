namespace SiteLint.Configuration;

/// <summary>Something wrong with a configuration.</summary>
/// <param name="Place">Where.</param>
/// <param name="Message">What is wrong and what to do; no final full stop.</param>
internal sealed record ConfigurationProblem(Place Place, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Place}: {Message}";
}
