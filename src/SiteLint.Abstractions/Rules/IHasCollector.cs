namespace SiteLint;

/// <summary>Lets the engine find a rule's collector without knowing the type of its facts.</summary>
public interface IHasCollector
{
    /// <summary>The collector.</summary>
    FactCollector CollectorObject { get; }
}
