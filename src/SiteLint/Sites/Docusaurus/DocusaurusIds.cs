using SiteLint.Sites.Ids;

namespace SiteLint.Sites.Docusaurus;

/// <summary>Docusaurus: github-slugger, but the heading of the first level is shown without its id.</summary>
internal sealed class DocusaurusIds(bool keepsCase) : HeadingIdMaker
{
    private readonly GitHubIds slugger = new(keepsCase: keepsCase);

    /// <inheritdoc/>
    public override string? Next(Heading heading)
    {
        var id = slugger.Next(heading);
        return heading.Level == 1 ? null : id;
    }
}
