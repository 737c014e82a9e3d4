namespace SiteLint.Rules.Spelling;

/// <summary>How many words of a document were judged and how many not.</summary>
internal sealed class WordStatistics
{
    /// <summary>Words looked up.</summary>
    public int Judged { get; set; }

    /// <summary>Words in blocks of a language without a dictionary.</summary>
    public int OtherLanguage { get; set; }

    /// <summary>Words of another script within English text.</summary>
    public int OtherScript { get; set; }

    /// <summary>URLs, paths, names of files and other things between blanks that are no prose.</summary>
    public int NotProse { get; set; }

    /// <summary>Words that touch code, digits or underscores.</summary>
    public int TouchingCode { get; set; }

    /// <summary>All of them.</summary>
    public int Total => Judged + OtherLanguage + OtherScript + NotProse + TouchingCode;
}
