namespace SiteLint.Rules.Spelling.Grammar;

/// <summary>What the letters of a token look like; the first bits are those of <see cref="WordShape"/>.</summary>
[Flags]
internal enum TokenLook : ushort
{
    /// <summary>Nothing out of the ordinary.</summary>
    None = 0,

    /// <summary>The bits that <see cref="WordShape"/> has as well.</summary>
    Shape = (byte)(WordShape.FirstUpper | WordShape.InnerUpper | WordShape.HasLower | WordShape.Apostrophe),

    /// <summary>The first letter is a capital.</summary>
    FirstUpper = (byte)WordShape.FirstUpper,

    /// <summary>A letter behind the first is a capital.</summary>
    InnerUpper = (byte)WordShape.InnerUpper,

    /// <summary>A letter is small.</summary>
    HasLower = (byte)WordShape.HasLower,

    /// <summary>It holds an apostrophe.</summary>
    Apostrophe = (byte)WordShape.Apostrophe,

    /// <summary>It is plain and alone, with a punctuation mark behind it.</summary>
    Marked = 8,

    /// <summary>It is made of ASCII letters and apostrophes, and no longer than a word of the lexicon can be.</summary>
    Plain = 64,

    /// <summary>It is plain, and nothing but blanks or one punctuation mark behind it stands around it.</summary>
    Alone = 128,

    /// <summary>The table of confused words has patterns for it.</summary>
    Confusable = 256,

    /// <summary>It says something about the language of the text: see <see cref="Languages.LanguageHints"/>.</summary>
    Telling = 512,
}
