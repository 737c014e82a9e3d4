namespace SiteLint.Parsing.Html;

/// <summary>The names that the scanner asks for, looked up once.</summary>
internal static class HtmlKnown
{
    public static readonly HtmlName A = HtmlNames.Get("a");
    public static readonly HtmlName P = HtmlNames.Get("p");
    public static readonly HtmlName Li = HtmlNames.Get("li");
    public static readonly HtmlName Dt = HtmlNames.Get("dt");
    public static readonly HtmlName Dd = HtmlNames.Get("dd");
    public static readonly HtmlName Tr = HtmlNames.Get("tr");
    public static readonly HtmlName Td = HtmlNames.Get("td");
    public static readonly HtmlName Th = HtmlNames.Get("th");
    public static readonly HtmlName Table = HtmlNames.Get("table");
    public static readonly HtmlName Option = HtmlNames.Get("option");
    public static readonly HtmlName OptGroup = HtmlNames.Get("optgroup");
    public static readonly HtmlName Select = HtmlNames.Get("select");
    public static readonly HtmlName Html = HtmlNames.Get("html");
    public static readonly HtmlName Pre = HtmlNames.Get("pre");
    public static readonly HtmlName Code = HtmlNames.Get("code");
    public static readonly HtmlName Br = HtmlNames.Get("br");
    public static readonly HtmlName Img = HtmlNames.Get("img");
    public static readonly HtmlName Style = HtmlNames.Get("style");
    public static readonly HtmlName Script = HtmlNames.Get("script");
    public static readonly HtmlName Title = HtmlNames.Get("title");
    public static readonly HtmlName Meta = HtmlNames.Get("meta");
    public static readonly HtmlName LinkElement = HtmlNames.Get("link");

    public static readonly HtmlName Id = HtmlNames.Get("id");
    public static readonly HtmlName Name = HtmlNames.Get("name");
    public static readonly HtmlName Href = HtmlNames.Get("href");
    public static readonly HtmlName XlinkHref = HtmlNames.Get("xlink:href");
    public static readonly HtmlName Src = HtmlNames.Get("src");
    public static readonly HtmlName SrcSetName = HtmlNames.Get("srcset");
    public static readonly HtmlName Alt = HtmlNames.Get("alt");
    public static readonly HtmlName Rel = HtmlNames.Get("rel");
    public static readonly HtmlName Type = HtmlNames.Get("type");
    public static readonly HtmlName Content = HtmlNames.Get("content");
    public static readonly HtmlName Property = HtmlNames.Get("property");
    public static readonly HtmlName HttpEquiv = HtmlNames.Get("http-equiv");
    public static readonly HtmlName Lang = HtmlNames.Get("lang");
    public static readonly HtmlName XmlLang = HtmlNames.Get("xml:lang");
    public static readonly HtmlName Role = HtmlNames.Get("role");
    public static readonly HtmlName Class = HtmlNames.Get("class");
    public static readonly HtmlName Translate = HtmlNames.Get("translate");
    public static readonly HtmlName AriaHidden = HtmlNames.Get("aria-hidden");
    public static readonly HtmlName AriaLabel = HtmlNames.Get("aria-label");
    public static readonly HtmlName Placeholder = HtmlNames.Get("placeholder");
    public static readonly HtmlName Width = HtmlNames.Get("width");
    public static readonly HtmlName Height = HtmlNames.Get("height");
    public static readonly HtmlName DataSrc = HtmlNames.Get("data-src");
    public static readonly HtmlName DataSrcSet = HtmlNames.Get("data-srcset");
    public static readonly HtmlName To = HtmlNames.Get("to");
    public static readonly HtmlName Poster = HtmlNames.Get("poster");
    public static readonly HtmlName Data = HtmlNames.Get("data");
    public static readonly HtmlName Action = HtmlNames.Get("action");
    public static readonly HtmlName FormAction = HtmlNames.Get("formaction");
    public static readonly HtmlName Cite = HtmlNames.Get("cite");
    public static readonly HtmlName LongDesc = HtmlNames.Get("longdesc");
    public static readonly HtmlName Background = HtmlNames.Get("background");
    public static readonly HtmlName ImageSrcSet = HtmlNames.Get("imagesrcset");
}
