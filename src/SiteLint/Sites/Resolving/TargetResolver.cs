using SiteLint.Sites.Routing;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Resolving;

/// <summary>Says where a destination leads: its form first, then the generator's own idea of it, then the URL.</summary>
internal sealed class TargetResolver
{
    /// <summary>How many answers are remembered for the next link of the same folder: what is forgotten is found out again.</summary>
    private const int MostKnown = 1 << 15;

    private readonly RoutedSite site;
    private readonly UrlResolver urls;
    private readonly Dictionary<string, Dictionary<string, LinkTarget>> known = new(StringComparer.Ordinal);
    private readonly Lock knownLock = new();
    private int knownCount;
    private readonly string[] excluded;

    /// <summary>Creates the resolver of a site whose routes are known.</summary>
    public TargetResolver(RoutedSite site)
    {
        this.site = site;
        urls = new UrlResolver(site);
        excluded = [.. site.Options.ExcludedLinks];
    }

    /// <summary>Resolves a reference of a page.</summary>
    public LinkTarget Resolve(Reference reference, Page page)
    {
        var location = site.LocationOf(page);
        var text = reference.Target;
        if (location.UnknownBecause is { } never)
            return Unjudged(text, never);
        if (reference.IsDynamic || reference.Origin == ReferenceOrigin.Template)
        {
            var expansion = site.Expand(reference, page);
            if (expansion.Target is { } target)
                return target;
            if (expansion.Url is null)
                return new UnknownTarget { Because = expansion.UnknownBecause };
            if (reference.IsDynamic)
            {
                if (expansion.Url.Trim().Length == 0)
                    return new UnknownTarget { Because = $"'{text}' gives nothing here" };
                var built = reference.Prefix is { } before ? WithPrefix(before, expansion.Url) : expansion.Url;
                return DynamicFix.Apply(Resolve(built, reference, page, location), reference.Target, site.Profile.BasePath);
            }

            text = expansion.Url;
        }

        if (reference.Prefix is { } prefix)
            text = WithPrefix(prefix, text);
        return Resolve(text, reference, page, location);
    }

    /// <summary>Resolves a destination as if it stood on a page.</summary>
    public LinkTarget Resolve(string target, Page page)
    {
        var location = site.LocationOf(page);
        return location.UnknownBecause is { } never ? Unjudged(target, never) : Resolve(target, null, page, location);
    }

    /// <summary>The answer for a link of a file that is never built: other sites stay other sites.</summary>
    private static LinkTarget Unjudged(string text, string because) => ParsedTarget.Parse(text) is { Kind: TargetKind.Web or TargetKind.SchemeRelative or TargetKind.OtherScheme } target
        ? new ExternalTarget { Address = target.Text, Because = "another host" }
        : new UnknownTarget { Because = because };

    /// <inheritdoc cref="RoutedSite.ToSource"/>
    public LinkTarget ToSource(string source, ParsedTarget target, string because) => urls.ToSource(source, target, because);

    private LinkTarget Resolve(string text, Reference? reference, Page page, PageLocation location)
    {
        // Destinations without the page's own part are the same for every page of a folder; one whose URL ends with a
        // slash has a folder to itself.
        var isShared = text.Length > 0 && text[0] is not ('#' or '?') && page.BaseHref is null && location.UrlPath?.EndsWith('/') != true;
        if (!isShared)
            return ResolveNow(text, reference, page, location);
        var folder = FolderOf(page, location) + ClassOf(reference);
        Dictionary<string, LinkTarget>? ofFolder;
        lock (knownLock)
        {
            if (!known.TryGetValue(folder, out ofFolder))
                known.Add(folder, ofFolder = new Dictionary<string, LinkTarget>(StringComparer.Ordinal));
            if (ofFolder.TryGetValue(text, out var before))
            {
                site.Reads?.Repeat(before);
                return before;
            }
        }

        var answer = site.Reads is null ? ResolveNow(text, reference, page, location) : ResolveNoting(text, reference, page, location);
        if (DependsOnReference(answer))
            return answer;
        lock (knownLock)
        {
            if (knownCount++ == MostKnown)
            {
                known.Clear();
                knownCount = 0;
            }

            ofFolder[text] = answer;
        }

        return answer;
    }

    private LinkTarget ResolveNoting(string text, Reference? reference, Page page, PageLocation location) =>
        site.Reads!.ForAnswer(() => ResolveNow(text, reference, page, location));

    private LinkTarget ResolveNow(string text, Reference? reference, Page page, PageLocation location)
    {
        var target = ParsedTarget.Parse(text);
        foreach (var pattern in excluded)
        {
            if (Wildcard.IsMatch(pattern.Replace("**", "*", StringComparison.Ordinal), target.Text))
                return new UnknownTarget { Because = $"links.exclude has '{pattern}'" };
        }

        if (TargetPlaceholder.Find(target.Text, site.Profile.Generator == "html") is { } filled)
            return new UnknownTarget { Because = filled };
        if (TargetSyntax.FindProblem(target, reference) is { } problem)
        {
            // Whoever had a private host asked knows what it is.
            if (problem.Kind == LinkProblemKind.LocalMachine && target.Kind == TargetKind.Web && WasAsked(target.Text))
                return new ExternalTarget { Address = target.Text, Because = "" };
            return target.Kind is TargetKind.Web or TargetKind.SchemeRelative or TargetKind.OtherScheme && problem.Kind == LinkProblemKind.LocalMachine
                ? new ExternalTarget { Address = target.Text, Problem = problem, Because = problem.Message }
                : new MissingTarget { Problem = problem, Because = problem.Message };
        }

        switch (target.Kind)
        {
            case TargetKind.Empty:
                return new MissingTarget { Problem = new LinkProblem(LinkProblemKind.Empty, "The link has no destination"), Because = "the destination is empty" };
            case TargetKind.OtherScheme:
                return site.ResolveScheme(target) ?? new ExternalTarget { Address = target.Text, Because = $"the scheme '{target.Scheme}'" };
            case TargetKind.Web or TargetKind.SchemeRelative:
                return urls.ResolveWeb(target, page, location);
        }

        if (page.BaseHref is null && site.ResolveBySource(target, reference, page) is { } bySource)
            return bySource;
        return urls.Resolve(target, reference, page, location);
    }

    private bool WasAsked(string url)
    {
        var hash = url.IndexOf('#');
        return site.GetExternal(hash < 0 ? url : url[..hash]) is { IsRefused: false };
    }

    /// <summary>A path on the site made of a prefix and a field's value; a value that is a URL stays one.</summary>
    private static string WithPrefix(string prefix, string value)
    {
        var trimmed = value.Trim();
        if (trimmed.Length == 0 || trimmed.Contains("://", StringComparison.Ordinal) || trimmed.StartsWith("//", StringComparison.Ordinal) || trimmed.StartsWith('#') || trimmed.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return trimmed;
        return ParsedTarget.SiteMark + UrlPath.SqueezeSlashes("/" + prefix + "/" + trimmed);
    }

    /// <summary>Generators treat links of Markdown, of HTML, of pictures and of fields differently.</summary>
    private static char ClassOf(Reference? reference)
    {
        if (reference is null)
            return '0';
        var kind = reference.Origin switch
        {
            ReferenceOrigin.Html or ReferenceOrigin.SrcSet or ReferenceOrigin.Css => reference.Attribute == "to" ? 2 : 4,
            ReferenceOrigin.FrontMatter => 6,
            ReferenceOrigin.Template => 8,
            ReferenceOrigin.Data or ReferenceOrigin.Configuration or ReferenceOrigin.Bibliography => 10,
            _ => 12,
        };
        return (char)('0' + kind + (reference is Image ? 1 : 0));
    }

    private string FolderOf(Page page, PageLocation location)
    {
        var source = UrlPath.Folder(page.Path);
        if (location.UrlPath is not { } url)
            return "?" + (int)page.Kind + source;
        return url[..(url.LastIndexOf('/') + 1)] + "\n" + source;
    }

    private static bool DependsOnReference(LinkTarget answer) =>
        answer.Problem is { Kind: LinkProblemKind.LocalMachine } || answer is ExternalTarget { Because: "" };
}
