namespace SiteLint.Rules.Spelling;

/// <summary>Why a word counts as one of the site's.</summary>
internal enum LearntFrom
{
    /// <summary>It stands in the configuration.</summary>
    Configuration,

    /// <summary>It stands in a word list of another tool.</summary>
    Imported,

    /// <summary>It recurs in the text.</summary>
    Recurrence,

    /// <summary>It stands in code.</summary>
    Code,

    /// <summary>It is a part of a link's or an image's destination.</summary>
    Link,

    /// <summary>It is a tag, a category or a keyword.</summary>
    Tag,

    /// <summary>It is a part of an author's name.</summary>
    Author,

    /// <summary>It is a part of a file's or folder's name.</summary>
    FileName,

    /// <summary>It is written with a capital wherever it stands.</summary>
    Name,
}
