namespace SiteLint.Linting;

/// <summary>Lets the texts that are kept of a page be one object with their equals on other pages.</summary>
/// <param name="files">Number of files of the run.</param>
internal sealed class PageTexts(int files)
{
    /// <summary>How many different texts a page is taken to add.</summary>
    private const int TextsOfAPage = 8;

    private readonly Func<string, string> share = new TextPool(files * TextsOfAPage).Share;

    /// <summary>Shares the texts of findings.</summary>
    /// <param name="diagnostics">The findings of one file.</param>
    /// <param name="first">Number of them whose texts are shared already.</param>
    public void Share(List<Diagnostic> diagnostics, int first)
    {
        for (var i = first; i < diagnostics.Count; i++)
            diagnostics[i].ShareTexts(share);
    }

    /// <summary>Shares the texts of what was read.</summary>
    public void Share(Page page)
    {
        foreach (var heading in page.Headings)
            heading.ShareTexts(share);
        foreach (var id in page.Ids)
            id.ShareTexts(share);
        foreach (var link in page.Links)
            link.ShareTexts(share);
        foreach (var image in page.Images)
            image.ShareTexts(share);
    }
}
