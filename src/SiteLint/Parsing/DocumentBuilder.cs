using SiteLint.Parsing.Templates;
using SiteLint.Sites;

namespace SiteLint.Parsing;

/// <summary>What has been found in a file so far. Lists are sorted by place when the document is made.</summary>
internal sealed class DocumentBuilder(SourceFile file, ParsingProfile profile, Needs needs)
{
    public SourceFile File { get; } = file;

    public string Text { get; } = file.Text;

    public ParsingProfile Profile { get; } = profile;

    public Needs Needs { get; } = needs;

    /// <summary>Whether blocks of prose are asked for; addresses in running text are found in them.</summary>
    public bool WantsProse { get; } = (needs & (Needs.Prose | Needs.EmailAddresses)) != 0;

    /// <summary>Whether the page is MDX, by its site or by its name.</summary>
    public bool IsJsx { get; } = (profile.Templates & TemplateSyntax.Jsx) != 0 || file.Kind == SourceKind.Mdx;

    /// <summary>The outermost HTML elements whose content is Markdown because they say so, in the order of the source.</summary>
    public List<TextSpan> MarkdownElements { get; } = [];

    /// <summary>The text with template syntax replaced.</summary>
    public TextMask Mask { get; } = new(file.Text);

    public FrontMatter? FrontMatter { get; set; }

    public DocumentProblem? FrontMatterProblem { get; set; }

    public DataDocument? Data { get; set; }

    public int BodyStart { get; set; }

    public List<Heading> Headings { get; } = [];

    /// <summary>Terms of definition lists where they get ids; they are no headings of the document.</summary>
    public List<Heading> Terms { get; } = [];

    public List<ElementId> Ids { get; } = [];

    public string? UnknownIdsBecause { get; set; }

    public List<Inclusion> Inclusions { get; } = [];

    public List<Link> Links { get; } = [];

    public List<Image> Images { get; } = [];

    public List<BrokenReference> BrokenReferences { get; } = [];

    public List<EmailAddress> EmailAddresses { get; } = [];

    public List<ProseBlock> Prose { get; } = [];

    public string? BaseHref { get; set; }

    public List<HtmlElement> Elements { get; } = [];

    public List<HtmlProblem> HtmlProblems { get; } = [];

    public SpanList CodeSpans { get; } = new();

    public List<DocumentProblem> Problems { get; } = [];

    /// <summary>Makes the document.</summary>
    public Document Build()
    {
        Links.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        Images.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        BrokenReferences.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        EmailAddresses.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        RemoveAddressesOfLinks();
        return new Document(File, Profile)
        {
            FrontMatter = FrontMatter,
            FrontMatterProblem = FrontMatterProblem,
            Data = Data,
            BodyStart = BodyStart,
            Headings = Headings,
            Ids = Ids,
            UnknownIdsBecause = UnknownIdsBecause,
            Inclusions = Inclusions,
            Links = Links,
            Images = Images,
            BrokenReferences = BrokenReferences,
            EmailAddresses = EmailAddresses,
            Prose = Prose,
            BaseHref = BaseHref,
            Elements = Elements,
            HtmlProblems = HtmlProblems,
            CodeSpans = CodeSpans.ToArray(),
            TemplateSpans = Mask.Templates.ToArray(),
            Problems = Problems,
        };
    }

    /// <summary>An address in the text of a link is the link's; the text blocks do not know it.</summary>
    private void RemoveAddressesOfLinks()
    {
        if (EmailAddresses.Count == 0)
            return;
        var texts = new SpanList();
        foreach (var address in EmailAddresses)
        {
            if (address.Origin != EmailOrigin.Prose)
                texts.Add(address.Span);
        }

        foreach (var link in Links)
            texts.Add(link.TextSpan);
        EmailAddresses.RemoveAll(address => address.Origin == EmailOrigin.Prose && texts.Contains(address.Span.Start));
    }
}
