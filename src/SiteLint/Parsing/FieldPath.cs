using SiteLint.Sites;

namespace SiteLint.Parsing;

/// <summary>The path of a <see cref="FieldRole"/>, split once.</summary>
internal sealed class FieldPath
{
    private readonly string[] keys;

    /// <summary>Splits a role's path: <c>profiles[].image</c> is <c>profiles</c>, <c>[]</c>, <c>image</c>.</summary>
    public FieldPath(FieldRole role)
    {
        Role = role;
        // "[].pdf" of a bibliography is "pdf" of an entry.
        keys = role.Path.TrimStart('[', ']', '.').Replace("[]", ".[]", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>What the field holds.</summary>
    public FieldRole Role { get; }

    /// <summary>Whether a field's path is this one. A list's path is that of its items where the role names no list.</summary>
    public bool Matches(List<string> path)
    {
        var count = path.Count;
        if (count == keys.Length + 1 && path[^1] == "[]" && keys[^1] != "[]")
            count--;
        if (count != keys.Length)
            return false;
        for (var i = 0; i < count; i++)
        {
            if (keys[i] != path[i] && (keys[i] != "*" || path[i] == "[]") && keys[i] != "**")
                return false;
        }

        return true;
    }
}
