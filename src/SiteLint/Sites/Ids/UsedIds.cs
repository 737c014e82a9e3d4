namespace SiteLint.Sites.Ids;

/// <summary>
/// The ids that a page has so far. An id never becomes free again, so the search for the next number goes on where it
/// ended for the same text: thousands of equal headings would else take a time that grows with their square.
/// </summary>
internal sealed class UsedIds
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> last = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>Takes an id; false where it was taken before.</summary>
    public bool Add(string id) => used.Add(id);

    /// <summary>Takes the id, or the first free one of <c>id-1</c>, <c>id-2</c>, ….</summary>
    public string AddNumbered(string id)
    {
        if (used.Add(id))
            return id;
        string result;
        var number = numbers.GetValueOrDefault(id);
        do
            result = $"{id}-{++number}";
        while (!used.Add(result));
        numbers[id] = number;
        return result;
    }

    /// <summary>Takes the id, or the first free one that <paramref name="next"/> makes of the one before.</summary>
    public string AddNext(string id, Func<string, string> next)
    {
        if (used.Add(id))
            return id;
        var result = last.GetValueOrDefault(id, id);
        do
            result = next(result);
        while (!used.Add(result));
        last[id] = result;
        return result;
    }
}
