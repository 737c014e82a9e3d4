using SiteLint.Discovery;
using SiteLint.Linting;

namespace SiteLint.Configuration;

/// <summary>The rules that are known in a run, built-in ones, those of plug-ins and the engine's own, by number and by name.</summary>
internal sealed class RuleCatalog
{
    private readonly Dictionary<string, int> byId;
    private readonly RuleInfo[] infos;

    /// <summary>Makes the catalog.</summary>
    /// <param name="rules">The rules; the number of a rule is its place in this list. The engine's own come behind them.</param>
    public RuleCatalog(IReadOnlyList<Rule> rules)
    {
        Rules = rules;
        infos = new RuleInfo[rules.Count + InternalRules.All.Count];
        for (var i = 0; i < infos.Length; i++)
            infos[i] = i < rules.Count ? rules[i].Info : InternalRules.All[i - rules.Count];
        byId = new Dictionary<string, int>(infos.Length, StringComparer.Ordinal);
        for (var i = 0; i < infos.Length; i++)
            byId[infos[i].Id] = i;
    }

    /// <summary>Whether plug-ins that a configuration names were not loaded, so that it may speak of rules that are not here.</summary>
    public bool MayLackRules { get; init; }

    /// <summary>The rules by number, the engine's own left out.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>What is known of each rule by number, the engine's own included.</summary>
    public IReadOnlyList<RuleInfo> Infos => infos;

    /// <summary>The ids of all rules.</summary>
    public IEnumerable<string> Ids => byId.Keys;

    /// <summary>The number of a rule, or -1.</summary>
    public int Find(string id) => byId.TryGetValue(id, out var index) ? index : -1;

    /// <summary>The numbers of the rules that an id, a family or a pattern names; empty where it names none.</summary>
    public IReadOnlyList<int> Match(string name)
    {
        if (byId.TryGetValue(name, out var index))
            return [index];
        var family = name.TrimEnd('/');
        var found = new List<int>();
        for (var i = 0; i < infos.Length; i++)
        {
            if (infos[i].Family == family || Glob.MatchSegment(name, infos[i].Id))
                found.Add(i);
        }

        return found;
    }

    /// <summary>Says that a name is of no rule, with the nearest one.</summary>
    public string Unknown(string name) =>
        NearestName.Find(name, Ids) is { } nearest ? $"there is no rule '{name}'; did you mean '{nearest}'?" : $"there is no rule '{name}'; 'sitelint rules' lists them";
}
