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
}
