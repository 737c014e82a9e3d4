namespace SiteLint.Web;

/// <summary>Collects the URLs of other sites that pages refer to.</summary>
/// <param name="options">The part of the hosts that is asked, and whether fragments are.</param>
/// <param name="isAsked">Which pages' links are asked; null for all.</param>
internal sealed class ExternalUrls(ExternalOptions options, Func<string, bool>? isAsked)
{
    private readonly Dictionary<string, List<string>?> urls = new(StringComparer.Ordinal);

    /// <summary>Every distinct URL with the fragments to look for.</summary>
    public IReadOnlyList<(string Url, IReadOnlyList<string> Fragments)> Collect(IReadOnlyList<Site> sites)
    {
        foreach (var site in sites)
        {
            foreach (var page in site.Pages)
            {
                if (isAsked?.Invoke(page.Path) == false)
                    continue;
                foreach (var link in page.Links)
                    Add(site.Resolve(link, page));
                foreach (var image in page.Images)
                    Add(site.Resolve(image, page));
            }
        }

        return [.. urls.Select(static entry => (entry.Key, (IReadOnlyList<string>)(entry.Value ?? [])))];
    }

    /// <summary>Parts a URL from its fragment.</summary>
    public static (string Url, string? Fragment) Split(string address)
    {
        var hash = address.IndexOf('#');
        return hash < 0 ? (address, null) : (address[..hash], address[(hash + 1)..]);
    }

    private void Add(LinkTarget target)
    {
        if (target is not ExternalTarget external || !Uri.TryCreate(external.Address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return;
        var (url, fragment) = Split(external.Address);
        if (!urls.TryGetValue(url, out var fragments))
        {
            if (!IsInShard(uri.IdnHost))
                return;
            urls[url] = null;
        }

        if (!options.ChecksFragments || !IsElementId(fragment) || fragments?.Contains(fragment) == true)
            return;
        if (fragments is null)
            urls[url] = fragments = [];
        fragments.Add(fragment);
    }

    /// <summary>Routes of scripts, text fragments and line numbers are no element's id; <c>top</c> needs none.</summary>
    private static bool IsElementId([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? fragment) =>
        fragment is { Length: > 0 } && fragment[0] is not ('/' or '!') && !fragment.Contains(":~:", StringComparison.Ordinal)
        && !fragment.Equals("top", StringComparison.OrdinalIgnoreCase)
        && !(fragment[0] == 'L' && fragment.Length > 1 && char.IsAsciiDigit(fragment[1]));

    /// <summary>The same host is in the same shard on every machine.</summary>
    private bool IsInShard(string host)
    {
        var hash = 2166136261u;
        foreach (var character in host)
            hash = (hash ^ char.ToLowerInvariant(character)) * 16777619u;
        return options.Shard.Count <= 1 || (hash % (uint)options.Shard.Count) == (uint)(options.Shard.Index - 1);
    }
}
