namespace SiteLint.Sites.Hugo;

/// <summary>The pages of taxonomies and of their terms that no file stands for.</summary>
internal sealed class HugoTaxonomies(HugoSettings settings, HugoContent content, HugoPaths paths, HugoPermalinks permalinks, Action<string, string, bool, string> addList)
{
    /// <summary>Adds them for every language.</summary>
    public void Add()
    {
        foreach (var language in settings.Languages)
        {
            foreach (var taxonomy in settings.Taxonomies)
                Add(language, taxonomy);
        }
    }

    private void Add(HugoLanguage language, string taxonomy)
    {
        var own = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var terms = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in content.Pages)
        {
            if (page.Language.Code != language.Code)
                continue;
            if (page.Kind == HugoKind.Branch && page.Section.Equals(taxonomy, StringComparison.OrdinalIgnoreCase))
                own.Add(page.Folder);
            if (page.NotWritten is not null || page.Header[taxonomy] is not { } values)
                continue;
            foreach (var value in values.ScalarsOrSelf())
            {
                if (value.Text.Trim() is { Length: > 0 } term)
                    terms.TryAdd(paths.Make(term), term);
            }
        }

        var isUgly = settings.IsUgly(taxonomy);
        if (!own.Contains(taxonomy))
            addList("taxonomy", $"{language.Prefix}/{paths.Make(taxonomy)}/", isUgly, $"the taxonomy '{taxonomy}'");
        foreach (var (path, term) in terms)
        {
            if (path.Length > 0 && !own.Contains(taxonomy + "/" + path) && !own.Contains(taxonomy + "/" + term))
                addList("term", language.Prefix + Url(taxonomy, path), isUgly, $"pages with '{term}' in '{taxonomy}'");
        }
    }

    private string Url(string taxonomy, string path)
    {
        if (permalinks.Pattern("term", taxonomy) is { } pattern)
        {
            var url = pattern;
            foreach (var name in (ReadOnlySpan<string>)[":slugorcontentbasename", ":slugorfilename", ":contentbasename", ":slug", ":title", ":filename"])
                url = url.Replace(name, path, StringComparison.Ordinal);
            url = url.Replace(":sections", taxonomy, StringComparison.Ordinal).Replace(":section", taxonomy, StringComparison.Ordinal);
            return Urls.UrlPath.SqueezeSlashes("/" + url.Trim('/') + "/");
        }

        return $"/{paths.Make(taxonomy)}/{path}/";
    }
}
