namespace SiteLint.Inspection;

/// <summary>A link to another site with what that said.</summary>
internal sealed class AnsweredTarget : LinkTarget
{
    private AnsweredTarget(ExternalAnswer answer)
    {
        Verdict = answer.Verdict;
        Url = answer.Url;
        Because = answer.Because;
    }

    /// <inheritdoc/>
    public override LinkVerdict Verdict { get; }

    /// <summary>The target itself; where another site was asked for it, its answer takes the place of "external".</summary>
    public static LinkTarget Of(Site site, LinkTarget target)
    {
        if (target is not ExternalTarget external || target.Problem is not null)
            return target;
        var hash = external.Address.IndexOf('#');
        return site.GetExternal(hash < 0 ? external.Address : external.Address[..hash]) is { } answer ? new AnsweredTarget(answer) : target;
    }
}
