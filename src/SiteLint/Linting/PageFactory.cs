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
        Headings = document.Headings,
        Ids = document.Ids,
        UnknownIdsBecause = document.UnknownIdsBecause,
        Inclusions = document.Inclusions,
        Links = document.Links,
        Images = document.Images,
        BrokenReferences = document.BrokenReferences,
        EmailAddresses = document.EmailAddresses,
        Length = document.File.Text.Length,
        BodyStart = document.BodyStart,
        BaseHref = document.BaseHref,
        Lines = document.File.Lines,
    };
}
