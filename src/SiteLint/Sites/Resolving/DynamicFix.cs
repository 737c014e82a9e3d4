namespace SiteLint.Sites.Resolving;

/// <summary>Turns what is to be written instead of a built destination into what is to be written in its template.</summary>
internal static class DynamicFix
{
    /// <summary>The target with a replacement for the template's text; without one where that cannot be told.</summary>
    /// <param name="target">The answer for the built destination.</param>
    /// <param name="written">The destination as it stands in the source.</param>
    /// <param name="basePath">The site's base path.</param>
    public static LinkTarget Apply(LinkTarget target, string written, string basePath)
    {
        if (target.Problem is not { Replacement: not null } problem)
            return target;
        var mended = problem with { Replacement = null, IsCertain = false };
        if (problem.Kind == LinkProblemKind.DoubledBasePath)
        {
            var single = written.Replace("'" + basePath + "/", "'/", StringComparison.Ordinal).Replace("\"" + basePath + "/", "\"/", StringComparison.Ordinal);
            if (single != written)
                mended = problem with { Replacement = single, IsCertain = true };
        }

        return target switch
        {
            PageTarget page => new PageTarget
            {
                Page = page.Page,
                Route = page.Route,
                Fragment = page.Fragment,
                IsFragmentUnknown = page.IsFragmentUnknown,
                Url = page.Url,
                Because = page.Because,
                Problem = mended,
            },
            AssetTarget asset => new AssetTarget { Path = asset.Path, Url = asset.Url, Because = asset.Because, Problem = mended },
            ExternalTarget external => new ExternalTarget { Address = external.Address, Url = external.Url, Because = external.Because, Problem = mended },
            MissingTarget => new MissingTarget { Url = target.Url, Because = target.Because, Problem = mended },
            _ => target,
        };
    }
}
