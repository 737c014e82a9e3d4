namespace SiteLint.Rules;

/// <summary>The one list of built-in rules, by family.</summary>
public static class BuiltInRules
{
    /// <summary>Every built-in rule, in the order of families and ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        // data
        new Data.BibliographyProblem(),
        new Data.DuplicateDataKey(),
        new Data.MisspeltConfigurationKey(),
        new Data.DataSyntax(),

        // email
        new Emails.InvalidAddress(),
        new Emails.InvalidMailto(),
        new Emails.MissingMailScheme(),
        new Emails.MistypedDomain(),
        new Emails.UnlinkedAddress(),
        new Emails.PlaceholderAddress(),
        new Emails.AddressTextMismatch(),

        // front-matter
        new FrontMatter.BadDate(),
        new FrontMatter.BadPermalink(),
        new FrontMatter.DuplicateTitle(),
        new FrontMatter.EmptyValue(),
        new FrontMatter.InconsistentTerm(),
        new FrontMatter.MisreadValue(),
        new FrontMatter.MissingKey(),
        new FrontMatter.MissingLayout(),
        new FrontMatter.MissingReference(),
        new FrontMatter.MisspeltKey(),
        new FrontMatter.FrontMatterNotRead(),
        new FrontMatter.SchemaViolation(),
        new FrontMatter.FrontMatterSyntax(),
        new FrontMatter.UnpublishedPage(),

        // html
        new Html.DuplicateId(),
        new Html.MissingIntegrity(),
        new Html.JavaScriptLink(),
        new Html.LinkWithoutName(),
        new Html.MissingFavicon(),
        new Html.MissingLang(),
        new Html.MissingTitle(),
        new Html.NestedAnchor(),
        new Html.HtmlParseError(),
        new Html.UnrenderedTemplate(),
        new Html.UnsafeTarget(),

        // image
        new Images.BadSrcSet(),
        new Images.BadImageSyntax(),
        new Images.ImageBasePath(),
        new Images.BrokenImageFile(),
        new Images.EmptyAlt(),
        new Images.MissingAlt(),
        new Images.MissingImage(),
        new Images.MixedContent(),
        new Images.RelativePreview(),
        new Images.RepeatedAlt(),
        new Images.LargeImage(),
        new Images.UnusedImage(),
        new Images.UselessAlt(),
        new Images.WrongAspect(),
        new Images.ImageWrongCase(),
        new Images.WrongImageFormat(),

        // link
        new Links.AmbiguousAnchor(),
        new Links.DeadExternalLink(),
        new Links.DoubledBasePath(),
        new Links.EmptyLink(),
        new Links.InsecureLink(),
        new Links.InvalidTelephone(),
        new Links.LeavesBasePath(),
        new Links.LocalMachine(),
        new Links.MalformedLink(),
        new Links.MissingAnchor(),
        new Links.MissingExternalAnchor(),
        new Links.MissingTarget(),
        new Links.RedirectedLink(),
        new Links.UndefinedReference(),
        new Links.UnpublishedTarget(),
        new Links.UnusedDefinition(),
        new Links.WrongCase(),
        new Links.WrongForm(),

        // site
        new Sites.DuplicateRoute(),
        new Sites.NeverBuilt(),
        new Sites.OrphanPage(),

        // spelling
        new Spelling.Article(),
        new Spelling.ConfusedWord(),
        new Spelling.Misspelling(),
        new Spelling.NameCase(),
        new Spelling.OtherLanguage(),
        new Spelling.RepeatedWord(),
        new Spelling.Typo(),
        new Spelling.UnknownWord(),

    ];
}
