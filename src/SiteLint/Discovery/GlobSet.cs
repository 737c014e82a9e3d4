namespace SiteLint.Discovery;

/// <summary>Patterns in order; the last one that matches decides, and one that begins with <c>!</c> takes back.</summary>
internal sealed class GlobSet
{
    private readonly Glob[] globs;
    private readonly bool[] negated;

    /// <summary>Compiles the patterns.</summary>
    public GlobSet(IReadOnlyList<string> patterns)
    {
        globs = new Glob[patterns.Count];
        negated = new bool[patterns.Count];
        for (var i = 0; i < globs.Length; i++)
        {
            negated[i] = patterns[i].StartsWith('!');
            globs[i] = Glob.Create(negated[i] ? patterns[i][1..] : patterns[i]);
        }
    }

    /// <summary>Matches nothing.</summary>
    public static GlobSet Empty { get; } = new([]);

    /// <summary>Whether there is no pattern.</summary>
    public bool IsEmpty => globs.Length == 0;

    /// <summary>Whether the path, or a folder it is in, is matched.</summary>
    public bool IsMatch(string path)
    {
        for (var i = globs.Length - 1; i >= 0; i--)
        {
            if (globs[i].IsMatch(path))
                return !negated[i];
        }

        return false;
    }
}
