using SiteLint.Sites;

namespace SiteLint.Parsing;

/// <summary>The path of a <see cref="FieldRole"/>, split once.</summary>
internal sealed class FieldPath
{
    private readonly string[] keys;
    private readonly bool isInList;

    /// <summary>Splits a role's path: <c>profiles[].image</c> is <c>profiles</c>, <c>[]</c>, <c>image</c>.</summary>
    public FieldPath(FieldRole role)
    {
        Role = role;
        isInList = role.Path.StartsWith("[]", StringComparison.Ordinal);
        // "[].pdf" of a bibliography is "pdf" of an entry.
        keys = role.Path.TrimStart('[', ']', '.').Replace("[]", ".[]", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>What the field holds.</summary>
    public FieldRole Role { get; }

    /// <summary>Whether a field's path is this one. A list's path is that of its items where the role names no list.</summary>
    public bool Matches(List<string> path)
    {
        // A list at the root is named by the role; a bibliography's entries are read without it.
        var first = isInList && path.Count > 0 && path[0] == "[]" ? 1 : 0;
        var count = path.Count - first;
        if (count == keys.Length + 1 && path[^1] == "[]" && keys[^1] != "[]")
            count--;
        if (count != keys.Length)
            return false;
        for (var i = 0; i < count; i++)
        {
            var part = path[first + i];
            if (keys[i] != part && (keys[i] != "*" || part == "[]") && keys[i] != "**")
                return false;
        }

        return true;
    }
}
