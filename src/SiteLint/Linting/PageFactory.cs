namespace SiteLint.Linting;

/// <summary>Keeps of a document what outlives its text.</summary>
internal static class PageFactory
{
    /// <summary>Makes the page of a document.</summary>
    public static Page Create(Document document) => new()
    {
        Path = document.File.Path,
        Kind = document.File.Kind,
        FrontMatter = document.FrontMatter,
        Data = document.Data,
        Headings = Kept(document.Headings),
        Ids = Kept(document.Ids),
        UnknownIdsBecause = document.UnknownIdsBecause,
        Inclusions = Kept(document.Inclusions),
        Links = Kept(document.Links),
        Images = Kept(document.Images),
        BrokenReferences = Kept(document.BrokenReferences),
        EmailAddresses = Kept(document.EmailAddresses),
        Length = document.File.Text.Length,
        BodyStart = document.BodyStart,
        BaseHref = document.BaseHref,
        Lines = document.File.Lines.Pack(),
    };

    /// <summary>A list without room to grow.</summary>
    private static T[] Kept<T>(IReadOnlyList<T> list) => list.Count == 0 ? [] : list is List<T> found ? found.ToArray() : [.. list];
}
