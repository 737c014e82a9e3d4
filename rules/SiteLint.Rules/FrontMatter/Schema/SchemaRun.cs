namespace SiteLint.Rules.FrontMatter.Schema;

/// <summary>What one validation carries along: bounds, the resources entered, and whether errors are wanted.</summary>
internal sealed class SchemaRun(SchemaRegistry registry, bool assertsFormats)
{
    /// <summary>Evaluations that one validation may take; a schema beyond that is broken off.</summary>
    public const int MaximumSteps = 500_000;

    /// <summary>How deep evaluations may stand in each other.</summary>
    public const int MaximumDepth = 250;

    private readonly List<string> scope = [];
    private int quiet;

    /// <summary>Finds schemas.</summary>
    public SchemaRegistry Registry { get; } = registry;

    /// <summary>Whether <c>format</c> is judged.</summary>
    public bool AssertsFormats { get; } = assertsFormats;

    /// <summary>Compiled patterns.</summary>
    public SchemaPattern Patterns { get; } = new();

    /// <summary>What was found.</summary>
    public List<SchemaError> Errors { get; } = [];

    /// <summary>Evaluations so far.</summary>
    public int Steps { get; set; }

    /// <summary>Evaluations that have begun and not ended.</summary>
    public int Depth { get; set; }

    /// <summary>Why validation was broken off, or null.</summary>
    public string? Trouble { get; set; }

    /// <summary>Resources entered, the outermost first.</summary>
    public IReadOnlyList<string> Scope => scope;

    /// <summary>Whether errors are kept.</summary>
    public bool IsLoud => quiet == 0;

    /// <summary>Enters a resource.</summary>
    public void Enter(string resource) => scope.Add(resource);

    /// <summary>Leaves the resource entered last.</summary>
    public void Leave() => scope.RemoveAt(scope.Count - 1);

    /// <summary>Begins a part whose errors are not the author's: a condition, one of several alternatives.</summary>
    public void BeginQuiet() => quiet++;

    /// <summary>Ends such a part.</summary>
    public void EndQuiet() => quiet--;

    /// <summary>Notes an error and answers false.</summary>
    public bool Fail(TextSpan span, string path, string message, IReadOnlyList<string>? suggestions = null)
    {
        if (quiet == 0 && Errors.Count < 100)
            Errors.Add(new SchemaError(span, path, message) { Suggestions = suggestions ?? [] });
        return false;
    }
}
