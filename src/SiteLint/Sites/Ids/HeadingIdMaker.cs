namespace SiteLint.Sites.Ids;

/// <summary>Gives the headings of one page their ids, in the order of the page. One instance serves one page.</summary>
internal abstract class HeadingIdMaker
{
    /// <summary>Gives no ids.</summary>
    public static HeadingIdMaker None { get; } = new NoIds();

    /// <summary>The id of the next heading, or null where it gets none.</summary>
    public abstract string? Next(Heading heading);

    private sealed class NoIds : HeadingIdMaker
    {
        public override string? Next(Heading heading) => heading.ExplicitId;
    }
}
