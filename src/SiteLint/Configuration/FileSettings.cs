using SiteLint.Linting;

namespace SiteLint.Configuration;

/// <summary>What is in force for one file; shared by all files with the same configuration and overrides.</summary>
/// <param name="rules">One for each rule of the catalog, in its order, those that are off included.</param>
/// <param name="places">Where the severity of each was decided.</param>
internal sealed class FileSettings(RuleSetting[] rules, Place[] places)
{
    private RuleSetting[]? projected;

    /// <summary>The configurations that were merged, the strongest last; empty for the defaults.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>What is in force for a rule.</summary>
    /// <param name="index">The rule's number in the catalog.</param>
    public RuleSetting this[int index] => rules[index];

    /// <summary>Where the severity of a rule was decided.</summary>
    /// <param name="index">The rule's number in the catalog.</param>
    public Place PlaceOf(int index) => places[index];

    /// <summary>What is in force for some rules, in their order; the first call decides which, for a run asks for one set only.</summary>
    /// <param name="indexes">The rules' numbers in the catalog.</param>
    public RuleSetting[] Project(int[] indexes)
    {
        if (projected is { } known)
            return known;
        var result = new RuleSetting[indexes.Length];
        for (var i = 0; i < result.Length; i++)
            result[i] = rules[indexes[i]];
        return projected = result;
    }
}
