namespace SiteLint.Fixing;

/// <summary>The moments between which a file is written; a test ends the process at each of them.</summary>
internal static class WritePoint
{
    /// <summary>Told of each moment; null but in that test.</summary>
    public static Action<string>? Reached { get; set; }

    /// <summary>Tells of a moment.</summary>
    public static void Reach(string name) => Reached?.Invoke(name);
}
