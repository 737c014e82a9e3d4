namespace SiteLint.Rules.Spelling;

/// <summary>What is known of the place a doubtful word stands in.</summary>
[Flags]
internal enum SuspectFlags
{
    /// <summary>Running text in lower case.</summary>
    None = 0,

    /// <summary>It begins with a capital.</summary>
    Title = 1,

    /// <summary>It is in capitals.</summary>
    Upper = 2,

    /// <summary>Capitals stand inside; one part of it is doubtful.</summary>
    Camel = 4,

    /// <summary>It begins a sentence or a block.</summary>
    SentenceStart = 8,

    /// <summary>It stands in a heading, a title or another place where common words have capitals.</summary>
    Heading = 16,

    /// <summary>A capitalised word that is no common one stands beside it.</summary>
    NameBeside = 32,

    /// <summary>It is a part of a hyphenated compound.</summary>
    Compound = 64,

    /// <summary>It stands among the site's code, links or file names as well.</summary>
    InCode = 128,

    /// <summary>The text is English for want of anything against it.</summary>
    WeakEnglish = 256,

    /// <summary>It has accents.</summary>
    Accented = 512,

    /// <summary>It stands in a table cell.</summary>
    Fragment = 1024,

    /// <summary>It is a name that is written with other capitals.</summary>
    NameCase = 2048,

    /// <summary>The text around it is in a language of another script; only its capitals are judged.</summary>
    OtherScript = 4096,

    /// <summary>A small word of another language, which English does not have, stands near.</summary>
    ForeignBeside = 8192,

    /// <summary>It is all there is in its block, in parentheses or between commas: an entry of a list.</summary>
    Alone = 16384,

    /// <summary>It is a part of a dotted name, a file name, an option or the like: worth a hint at most.</summary>
    NamePart = 32768,
}
