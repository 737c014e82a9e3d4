namespace SiteLint.Sites.Ids;

/// <summary>Gives the headings of one page their ids, in the order of the page. One instance serves one page.</summary>
internal abstract class HeadingIdMaker
{
    /// <summary>Gives no ids.</summary>
    public static HeadingIdMaker None { get; } = new NoIds();

    /// <summary>The id of the next heading, or null where it gets none.</summary>
    public abstract string? Next(Heading heading);

    /// <summary>
    /// Tells the maker of an id that Markdown itself gives an element of the page (attribute lists). All are told before
    /// the first heading; renderers that do not look at them do nothing.
    /// </summary>
    public virtual void Reserve(string id)
    {
    }

    /// <summary>What an empty id is worth: nothing can link to it.</summary>
    protected static string? NullIfEmpty(string id) => id.Length == 0 ? null : id;

    private sealed class NoIds : HeadingIdMaker
    {
        public override string? Next(Heading heading) => heading.ExplicitId;
    }
}
