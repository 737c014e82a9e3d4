namespace SiteLint;

/// <summary>What a rule needs to be gathered beyond the text of the pages.</summary>
[Flags]
public enum Needs
{
    /// <summary>Nothing more.</summary>
    None = 0,

    /// <summary>Blocks of prose.</summary>
    Prose = 1,

    /// <summary>HTML elements and errors of HTML syntax.</summary>
    HtmlElements = 2,

    /// <summary>Headers of image files.</summary>
    ImageHeaders = 4,

    /// <summary>E-mail addresses in running text.</summary>
    EmailAddresses = 8,

    /// <summary>Answers of other hosts.</summary>
    External = 16,

    /// <summary>
    /// Nothing of the body of a page: the rule looks at headers, data files and routes only. Where every rule of a run says so,
    /// bodies are not parsed.
    /// </summary>
    HeaderOnly = 32,

    /// <summary>The links of every page, although no rule looks at them: for reports that count them.</summary>
    Links = 64,
}
